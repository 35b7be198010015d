import type { FC } from 'hono/jsx'
import type { Site } from '../../site.ts'

interface StepsProps {
  site: Site
  action: string
  revision: number
  /** Of what is moved. */
  name: string
  isFirst: boolean
  isLast: boolean
}

/** Moving something one place up or down. */
export const Steps: FC<StepsProps> = ({ site, action, revision, name, isFirst, isLast }) => {
  const words = site.texts.editor.outline
  return (
    <form method="post" action={site.link(action)}>
      <input type="hidden" name="revision" value={String(revision)} />
      {!isFirst && (
        <button type="submit" class="ds-link" name="direction" value="up" aria-label={`${words.up}: ${name}`}>
          {words.up}
        </button>
      )}
      {!isLast && (
        <button type="submit" class="ds-link" name="direction" value="down" aria-label={`${words.down}: ${name}`}>
          {words.down}
        </button>
      )}
    </form>
  )
}
