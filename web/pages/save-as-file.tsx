import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'

/** Offers a text as a file, without script and without asking the server for it. */
export const SaveAsFile: FC<{ site: Site; text: string }> = ({ site, text }) => (
  <a
    class="ds-button"
    data-variant="secondary"
    download={site.texts.receipt.fileName}
    href={`data:text/plain;charset=utf-8,${encodeURIComponent(`\uFEFF${text.toWellFormed().replaceAll('\n', '\r\n')}`)}`}
  >
    {site.texts.receipt.saveAsFile}
  </a>
)
