import type { Municipality, Network } from '../../../schemas/network.ts'
import { mostShown } from '../../municipality-window.ts'

/** The municipalities that a page shows one by one, by slug. Counts and medians are of all of them, whatever is shown. */
export type ShownMunicipalities = ReadonlySet<string>

/** Where nothing is said, every municipality is shown. */
export const isShown = (shown: ShownMunicipalities | undefined, { slug }: Pick<Municipality, 'slug'>): boolean =>
  shown === undefined || shown.has(slug)

/** The lines of so many municipalities say nothing side by side: then charts of them all show the network alone. */
export const shownTogether = ({ municipalities }: Pick<Network, 'municipalities'>): ShownMunicipalities | undefined =>
  municipalities.length > mostShown ? new Set() : undefined
