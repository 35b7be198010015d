import type { Texts } from '../texts/texts.ts'

type Item = keyof Texts['stored']['items']
type Thing = keyof Texts['stored']['things']

/** Columns by table, and the words for each. */
type Columns = Record<string, Record<string, Item>>

/** What is stored with an answer, of either kind. */
const answer = {
  round: 'round',
  municipality: 'municipality',
  voice: 'voice',
  id: 'code',
  questionnaire_version: 'version',
  revision: 'revision',
  same_from: 'revision',
} as const

/**
 * Everything that the database holds, by what it is of: every table and every column. The privacy notice is made from it, and
 * test/storage/privacy.test.ts holds it against the database. A new column needs a line here.
 */
export const catalogue: Record<Thing, Columns> = {
  ownAnswer: { response: { ...answer, answers: 'ownAnswers' } },
  withdrawal: {
    withdrawal: { round: 'round', municipality: 'municipality', id: 'withdrawnCode', revision: 'revision' },
  },
  jointAnswer: { response: { ...answer, answers: 'jointAnswers' }, round: { team_levels: 'jointLevels' } },
  link: {
    link: {
      token_hash: 'linkHash',
      sealed_token: 'linkSeal',
      round: 'round',
      municipality: 'municipality',
      voice: 'voice',
      revoked: 'linkStopped',
    },
  },
  results: {
    release: {
      round: 'round',
      edition: 'edition',
      hash: 'fingerprint',
      fundamentals: 'figures',
      results: 'figures',
      closed_at: 'closedAt',
    },
    release_text: { round: 'round', edition: 'edition', question: 'question', part: 'part', texts: 'figures' },
  },
  basis: { release_basis: { round: 'round', edition: 'edition', basis: 'hiddenFigures', counted: 'countedCodes' } },
  round: {
    round: {
      id: 'code',
      network: 'network',
      gathering: 'gathering',
      questionnaire: 'questionnaire',
      questionnaire_version: 'version',
      status: 'status',
      opens_at: 'opensAt',
      closes_at: 'closesAt',
      threshold: 'threshold',
      scales: 'scales',
      expected: 'expected',
      previous: 'previous',
      release_on_closing: 'releasing',
      months_kept: 'monthsKept',
      deleted: 'deleted',
      counted: 'counted',
      more_accepted: 'moreAccepted',
      edition: 'edition',
    },
  },
  questionnaire: {
    questionnaire_version: {
      network: 'network',
      id: 'shortName',
      version: 'version',
      definition: 'questions',
      reasons: 'reasons',
    },
    questionnaire_draft: {
      network: 'network',
      id: 'shortName',
      revision: 'changes',
      definition: 'questions',
      made_ready: 'madeReady',
    },
  },
  network: {
    network: {
      slug: 'shortName',
      definition: 'definition',
      revision: 'changes',
      ends_at: 'endsAt',
      ended_by: 'endedBy',
    },
  },
  person: { member: { network: 'network', email: 'email', role: 'role' } },
  contact: {
    contact: { network: 'network', municipality: 'municipality', email: 'email', language: 'language' },
    reminder: { round: 'round', municipality: 'municipality', state: 'reminderState', at: 'reminderAt' },
  },
  log: {
    audit: { network: 'network', at: 'when', id: 'code', who: 'who', action: 'action', subject: 'subject' },
  },
  endedNetwork: {
    ended_network: {
      receipt: 'code',
      slug: 'shortName',
      name: 'name',
      ended_by: 'endedBy',
      ended_at: 'endedAt',
      removed: 'removed',
    },
  },
}

/** What concerns everyone who answers, before what concerns those who ask. */
export const ofParticipants = ['ownAnswer', 'withdrawal', 'jointAnswer', 'link', 'results', 'basis'] as const
export const ofLeaders = ['network', 'round', 'questionnaire', 'person', 'contact', 'log', 'endedNetwork'] as const

/** What is stored of a thing, each once. */
export const itemsOf = (thing: Thing): Item[] => [
  ...new Set(Object.values(catalogue[thing]).flatMap((columns) => Object.values(columns))),
]
