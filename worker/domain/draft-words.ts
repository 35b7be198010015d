import { introductionTexts, questionTexts, sectionTexts } from '../../schemas/draft-text.ts'
import type { DraftText } from '../../schemas/draft-text.ts'
import { languages } from '../../schemas/language.ts'
import type { Localized } from '../../schemas/language.ts'
import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'

type Rewrite = (text: DraftText) => Localized

/** A draft with each of its texts written anew, and nothing else changed. */
export const rewritten = (draft: QuestionnaireDraft, rewrite: Rewrite): QuestionnaireDraft => {
  const place = { introduction: true } as const
  const { individual, team } = draft.howToAnswer
  return {
    ...draft,
    title: rewrite({ place, field: 'title', words: draft.title }),
    howToAnswer: {
      ...(individual && { individual: rewrite({ place, field: 'how.individual', words: individual }) }),
      ...(team && { team: rewrite({ place, field: 'how.team', words: team }) }),
    },
    sections: draft.sections.map((section) => ({
      ...section,
      ...(section.title && {
        title: rewrite({ place: { section: section.key }, field: 'title', words: section.title }),
      }),
      questions: section.questions.map((question) => rewrittenQuestion(question, rewrite)),
    })),
  }
}

const rewrittenQuestion = (question: Question, rewrite: Rewrite): Question => {
  const place = { question: question.key }
  const label = rewrite({ place, field: 'label', words: question.label })
  if (question.type === 'statement') return { ...question, label }
  const help = question.help && { help: rewrite({ place, field: 'help', words: question.help }) }
  if (question.type === 'scale') {
    const levels = question.levels.map((words, index) => rewrite({ place, field: `level.${index}`, words }))
    return { ...question, label, ...help, levels }
  }
  if (question.type !== 'choice' && question.type !== 'choices') return { ...question, label, ...help }
  const options = question.options.map((option, index) => ({
    ...option,
    label: rewrite({ place, field: `option.${index}`, words: option.label }),
  }))
  return { ...question, label, ...help, options }
}

/** A draft in which words that are missing in one language are those of another, so that it can be shown. */
export const withoutGaps = (draft: QuestionnaireDraft): QuestionnaireDraft =>
  rewritten(draft, ({ words }) => {
    const some = languages.map((language) => words[language]).find((text) => text !== '') ?? '…'
    return { nb: words.nb || some, nn: words.nn || some, en: words.en || some }
  })

/** Some of a draft's texts, as many as one form can send. */
export interface WordsPart {
  /** `introduction`, `section.need`, and where a section takes more than one form `section.need.2`. */
  id: string
  section: string | undefined
  /** Which of its section's parts it is, from 1. */
  number: number
  texts: DraftText[]
}

/** A form may send 64 kB; words that are still to be written may be as long as those that are there. */
const mostBytes = 24_000

/** Every text of a draft, in parts: what is said first, and each section. */
export const partsOf = (draft: QuestionnaireDraft): WordsPart[] => [
  { id: 'introduction', section: undefined, number: 1, texts: introductionTexts(draft) },
  ...draft.sections.flatMap((section) =>
    inPieces([...sectionTexts(section), ...section.questions.flatMap(questionTexts)]).map((texts, index) => ({
      id: index === 0 ? `section.${section.key}` : `section.${section.key}.${index + 1}`,
      section: section.key,
      number: index + 1,
      texts,
    })),
  ),
]

const inPieces = (texts: readonly DraftText[]): DraftText[][] => {
  const pieces: DraftText[][] = []
  let bytes = mostBytes
  for (const text of texts) {
    const own = bytesOf(text)
    if (bytes + own > mostBytes) {
      pieces.push([])
      bytes = 0
    }
    bytes += own
    pieces.at(-1)?.push(text)
  }
  return pieces
}

const bytesOf = ({ words }: DraftText): number =>
  languages.length * (100 + Math.max(...languages.map((language) => encodeURIComponent(words[language]).length)))

/** How many words of some texts are not written, counting each language. */
export const countMissing = (texts: readonly DraftText[]): number =>
  texts.reduce((sum, { words }) => sum + languages.filter((language) => words[language] === '').length, 0)
