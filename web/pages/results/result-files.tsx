import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'

/** The files of a network. In Norwegian, the first choice is the one that opens in Norwegian Excel. */
export const ResultFiles: FC<{ site: Site; network: Network }> = ({ site, network }) => {
  const { files } = site.texts.results
  const { paths } = site
  return (
    <section class="files" aria-labelledby="files">
      <h2 class="ds-heading" data-size="md" id="files">
        {files.title}
      </h2>
      <ul>
        <li>
          {files.everything}:{' '}
          <FileLink href={site.link(paths.resultsXlsx(network.slug))} of={files.everything} format={files.workbook} />
        </li>
        <li>
          {files.results}: <CsvLinks site={site} path={paths.resultsCsv(network.slug)} of={files.results} /> ·{' '}
          <FileLink href={site.link(paths.resultsJson(network.slug))} of={files.results} format={files.json} />
        </li>
        <li>
          {files.answers}: <CsvLinks site={site} path={paths.answersCsv(network.slug)} of={files.answers} />
        </li>
        <li>
          {files.codebook}: <CsvLinks site={site} path={paths.codebook(network.slug)} of={files.codebook} />
        </li>
      </ul>
    </section>
  )
}

const CsvLinks: FC<{ site: Site; path: string; of: string }> = ({ site, path, of }) => {
  const { files } = site.texts.results
  const excel = <FileLink href={site.link(`${path}?format=excel-nb`)} of={of} format={files.excel} />
  const plain = <FileLink href={site.link(`${path}?format=plain`)} of={of} format={files.plain} />
  const [first, second] = site.language === 'en' ? [plain, excel] : [excel, plain]
  return (
    <>
      {first} · {second}
    </>
  )
}

const FileLink: FC<{ href: string; of: string; format: string }> = ({ href, of, format }) => (
  <a class="ds-link" href={href} aria-label={`${format}: ${of}`}>
    {format}
  </a>
)
