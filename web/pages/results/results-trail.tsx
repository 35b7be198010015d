import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'

/** Where a result page is: the networks, and its own. */
export const ResultsTrail: FC<{ site: Site; network?: Pick<Network, 'slug' | 'name'> }> = ({ site, network }) => (
  <nav class="breadcrumbs" aria-label={site.texts.results.trail}>
    <a class="ds-link" href={site.link(site.paths.networks)}>
      {site.texts.results.networks}
    </a>
    {network && (
      <>
        <span aria-hidden="true"> › </span>
        <a class="ds-link" href={site.link(site.paths.network(network.slug))}>
          {network.name}
        </a>
      </>
    )}
  </nav>
)
