import type { Child, FC } from 'hono/jsx'
import type { Site } from '../site.ts'

interface LeaderFormProps {
  site: Site
  id?: string
  /** The path that it is sent to. */
  path: string
  button: string
  /** The path back, where the form can be left. */
  back?: string
  /** What the way back is called, where it is not to cancel. */
  backWords?: string
  /** Of the draft that the form was made from. */
  revision?: number
  /** One of several forms on a page is not the main thing there. */
  secondary?: boolean
  /** What cannot be had back. */
  danger?: boolean
  /** It sends files. */
  upload?: boolean
  /** It asks for times. The browser is to refuse one that is half typed: it would send none in its place. */
  timed?: boolean
  children?: Child
}

/** One form of a network leader's page, with its one button. */
export const LeaderForm: FC<LeaderFormProps> = (props) => {
  const { site, path, back, backWords = site.texts.network.cancel, revision, secondary, danger } = props
  return (
    <form
      id={props.id}
      method="post"
      action={site.link(path)}
      enctype={props.upload ? 'multipart/form-data' : undefined}
      novalidate={!props.timed}
    >
      {revision !== undefined && <input type="hidden" name="revision" value={String(revision)} />}
      {props.children}
      <p class="actions">
        <button
          type="submit"
          class="ds-button"
          data-variant={secondary ? 'secondary' : 'primary'}
          data-color={danger ? 'danger' : undefined}
        >
          {props.button}
        </button>
        {back !== undefined && (
          <a class="ds-link" href={site.link(back)}>
            {backWords}
          </a>
        )}
      </p>
    </form>
  )
}
