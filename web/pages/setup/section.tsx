import type { Child, FC } from 'hono/jsx'

/** A part of a page under a heading of its own, which its address can lead to. */
export const Section: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section aria-labelledby={`${id}-title`} class="setting">
    <h2 class="ds-heading" data-size="sm" id={`${id}-title`}>
      {title}
    </h2>
    {children}
  </section>
)
