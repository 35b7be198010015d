import type { FC } from 'hono/jsx'
import type { Question } from '../../../schemas/question.ts'
import type { Section } from '../../../schemas/questionnaire.ts'
import { conditionWords } from '../../fields/condition-words.ts'
import { nameOfQuestion } from './names.ts'
import type { OutlineProps } from './outline-page.tsx'
import { Steps } from './steps.tsx'

type OutlineQuestionProps = OutlineProps & {
  section: Section
  question: Question
  isFirst: boolean
  isLast: boolean
}

/** A question in its place, with what is said of it and everything that can be done to it. */
export const OutlineQuestion: FC<OutlineQuestionProps> = (props) => {
  const { site, network, draft, question, revision } = props
  const words = site.texts.editor.outline
  const { editor } = site.paths
  const name = nameOfQuestion(site, question)
  return (
    <li class="outline-question" id={`q-${question.key}`} tabindex={-1}>
      <p class="outline-label" lang={question.label[site.language] === '' ? undefined : site.language}>
        {name}
      </p>
      <p class="help">{factsOf(props).join(' · ')}</p>
      <Marks {...props} />
      <div class="steps">
        <a
          class="ds-link"
          href={site.link(editor.question(network.slug, draft.id, question.key))}
          aria-label={`${words.edit}: ${name}`}
        >
          {words.edit}
        </a>
        <Steps
          site={site}
          action={editor.questionPosition(network.slug, draft.id, question.key)}
          revision={revision}
          name={name}
          isFirst={props.isFirst}
          isLast={props.isLast}
        />
        <form method="post" action={site.link(editor.questionCopies(network.slug, draft.id, question.key))}>
          <input type="hidden" name="revision" value={String(revision)} />
          <button type="submit" class="ds-link" aria-label={`${words.copy}: ${name}`}>
            {words.copy}
          </button>
        </form>
        <a
          class="ds-link"
          href={site.link(editor.questionRemoval(network.slug, draft.id, question.key))}
          aria-label={`${words.remove}: ${name}`}
        >
          {words.remove}
        </a>
      </div>
    </li>
  )
}

const Marks: FC<OutlineQuestionProps> = ({ site, question, findings }) => {
  const words = site.texts.editor.outline
  const own = findings.filter(({ place }) => 'question' in place && place.question === question.key)
  const wrong = own.filter(({ severity }) => severity === 'wrong').length
  const unwise = own.length - wrong
  if (own.length === 0) return <></>
  return (
    <p class="marks">
      {wrong > 0 && (
        <span class="mark" data-severity="wrong">
          {words.toFix(wrong)}
        </span>
      )}
      {unwise > 0 && <span class="mark">{words.toConsider(unwise)}</span>}
    </p>
  )
}

/** What there is to know of a question at a glance. */
const factsOf = ({ site, draft, section, question }: OutlineQuestionProps): string[] => {
  const { outline, types } = site.texts.editor
  const [voice = 'individual'] = section.voices
  const all = draft.sections.flatMap(({ questions }) => questions)
  const recalled = question.type === 'statement' ? undefined : all.find(({ key }) => key === question.recalls)
  const condition = conditionWords(site, voice, question, all)
  return [
    types[question.type].name,
    ...sizeOf(site, question),
    ...(question.type === 'scale' && question.fundamental
      ? [site.texts.common.fundamentals[question.fundamental]]
      : []),
    ...(question.type !== 'statement' && question.required ? [site.texts.editor.question.required] : []),
    ...(condition === undefined ? [] : [condition]),
    ...(recalled ? [outline.recalls(nameOfQuestion(site, recalled))] : []),
  ]
}

const sizeOf = ({ texts }: OutlineProps['site'], question: Question): string[] => {
  const { levels, options, characters } = texts.editor.outline
  switch (question.type) {
    case 'scale':
      return [levels(question.levels.length)]
    case 'choice':
    case 'choices':
      return [options(question.options.length)]
    case 'short-text':
    case 'long-text':
      return [characters(question.maxCharacters)]
    case 'number':
      return [`${question.min}–${question.max}`]
    case 'date':
    case 'statement':
      return []
  }
}
