import type { Context } from 'hono'
import { languages } from '../../schemas/language.ts'
import type { Question } from '../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { QuestionPage } from '../../web/pages/editor/question-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { questionsBefore, recallableIn } from '../domain/check-conditions.ts'
import { optionKeysIn } from '../domain/draft-keys.ts'
import { sectionIn } from '../domain/draft-sections.ts'
import { fieldOf } from '../forms/form-fields.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import { respondPage } from '../respond.tsx'
import { toOutline } from './change-draft.ts'
import { saveEdited } from './edited-questionnaire.ts'
import type { Edited } from './edited-questionnaire.ts'
import { questionFields } from './question-fields.ts'
import { questionFrom, questionValues } from './question-form.ts'
import type { QuestionSurroundings } from './question-form.ts'
import { countRows, withRowsChanged } from './question-rows.ts'
import { formOf, wordsIn } from './words-fields.ts'

/** A question in its questionnaire: one that is there, or one that is being made. */
export interface Asked {
  edited: Edited
  section: string
  question: Question
  isNew: boolean
  action: string
  /** The draft with the question as the form says it. */
  put(question: Question): { draft: QuestionnaireDraft; key: string }
}

const surroundingsOf = ({ edited, section, question, isNew }: Asked): QuestionSurroundings => {
  const { draft, versions } = edited
  const found = sectionIn(draft, section)
  const all = [draft, ...versions.map((version) => version.questionnaire)]
  return {
    before: found ? questionsBefore(draft, found, isNew ? undefined : question.key) : [],
    recallable: found?.voices.includes('individual') ? [] : recallableIn(draft),
    optionKeys: optionKeysIn(question.key, ...all),
  }
}

/** Shows a question's form; where someone else has changed the draft, with what they saved. */
const showQuestion =
  (c: Context<AppEnv>, asked: Asked): ShowForm =>
  (state, status) => {
    const { edited, question, isNew } = asked
    const isOvertaken = state.faults.get('form') === 'changed-meanwhile' && !isNew
    const { before, recallable } = surroundingsOf(asked)
    const page = (
      <QuestionPage
        site={c.var.site}
        network={c.var.membership.network}
        draft={edited.draft}
        section={asked.section}
        question={question}
        isNew={isNew}
        state={state}
        action={asked.action}
        revision={edited.revision}
        before={before}
        recallable={recallable}
        saved={isOvertaken ? formOf(edited.revision, questionValues(question)) : undefined}
      />
    )
    return respondPage(c, page, status)
  }

/** The form of a question, as it is saved or empty. */
export const showAsked = (c: Context<AppEnv>, asked: Asked) =>
  showQuestion(c, asked)(formOf(asked.edited.revision, questionValues(asked.question)), 200)

/** Takes the form of a question: a button that changes its rows shows it again, everything else saves it. */
export const takeAsked = (c: Context<AppEnv>, asked: Asked) => {
  const { question } = asked
  const show = showQuestion(c, asked)
  const button = fieldOf(c.var.fields, 'row')
  if (button !== undefined) {
    const values = withRowsChanged(c.var.fields, 'levels' in question ? 'level' : 'option', button)
    return show({ values, faults: new Map() }, 200)
  }
  return takeForm(c, questionFields(question.type, countRows(c.var.fields)), show, () => save(c, asked))
}

const save = async (c: Context<AppEnv>, asked: Asked): Promise<Response | Faults> => {
  const { fields } = c.var
  const label = wordsIn(fields, 'label')
  if (languages.every((language) => label[language] === '')) return { 'label.nb': 'missing' }
  const question = questionFrom(fields, asked.question, surroundingsOf(asked))
  if (isBelowLowest(question)) return { max: 'below-lowest' }
  const put = asked.put(question)
  if (!(await saveEdited(c, asked.edited, put.draft))) return { form: 'changed-meanwhile' }
  return toOutline(c, asked.edited, `q-${put.key}`, asked.isNew ? 'added' : 'saved')
}

const isBelowLowest = (question: Question): boolean =>
  (question.type === 'number' && question.max < question.min) ||
  (question.type === 'date' && question.min !== undefined && question.max !== undefined && question.max < question.min)
