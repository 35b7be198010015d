import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Site } from '../site.ts'

/** The parts of a network that a network leader works in. */
export type NetworkPart =
  | 'overview'
  | 'rounds'
  | 'questionnaires'
  | 'municipalities'
  | 'gatherings'
  | 'people'
  | 'settings'

interface NetworkNavProps {
  site: Site
  network: Pick<Network, 'slug'>
  current: NetworkPart
}

/** The way between a network's pages. Whoever may only see them is not led to its settings. */
export const NetworkNav: FC<NetworkNavProps> = ({ site, network, current }) => (
  <nav class="network-nav" aria-label={site.texts.network.nav}>
    <ul>
      {partsOf(site, network.slug).map(({ part, path }) => (
        <li>
          <a class="ds-link" href={site.link(path)} aria-current={part === current ? 'page' : undefined}>
            {site.texts.network[part]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const partsOf = ({ paths, role }: Site, slug: string): { part: NetworkPart; path: string }[] => [
  { part: 'overview', path: paths.network(slug) },
  { part: 'rounds', path: paths.rounds(slug) },
  { part: 'questionnaires', path: paths.questionnaires(slug) },
  { part: 'municipalities', path: paths.municipalities(slug) },
  { part: 'gatherings', path: paths.gatherings(slug) },
  { part: 'people', path: paths.people(slug) },
  ...(role === 'viewer' ? [] : [{ part: 'settings' as const, path: paths.settings(slug) }]),
]
