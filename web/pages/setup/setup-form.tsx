import type { Child, FC } from 'hono/jsx'
import type { Site } from '../../site.ts'

interface SetupFormProps {
  site: Site
  id: string
  /** The path that it is sent to. */
  path: string
  button: string
  /** One of several forms on a page is not the main thing there. */
  secondary?: boolean
  /** What cannot be had back. */
  danger?: boolean
  children?: Child
}

/** One form of a network leader's page, with its one button. */
export const SetupForm: FC<SetupFormProps> = ({ site, id, path, button, secondary, danger, children }) => (
  <form id={id} method="post" action={site.link(path)} novalidate>
    {children}
    <div class="actions">
      <button
        type="submit"
        class="ds-button"
        data-variant={secondary ? 'secondary' : 'primary'}
        data-color={danger ? 'danger' : undefined}
      >
        {button}
      </button>
    </div>
  </form>
)
