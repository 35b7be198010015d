import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Site } from '../site.ts'

/** Where the facilitator is: the product, and the network. */
export const Trail: FC<{ site: Site; network?: Network }> = ({ site, network }) => (
  <>
    <a class="brand" href={site.link(site.paths.networks)}>
      {site.texts.common.product}
    </a>
    {network && (
      <a class="ds-link" href={site.link(site.paths.network(network.slug))}>
        {network.name}
      </a>
    )}
  </>
)
