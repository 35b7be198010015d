import { fundamentals } from '../../schemas/fundamental.ts'
import type { Language } from '../../schemas/language.ts'
import type { Gathering, Network } from '../../schemas/network.ts'
import { questionsFor, voicesOf } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { phaseOf } from '../../schemas/round.ts'
import { gatheringWhen, instantInWords } from '../../web/dates.ts'
import type { LetterFacts } from '../../web/letters.ts'
import { countInWords } from '../../web/numbers.ts'
import { upperFirst } from '../../web/pages/results/words.ts'
import type { FormAddresses, MunicipalityInRound } from '../../web/pages/round/municipality-in-round.ts'
import { textsIn } from '../../web/texts/texts.ts'
import { fewestShown } from '../domain/fewest-shown.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** What the ready texts to a municipality say of a round, at `now` (ISO, UTC), in a language. */
export const letterFactsOf = (
  language: Language,
  network: Network,
  { round, questionnaire }: RoundWithQuestionnaire,
  { municipality, hasJointAnswer }: MunicipalityInRound,
  addresses: FormAddresses,
  now: string,
): LetterFacts => {
  const minutes = (count: number | undefined) => textsIn(language).form.minutes(count ?? 0)
  const instant = (at: string | undefined) => (at === undefined ? undefined : instantInWords(at, language))
  const { individual, team } = addresses
  const { minutes: takes, title } = questionnaire
  return {
    network: network.name,
    municipality: municipality.name,
    gathering: gatheringIn(
      language,
      network,
      round.gathering,
      questionnaire.moment === 'at' ? undefined : (round.closesAt ?? now),
    ),
    form: title[language],
    asksFundamentals: asksFundamentals(questionnaire),
    deadline: instant(round.closesAt),
    opens: instant(round.opensAt),
    isPlanned: phaseOf(round, now) === 'planned',
    fewest: String(fewestShown(questionnaire, round.threshold)),
    own:
      individual === undefined
        ? undefined
        : { link: individual, minutes: minutes(takes.individual), questions: questionsIn(language, questionnaire) },
    joint: team === undefined ? undefined : { link: team, minutes: minutes(takes.team), isIn: hasJointAnswer },
  }
}

/** Whether everyone who answers meets a scale of each of the five. */
const asksFundamentals = (questionnaire: Questionnaire): boolean =>
  voicesOf(questionnaire).every((voice) => {
    const questions = questionsFor(questionnaire, voice)
    return fundamentals.every((fundamental) =>
      questions.some((question) => question.type === 'scale' && question.fundamental === fundamental),
    )
  })

/** «Fem spørsmål»: those that must be answered, where some must; else all of them. */
const questionsIn = (language: Language, questionnaire: Questionnaire): string => {
  const questions = questionsFor(questionnaire, 'individual')
  const required = questions.filter((question) => question.required).length
  const count = required > 0 ? required : questions.length
  return upperFirst(textsIn(language).letters.questions(count, countInWords(count, language)))
}

/** Where the answers are in before the gathering, `by` says when at the latest. */
const gatheringIn = (
  language: Language,
  network: Network,
  number: number,
  by: string | undefined,
): LetterFacts['gathering'] => {
  const gathering = network.gatherings.find((candidate) => candidate.number === number)
  if (!gathering) return { number, when: undefined, isAhead: false }
  return {
    number,
    when: { words: gatheringWhen(gathering, language), precision: precisionOf(gathering) },
    isAhead: by !== undefined && by.slice(0, gathering.date.length) < gathering.date,
  }
}

const precisionOf = ({ date, when }: Gathering): 'day' | 'month' | 'year' | 'own' => {
  if (when) return 'own'
  if (date.length === 'yyyy'.length) return 'year'
  return date.length === 'yyyy-mm'.length ? 'month' : 'day'
}
