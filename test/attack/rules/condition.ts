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
 * chose its middle level. Does what is shown of the second tell how they answered the first?
 *
 * @param beside the people of another municipality, whose answers are no secret
 */
export const hangingOn =
  (what: 'scale' | 'choice', beside: readonly Person[]): Attack =>
  (subject) => {
    const publish = publishing(subject, what)
    return firstOf([1, 2, 3, 4, 5, 6], (n) =>
      firstOf(
        openWorlds(withRepeats(states, n), (here) => publish(here, beside)),
        (open) => {
          const [told] = toldOf(open, beside)
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

const states: Person[] = [{ level: 0 }, { level: 1, more: 0 }, { level: 1, more: 1 }, { level: 2 }]

/** Counts of this many people are no secret. Rule 9. */
const few = 10

const toldOf = (open: readonly (readonly Person[])[], beside: readonly Person[]): Told[] => {
  const others = beside.length > 0 ? [countsOf(beside)] : []
  const worlds = open.map((here) => [countsOf(here), ...others])
  return moreThanUnanimity(toldBy(worlds, { few })).filter(({ groups }) => groups.every((group) => group === 0))
}

const countsOf = (people: readonly Person[]): number[] =>
  [0, 1, 2].map((level) => people.filter((person) => person.level === level).length)

const publishing = (subject: Subject, what: 'scale' | 'choice') => {
  const askedIf = { question: 'level', answers: ['1'] }
  const more =
    what === 'scale' ? scaleOf('more', 3, { askedIf }) : choiceOf('more', ['0', '1'].map(option), { askedIf })
  const questionnaire = questionnaireOf(subject, [scaleOf('level', 3), more])
  const asking = { questionnaire, threshold: 3, municipalities: 2 }
  const answersOf = ({ level, more: given }: Person): Answers =>
    given === undefined ? { level } : { level, more: what === 'scale' ? given : option(String(given)) }
  return (here: readonly Person[], beside: readonly Person[]) => {
    const from = (people: readonly Person[], municipality = '') =>
      people.map((person) => ({ municipality, answers: answersOf(person) }))
    const responses = [...from(here, slugs[0]), ...from(beside, slugs[1])]
    const { municipalities, network, others } = firstEditionOf(subject, asking, responses).results
    return { municipalities, network, others }
  }
}

const option = (name: string): string => `option-${name}`
