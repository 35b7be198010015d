import type { Answers } from '../../../schemas/answers.ts'
import { moreThanUnanimity, toldBy } from '../oracle/told.ts'
import type { Told } from '../oracle/told.ts'
import { openWorlds, withRepeats } from '../oracle/worlds.ts'
import { firstEditionOf, slugs } from '../subject/editions.ts'
import { choiceOf, questionnaireOf, scaleOf } from '../subject/questions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'
import { inWords, levelsGiven } from './words.ts'

/** Everyone is asked for a level, and those at level 1 are asked `more`: how it is for them. */
type Person = { level: number; more?: number }

/**
 * Everything that a municipality of up to six people can answer to a scale, and to a question that is asked only of those who
 * chose its second level. Does what is shown of the second tell how they answered the first?
 *
 * @param beside the people of other municipalities, whose answers are no secret
 * @param levels how many levels the scale has
 */
export const hangingOn =
  (what: 'scale' | 'choice', beside: readonly (readonly Person[])[], levels = 3, threshold = 3): Attack =>
  (subject) => {
    const publish = publishing(subject, what, levels, threshold)
    return firstOf([1, 2, 3, 4, 5, 6], (n) =>
      firstOf(
        openWorlds(withRepeats(statesOn(levels), n), (here) => publish(here, beside)),
        (open) => {
          const [told] = toldOf(open, beside, levels)
          return (
            told && {
              answers: `${levelsGiven(told.world[0] ?? [])}; those at 1 are asked more`,
              shown: JSON.stringify(publish(open[0] ?? [], beside)),
              told: inWords(told),
            }
          )
        },
      ),
    )
  }

const statesOn = (levels: number): Person[] =>
  [...Array(levels).keys()].flatMap((level): Person[] =>
    level === 1 ? [0, 1].map((more) => ({ level, more })) : [{ level }],
  )

/** Counts of this many people are no secret. Rule 9. */
const few = 10

const toldOf = (
  open: readonly (readonly Person[])[],
  beside: readonly (readonly Person[])[],
  levels: number,
): Told[] => {
  const worlds = open.map((here) => [here, ...beside].map((people) => countsOf(people, levels)))
  return moreThanUnanimity(toldBy(worlds, { few })).filter(({ groups }) => groups.every((group) => group === 0))
}

const countsOf = (people: readonly Person[], levels: number): number[] =>
  [...Array(levels).keys()].map((level) => people.filter((person) => person.level === level).length)

const publishing = (subject: Subject, what: 'scale' | 'choice', levels: number, threshold: number) => {
  const askedIf = { question: 'level', answers: ['1'] }
  const more =
    what === 'scale' ? scaleOf('more', 3, { askedIf }) : choiceOf('more', ['0', '1'].map(option), { askedIf })
  const questionnaire = questionnaireOf(subject, [scaleOf('level', levels), more])
  const answersOf = ({ level, more: given }: Person): Answers =>
    given === undefined ? { level } : { level, more: what === 'scale' ? given : option(String(given)) }
  return (here: readonly Person[], beside: readonly (readonly Person[])[]) => {
    const from = (people: readonly Person[], municipality = '') =>
      people.map((person) => ({ municipality, answers: answersOf(person) }))
    const responses = [here, ...beside].flatMap((people, place) => from(people, slugs[place]))
    const asking = { questionnaire, threshold, municipalities: Math.max(2, 1 + beside.length) }
    const { municipalities, network, others } = firstEditionOf(subject, asking, responses).results
    return { municipalities, network, others }
  }
}

const option = (name: string): string => `option-${name}`
