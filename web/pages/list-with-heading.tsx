import type { FC } from 'hono/jsx'

/** A short list with a heading of its own, of the second level. */
export const ListWithHeading: FC<{ title: string; list: readonly string[] }> = ({ title, list }) => (
  <>
    <h2 class="ds-heading" data-size="sm">
      {title}
    </h2>
    <ul>
      {list.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </>
)
