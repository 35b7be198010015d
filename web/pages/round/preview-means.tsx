import type { FC } from 'hono/jsx'
import type { Reading } from '../../../schemas/comparison.ts'
import type { Preview } from '../../../schemas/preview.ts'
import type { Site } from '../../site.ts'
import { answersInWords, isLevel, levelInWords } from '../results/reading-words.ts'

/** What it means to be shown coarsely, exactly or not at all, each with a made-up number as pages show it. */
export const PreviewMeans: FC<{ site: Site; examples: Preview['examples'] }> = ({ site, examples }) => {
  const words = site.texts.preview
  return (
    <>
      <h3 class="ds-heading" data-size="sm">
        {words.means.title}
      </h3>
      <dl class="means">
        <dt>{words.means.hidden}</dt>
        <dd>{words.means.hiddenMeans}</dd>
        <dt>{words.coarse}</dt>
        <dd>
          {words.means.coarseMeans} <Example site={site} reading={examples.coarse} />
        </dd>
        <dt>{words.exact}</dt>
        <dd>
          {words.means.exactMeans} <Example site={site} reading={examples.exact} />
        </dd>
      </dl>
    </>
  )
}

const Example: FC<{ site: Site; reading: Reading | undefined }> = ({ site, reading }) => {
  if (!isLevel(reading)) return <></>
  const { preview, results } = site.texts
  const step = results.step(levelInWords(site, reading))
  const answers = results.answers(answersInWords(reading) ?? '')
  return <span class="example">{`${preview.means.example} ${step} (${answers}).`}</span>
}
