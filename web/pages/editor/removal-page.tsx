import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'

interface RemovalPageProps {
  site: Site
  network: Network
  title: string
  /** What will happen. */
  lead: string
  /** What builds on it, in words. */
  after?: readonly string[]
  action: string
  /** Of the draft, where it is from one that something is removed. */
  revision?: number
  yes?: string
  back: string
  /** Set where it cannot be removed: why. */
  refused?: string | undefined
}

/** Asks for a yes before something is removed, and says what will happen. */
export const RemovalPage: FC<RemovalPageProps> = (props) => {
  const { site, network, title, lead, after = [], revision, refused } = props
  const words = site.texts.editor.removal
  return (
    <NetworkLayout site={site} network={network} part="questionnaires" title={title}>
      <p class="lead">{refused ?? lead}</p>
      {after.length > 0 && (
        <>
          <p>{words.after}</p>
          <ul>
            {after.map((label) => (
              <li>{label}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={site.link(props.action)}>
        {revision !== undefined && <input type="hidden" name="revision" value={String(revision)} />}
        <p class="actions">
          {refused === undefined && (
            <button type="submit" class="ds-button" data-variant="primary" data-color="danger">
              {props.yes ?? words.yes}
            </button>
          )}
          <a class="ds-link" href={site.link(props.back)}>
            {site.texts.network.cancel}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}
