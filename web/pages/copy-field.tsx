import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'

interface CopyFieldProps {
  site: Site
  id: string
  label: string
  text: string
  /** The language of the text, where it is not the page's. */
  lang?: string
  /** Several lines. */
  lines?: boolean
  /** What the button says. Without one, the text is only there to read and to copy by hand. */
  button?: string
}

/** A text to copy: by a button where there is script, and by hand in any case. */
export const CopyField: FC<CopyFieldProps> = ({ site, id, label, text, lang, lines = false, button }) => (
  <div class="copy-field">
    <label class="ds-label" for={id}>
      {label}
    </label>
    {lines ? (
      <textarea class="ds-input" id={id} lang={lang} rows={rowsOf(text)} readonly>
        {`\n${text}`}
      </textarea>
    ) : (
      <input class="ds-input" id={id} lang={lang} type="text" value={text} readonly />
    )}
    {button !== undefined && (
      <p class="copy">
        <button
          type="button"
          class="ds-button"
          data-variant="secondary"
          data-copies={id}
          data-said={site.texts.sharing.copied}
          hidden
        >
          {button}
        </button>
        <span role="status" />
      </p>
    )}
  </div>
)

const lineCharacters = 72

const rowsOf = (text: string): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineCharacters)), 1)
