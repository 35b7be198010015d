import type { FC } from 'hono/jsx'
import type { EndedNetwork } from '../../schemas/ended-network.ts'
import type { Network } from '../../schemas/network.ts'
import type { Site } from '../site.ts'
import { EndedNetworks } from './ending/ended-page.tsx'
import { Layout } from './layout.tsx'
import { NoNetworks } from './results/empty-states.tsx'

interface NetworksPageProps {
  site: Site
  networks: readonly Pick<Network, 'slug' | 'name'>[]
  /** Those that the person had deleted. */
  ended: readonly EndedNetwork[]
  /** Whether the reader may make one more. */
  mayMake?: boolean
  notice?: string | undefined
}

/** The networks that a network leader leads. */
export const NetworksPage: FC<NetworksPageProps> = ({ site, networks, ended, mayMake = false, notice }) => (
  <Layout site={site} title={site.texts.results.networksPage.title} notice={notice}>
    <h1 class="ds-heading" data-size="lg">
      {site.texts.results.networksPage.title}
    </h1>
    {networks.length === 0 ? (
      <NoNetworks site={site} mayMake={mayMake} />
    ) : (
      <NetworkList site={site} networks={networks} />
    )}
    {mayMake && (
      <p class="actions">
        <a class="ds-button" data-variant="primary" href={site.link(site.paths.newNetwork)}>
          {site.texts.setup.newNetwork.title}
        </a>
        <a class="ds-link" href={site.link(site.paths.importNetwork)}>
          {site.texts.archive.bringIn.title}
        </a>
      </p>
    )}
    <EndedNetworks site={site} ended={ended} />
  </Layout>
)

const NetworkList: FC<Pick<NetworksPageProps, 'site' | 'networks'>> = ({ site, networks }) => (
  <ul class="networks">
    {networks.map(({ slug, name }) => (
      <li>
        <a class="ds-link" href={site.link(site.paths.network(slug))}>
          {networks.some((other) => other.name === name && other.slug !== slug) ? `${name} (${slug})` : name}
        </a>
      </li>
    ))}
  </ul>
)
