import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { ListWithHeading } from '../list-with-heading.tsx'
import { NetworkLayout } from '../network-layout.tsx'

interface ArchivePageProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
}

/** What an archive of the network holds and leaves out, and the way to it. */
export const ArchivePage: FC<ArchivePageProps> = ({ site, network }) => {
  const words = site.texts.archive
  return (
    <NetworkLayout site={site} network={network} part="settings" title={words.title}>
      <p class="lead">{words.lead}</p>
      <ListWithHeading title={words.holds.title} list={words.holds.list} />
      <ListWithHeading title={words.leavesOut.title} list={words.leavesOut.list} />
      <p>{words.leavesOut.unreleased}</p>
      <p>{words.careful}</p>
      <p>{words.hash}</p>
      <form method="post" action={site.link(site.paths.archive(network.slug))}>
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {words.take}
          </button>
          <a class="ds-link" href={site.link(site.paths.ending(network.slug))}>
            {words.toEnding}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}
