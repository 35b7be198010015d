import { municipalitiesAt } from '../../schemas/network.ts'
import type { Municipality, Network } from '../../schemas/network.ts'
import type {
  Foreseen,
  ForeseenCell,
  ForeseenTotal,
  Preview,
  PreviewedMunicipality,
  Turnout,
} from '../../schemas/preview.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { questionsFor } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Cell, Results } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { sharesFrom } from './limits.ts'
import { madeUpRelease } from './made-up-release.ts'
import { readingIn } from './reading.ts'

/**
 * What the release of a planned round would show at the expected head counts, if everyone answers and if three of four
 * do: how, for each municipality and question, but no number. A municipality whose head count nobody has given is taken to
 * have no answers, and is not foreseen.
 */
export const previewOf = (network: Network, round: Round, questionnaire: Questionnaire): Preview => {
  const municipalities = municipalitiesAt(network, round.gathering)
  const questions = questionsFor(questionnaire, 'individual')
  const results = byTurnout((turnout) =>
    madeUpRelease(
      round,
      questionnaire,
      new Map(municipalities.map(({ slug }) => [slug, answeringIn(round.expected[slug] ?? 0, turnout)])),
    ),
  )
  return {
    threshold: round.threshold,
    municipalities: municipalities.map((one) =>
      previewedMunicipality(one, round.expected[one.slug], questions, results),
    ),
    questions: questions.map((question) => ({
      question: question.key,
      label: question.label,
      conditional: question.askedIf !== undefined,
      foreseen: byTurnout((turnout) => totalIn(results[turnout], question)),
    })),
    examples: examplesIn(results.everyone),
  }
}

const byTurnout = <T>(make: (turnout: Turnout) => T): Record<Turnout, T> => ({
  everyone: make('everyone'),
  'three-of-four': make('three-of-four'),
})

const answeringIn = (expected: number, turnout: Turnout): number =>
  turnout === 'everyone' ? expected : Math.floor((expected * 3) / 4)

const previewedMunicipality = (
  municipality: Municipality,
  expected: number | undefined,
  questions: readonly AskedQuestion[],
  results: Record<Turnout, Results>,
): PreviewedMunicipality =>
  expected === undefined
    ? { municipality }
    : {
        municipality,
        expected,
        foreseen: byTurnout((turnout) => ({
          answering: answeringIn(expected, turnout),
          ...foreseenIn(results[turnout].municipalities[municipality.slug] ?? {}, questions),
        })),
      }

const foreseenIn = (
  cells: Record<string, Cell>,
  questions: readonly AskedQuestion[],
): Pick<Foreseen, 'cell' | 'conditional'> => {
  const scales = questions.flatMap(({ key, askedIf }) => (cells[key] ? [{ cell: cells[key], askedIf }] : []))
  const [ofAll] = scales.filter(({ askedIf }) => !askedIf)
  const conditional = scales.filter(({ askedIf }) => askedIf)
  const shown = conditional.filter(({ cell }) => cell.kind !== 'hidden')
  return {
    ...(ofAll && { cell: lookOf(ofAll.cell) }),
    ...(conditional.length > 0 && { conditional: { shown: shown.length, of: conditional.length } }),
  }
}

const lookOf = (cell: Cell): ForeseenCell => {
  switch (cell.kind) {
    case 'hidden':
      return { kind: 'hidden', reason: cell.reason }
    case 'coarse':
      return { kind: 'coarse', majority: cell.majority !== undefined }
    case 'exact':
      return { kind: 'exact', shares: cell.n >= sharesFrom }
  }
}

const totalIn = ({ network, others, municipalities }: Results, { key }: AskedQuestion): ForeseenTotal => {
  const total = network[key]
  const shown = total?.cell ?? others[key]
  if (shown?.kind === 'hidden') return { kind: 'hidden', reason: shown.reason }
  if (total?.cell.kind === 'thirds') return { kind: 'thirds' }
  if (!total?.partial) return { kind: 'whole' }
  const exact = Object.values(municipalities).filter((cells) => cells[key]?.kind === 'exact')
  return { kind: 'partial', municipalities: exact.length }
}

const examplesIn = (results: Results): Preview['examples'] => {
  const find = (kind: 'coarse' | 'exact') =>
    Object.entries(results.municipalities)
      .flatMap(([slug, cells]) => Object.entries(cells).map(([question, cell]) => ({ slug, question, cell })))
      .find(({ cell }) => cell.kind === kind)
  const [coarse, exact] = [find('coarse'), find('exact')]
  return {
    ...(coarse && { coarse: readingIn(results, coarse.slug, coarse.question) }),
    ...(exact && { exact: readingIn(results, exact.slug, exact.question) }),
  }
}
