import type { FC } from 'hono/jsx'
import { fundamentals } from '../../../schemas/fundamental.ts'
import type { Network } from '../../../schemas/network.ts'
import type { Question } from '../../../schemas/question.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import { SelectInput, Tick } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { nameOfQuestion, nameOfSection } from './names.ts'
import { RowsInput, countOfRows } from './rows-input.tsx'
import { WhenAsked } from './when-asked.tsx'
import type { WhenAskedProps } from './when-asked.tsx'

interface QuestionPageProps extends WhenAskedProps {
  network: Network
  draft: QuestionnaireDraft
  section: string
  question: Question
  isNew: boolean
  revision: number
  saved: FormState | undefined
}

const formId = 'question'

/** Writing one question: its words in three languages side by side, and what its type asks for. */
export const QuestionPage: FC<QuestionPageProps> = (props) => {
  const { site, network, draft, state, question, isNew, saved } = props
  const { editor } = site.texts
  const words = editor.question
  const heading = isNew
    ? words.titleOfNew(editor.types[question.type].name)
    : words.title(nameOfQuestion(site, question))
  const labels = labelsOf(site, question, state)
  const place = isNew ? `section-${props.section}` : `q-${question.key}`
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="questionnaires"
      title={heading}
      state={state}
      labels={labels}
      form={formId}
      wide
    >
      <Meanwhile site={site} state={state} saved={saved} labels={labels} />
      <p class="help">{`${words.place(nameOfSection(site, draft, props.section))}. ${editor.types[question.type].help}`}</p>
      <LeaderForm
        site={site}
        id={formId}
        path={props.action}
        button={words.saveAndStay}
        back={`${site.paths.editor.outline(network.slug, draft.id)}#${place}`}
        revision={props.revision}
      >
        <button type="submit" hidden />
        <WordsInput
          site={site}
          state={state}
          name="label"
          label={question.type === 'statement' ? words.statement : words.label}
          required
        />
        {question.type !== 'statement' && (
          <WordsInput site={site} state={state} name="help" label={words.help} help={words.helpHelp} required={false} />
        )}
        <OwnFields {...props} />
        <WhenAsked
          site={site}
          state={state}
          action={site.link(props.action)}
          before={props.before}
          recallable={props.recallable}
        />
      </LeaderForm>
    </LeaderFormLayout>
  )
}

const OwnFields: FC<QuestionPageProps> = ({ site, state, question, action }) => {
  const words = site.texts.editor.question
  const field = { site, state }
  const required = question.type !== 'statement' && <Tick {...field} name="required" label={words.required} />
  switch (question.type) {
    case 'scale':
      return (
        <>
          <SelectInput
            {...field}
            name="fundamental"
            label={words.fundamental}
            help={words.fundamentalHelp}
            choices={[
              { value: '', label: words.noFundamental },
              ...fundamentals.map((value) => ({ value, label: site.texts.common.fundamentals[value] })),
            ]}
          />
          <RowsInput {...field} action={site.link(action)} name="level" />
          <Tick {...field} name="dontKnow" label={words.dontKnow} />
          {required}
        </>
      )
    case 'choice':
    case 'choices':
      return (
        <>
          <RowsInput {...field} action={site.link(action)} name="option" />
          {required}
        </>
      )
    case 'short-text':
    case 'long-text':
      return (
        <>
          <TextInput {...field} name="maxCharacters" label={words.maxCharacters} inputmode="numeric" required />
          {required}
        </>
      )
    case 'number':
      return (
        <>
          <TextInput {...field} name="min" label={words.min} inputmode="numeric" required />
          <TextInput {...field} name="max" label={words.max} inputmode="numeric" required />
          <TextInput {...field} name="decimals" label={words.decimals} inputmode="numeric" required />
          {required}
        </>
      )
    case 'date':
      return (
        <>
          <TextInput {...field} name="min" label={words.minDate} help={words.dateHelp} />
          <TextInput {...field} name="max" label={words.maxDate} help={words.dateHelp} />
          {required}
        </>
      )
    case 'statement':
      return <></>
  }
}

/** The labels of every field, by name: for the summary of what is wrong, and for what others have saved meanwhile. */
const labelsOf = (site: Site, question: Question, state: FormState): Record<string, string> => {
  const words = site.texts.editor.question
  const rows = Array.from({ length: countOfRows(state) }, (_, index) => [
    wordsLabels(`level.${index}`, words.level(index)),
    wordsLabels(`option.${index}`, words.option(index + 1)),
  ]).flat()
  const isDate = question.type === 'date'
  return Object.assign(
    {
      ...wordsLabels('label', question.type === 'statement' ? words.statement : words.label),
      ...wordsLabels('help', words.help),
      maxCharacters: words.maxCharacters,
      min: isDate ? words.minDate : words.min,
      max: isDate ? words.maxDate : words.max,
      decimals: words.decimals,
    },
    ...rows,
  )
}
