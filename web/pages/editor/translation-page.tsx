import type { FC } from 'hono/jsx'
import type { DraftText } from '../../../schemas/draft-text.ts'
import { languages } from '../../../schemas/language.ts'
import type { Network } from '../../../schemas/network.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { FormState } from '../../fields/form-state.ts'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { nameOfQuestion } from './names.ts'

export interface NamedText extends DraftText {
  /** Of its three fields. */
  name: string
}

interface TranslationPageProps {
  site: Site
  network: Network
  draft: QuestionnaireDraft
  /** What the part is called. */
  name: string
  texts: readonly NamedText[]
  state: FormState
  revision: number
  action: string
  saved: FormState | undefined
}

const formId = 'translation'

/** The texts of one part in three languages side by side, those that lack one first. */
export const TranslationPage: FC<TranslationPageProps> = (props) => {
  const { site, network, draft, texts, state, saved } = props
  const words = site.texts.editor.translations
  const heading = words.titleOf(props.name)
  const labels = Object.assign({}, ...texts.map((text) => wordsLabels(text.name, labelOf(site, draft, text))))
  const [missing, written] = [texts.filter((text) => !isWhole(text)), texts.filter(isWhole)]
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
      <LeaderForm
        site={site}
        id={formId}
        path={props.action}
        button={site.texts.network.save}
        back={site.paths.editor.translations(network.slug, draft.id)}
        backWords={words.all}
        revision={props.revision}
      >
        <Texts {...props} heading={words.missingFirst} texts={missing} />
        <Texts {...props} heading={words.written} texts={written} />
      </LeaderForm>
    </LeaderFormLayout>
  )
}

const isWhole = ({ words }: NamedText): boolean => languages.every((language) => words[language] !== '')

const Texts: FC<TranslationPageProps & { heading: string }> = ({ site, draft, state, heading, texts }) => {
  if (texts.length === 0) return <></>
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {heading}
      </h2>
      {texts.map((text) => (
        <WordsInput site={site} state={state} name={text.name} label={labelOf(site, draft, text)} />
      ))}
    </>
  )
}

/** What a text is: «Hvor godt kjenner vi behovet? Trinn 2». */
const labelOf = (site: Site, draft: QuestionnaireDraft, { place, field }: NamedText): string => {
  const { introduction, translations } = site.texts.editor
  if ('section' in place) return translations.heading
  if ('introduction' in place) {
    if (field === 'title') return introduction.name
    return field === 'how.team' ? introduction.how.team : introduction.how.individual
  }
  const question = draft.sections.flatMap(({ questions }) => questions).find(({ key }) => key === place.question)
  const name = question ? nameOfQuestion(site, question) : place.question
  return field === 'label' ? name : `${name} – ${partOfQuestion(site, field)}`
}

const partOfQuestion = ({ texts }: Site, field: string): string => {
  const { question, translations } = texts.editor
  const [kind, number = '0'] = field.split('.', 2)
  if (kind === 'level') return question.level(Number(number)).toLowerCase()
  if (kind === 'option') return question.option(Number(number) + 1).toLowerCase()
  return translations.help.toLowerCase()
}
