import type { Answers } from '../../../schemas/answers.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { World } from '../oracle/worlds.ts'
import type { Edition } from '../../../worker/domain/earlier-editions.ts'
import { questionnaireOf, scaleOf } from './questions.ts'
import type { Subject } from './build-subject.ts'

/** Municipalities in the order of their names, which is also that of their rows. */
export const slugs = ['alta', 'bodo', 'claveland', 'drammen', 'eidsvoll', 'frosta', 'grong', 'hamar']

/** The one scale that the exhaustive attacks ask about. */
export const question = 'asked'

/** One person's answers, and where they are from. */
export interface Responding {
  municipality: string
  answers: Answers
}

/** How a round is asked: by which questionnaire, from how many answers it is shown, and how many were expected. */
export interface Asking {
  questionnaire: Questionnaire
  threshold: number
  expected?: Record<string, number>
  /** How many municipalities were asked, in the order of the slugs. */
  municipalities: number
}

/** What had been answered when an edition was made: the same object is the same answer, never changed. */
export interface Moment<R extends Responding = Responding> {
  responses: readonly R[]
  /** The municipalities with more answers than expected that count all the same. */
  accepted?: ReadonlySet<string>
}

/** The real way from what people answered to the editions of a round's results, one after the other, as closing goes it. */
export const editionsOf = (
  subject: Subject,
  asking: Asking,
  moments: readonly Moment[],
  shuffled = unshuffled,
): Edition[] => {
  const { questionnaire, threshold, expected = {}, municipalities } = asking
  const asked = new Set(slugs.slice(0, municipalities))
  const scales = subject.scalesInResults(questionnaire)
  const round = {
    id: 'round',
    gathering: 1,
    questionnaire: { id: 'attacked', version: 1 },
    threshold,
    scales,
    expected,
  }
  const editions: Edition[] = []
  const counted = moments.map((moment) => countedAt(subject, round, moment))
  for (const { held, responses } of counted) {
    const before = counted.slice(0, editions.length).map((moment) => new Set(moment.responses))
    const individuals = responses.map((response) => ({
      ...response,
      since: before.flatMap((there, index) => (there.has(response) ? [index + 1] : [])),
    }))
    const tally = subject.tally(questionnaire, individuals)
    editions.push(subject.release({ ...round, asked }, tally, shuffled, held, [...editions]))
  }
  return editions
}

/** Where more answered than were expected, that municipality waits until it is accepted. */
export const countedAt = <R extends Responding>(
  subject: Subject,
  round: { threshold: number; expected: Record<string, number> },
  { responses, accepted = new Set() }: Moment<R>,
) => {
  const counts = responses.map(({ municipality }) => municipality).reduce(countIn, new Map<string, number>())
  const own = [...counts].map(([municipality, count]) => ({ municipality, voice: 'individual', count }) as const)
  const held = new Set([...subject.moreThanExpected(round, own)].filter((slug) => !accepted.has(slug)))
  return { held, responses: responses.filter(({ municipality }) => !held.has(municipality)) }
}

const countIn = (counts: Map<string, number>, municipality: string) =>
  counts.set(municipality, (counts.get(municipality) ?? 0) + 1)

/** The first edition of a round's results, from what people answered. */
export const firstEditionOf = (subject: Subject, asking: Asking, responses: readonly Responding[]): Edition => {
  const [first] = editionsOf(subject, asking, [{ responses }])
  if (!first) throw new Error('a round has a first edition')
  return first
}

/** The first edition of a round with one scale, from how many in each municipality gave each level. */
export const firstEdition = (subject: Subject, levels: number, threshold: number) => {
  const questionnaire = questionnaireOf(subject, [scaleOf(question, levels)])
  return (world: World): Edition =>
    firstEditionOf(subject, { questionnaire, threshold, municipalities: world.length }, world.flatMap(responsesFrom))
}

const unshuffled = <T>(items: readonly T[]): T[] => [...items]

const responsesFrom = (counts: readonly number[], place: number): Responding[] =>
  counts.flatMap((count, level) =>
    Array.from({ length: count }, () => ({ municipality: slugs[place] ?? '', answers: { [question]: level } })),
  )
