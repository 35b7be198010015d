import type { Network } from '../schemas/network.ts'
import type { NamedChoice } from './fields/choice-inputs.tsx'
import { gatheringInWords } from './gathering-words.ts'
import type { Site } from './site.ts'

/** The gatherings of a network as choices, from one on, and last the one that may be added after them. */
export const gatheringChoices = (site: Site, { gatherings }: Network, from = 1): NamedChoice[] => {
  const next = (gatherings.at(-1)?.number ?? 0) + 1
  return [
    ...gatherings
      .filter(({ number }) => number >= from)
      .map((gathering) => ({ value: String(gathering.number), label: gatheringInWords(site, gathering) })),
    { value: String(next), label: site.texts.setup.municipalities.coming(site.texts.common.gathering(next)) },
  ]
}
