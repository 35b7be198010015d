import type { Municipality, Network } from '../../schemas/network.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { Round } from '../../schemas/round.ts'
import { instantInWords } from '../../web/dates.ts'
import { monthsInWords } from '../../web/deletion-words.ts'
import { gatheringOf } from '../../web/gathering-words.ts'
import type { Occasion } from '../../web/pages/form-introduction.tsx'
import { lowerFirst } from '../../web/pages/results/words.ts'
import type { Site } from '../../web/site.ts'
import { fewestShown } from '../domain/fewest-shown.ts'
import { exactFloor } from '../domain/limits.ts'
import type { LinkTarget } from '../storage/links.ts'

/** Who is asked what: a link leads to it, and a sheet invites to it. */
type Asked = Pick<LinkTarget, 'network' | 'round' | 'questionnaire' | 'voice' | 'municipality'> &
  Partial<Pick<LinkTarget, 'edition'>>

/** What the form, the receipt and the closed page say about the round that a link leads to. */
export const occasionOf = (site: Site, target: Asked): Occasion => {
  const { network, round, questionnaire, voice, edition } = target
  const municipality = municipalityOf(network, target.municipality)
  return {
    questionnaire,
    voice,
    owner: network.owner,
    network: network.name,
    municipality: municipality?.name ?? target.municipality,
    innovationQuestion: innovationQuestionAt(municipality, round.gathering),
    gathering: gatheringInSentence(site, network, round),
    deadline: round.closesAt === undefined ? undefined : instantInWords(round.closesAt, site.language),
    recipient: network.recipient,
    guests: network.guests,
    ...(edition !== undefined && { edition: String(edition) }),
    ...policyIn(site, { ...round, questionnaire }, round.expected[target.municipality]),
  }
}

/** What a round promises of small numbers and of deletion, in figures and words. */
export const policyIn = (
  site: Site,
  { threshold, monthsKept, questionnaire }: Pick<Round, 'threshold' | 'monthsKept'> & Pick<Asked, 'questionnaire'>,
  expected: number | undefined,
): Pick<Occasion, 'threshold' | 'floor' | 'fewest' | 'expected' | 'kept' | 'textsKept'> => {
  const { answers, texts } = monthsInWords(site, { monthsKept })
  return {
    threshold: String(threshold),
    floor: String(exactFloor(threshold)),
    fewest: String(fewestShown(questionnaire, threshold)),
    // Fewer than the threshold look like none, so who is asked there tells nothing.
    expected: expected === undefined || expected < threshold ? undefined : String(expected),
    kept: answers,
    textsKept: texts,
  }
}

/** Where the round is at `now` (ISO, UTC), and when it opens or closed, in words. */
export const closingOf = (
  site: Site,
  round: Round,
  now: string,
): { phase: Round['status']; when: string | undefined } => {
  const phase = phaseOf(round, now)
  const instant = phase === 'planned' ? round.opensAt : round.closesAt
  return { phase, when: instant === undefined ? undefined : instantInWords(instant, site.language) }
}

/** The gathering that a round belongs to, inside a sentence: «samling 2 (15.–16. oktober 2013)». */
export const gatheringInSentence = (site: Site, network: Network, round: Round): string =>
  lowerFirst(gatheringOf(site, network, round.gathering))

const municipalityOf = (network: Network, slug: string): Municipality | undefined =>
  network.municipalities.find((municipality) => municipality.slug === slug)

const innovationQuestionAt = (municipality: Municipality | undefined, gathering: number): string | undefined =>
  municipality?.innovationQuestions.findLast((question) => question.fromGathering <= gathering)?.text
