import type { FC } from 'hono/jsx'
import { ChoiceInput, SelectInput } from '../../fields/choice-inputs.tsx'
import { TextBox } from '../../fields/typed-fields.tsx'
import { gatheringChoices } from '../../gathering-choices.ts'
import { LeaderForm } from '../leader-form.tsx'
import { NoQuestion } from '../results/empty-states.tsx'
import { lowerFirst } from '../results/words.ts'
import type { MunicipalitySettings, SectionProps } from './municipality-settings-page.tsx'
import { Section } from './section.tsx'

/** The innovation question: how it reads, how it was put before, and putting it anew. */
export const QuestionSection: FC<SectionProps> = (props) => {
  const { site, network, municipality, offered, state } = props
  const { municipality: words } = site.texts.setup
  const isFirst = municipality.innovationQuestions.length === 0
  return (
    <Section id="question" title={words.question}>
      {isFirst ? <NoQuestion site={site} /> : <History {...props} />}
      {offered && <Offered {...props} offered={offered} />}
      <LeaderForm
        site={site}
        id="question"
        path={site.paths.innovationQuestion(network.slug, municipality.slug)}
        button={words.saveQuestion}
      >
        <TextBox site={site} state={state} name="text" label={words.text} help={words.textHelp} required />
        {isFirst ? <input type="hidden" name="kind" value="new" /> : <KindOfChange {...props} />}
      </LeaderForm>
    </Section>
  )
}

/** Newest first. */
const History: FC<MunicipalitySettings> = ({ site, municipality }) => {
  const { municipality: words } = site.texts.setup
  return (
    <dl class="question-history" aria-label={words.history}>
      {municipality.innovationQuestions.toReversed().map(({ fromGathering, text }) => (
        <div>
          <dt>{words.historyFrom(lowerFirst(site.texts.common.gathering(fromGathering)))}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const KindOfChange: FC<SectionProps> = ({ site, network, municipality, state }) => {
  const { municipality: words } = site.texts.setup
  const choices = (['new', 'mend'] as const).map((value) => ({
    value,
    label: words.kinds[value],
    help: words.kindHelp[value],
  }))
  return (
    <>
      <ChoiceInput site={site} state={state} name="kind" label={words.kind} choices={choices} required />
      <SelectInput
        site={site}
        state={state}
        name="from"
        label={words.from}
        help={words.fromHelp}
        choices={gatheringChoices(site, network, municipality.innovationQuestions.at(-1)?.fromGathering)}
        required
      />
    </>
  )
}

/** What the municipality itself says that the question now is. */
const Offered: FC<SectionProps & { offered: NonNullable<SectionProps['offered']> }> = (props) => {
  const { site, network, municipality, offered } = props
  const { municipality: words } = site.texts.setup
  const { kind, text, gathering } = offered
  return (
    <div class="offered">
      <p>{words.inJointAnswer[kind](lowerFirst(site.texts.common.gathering(gathering)))}</p>
      <blockquote class="innovation-question">{text}</blockquote>
      <LeaderForm
        site={site}
        id="offered"
        path={site.paths.innovationQuestion(network.slug, municipality.slug)}
        button={words.takeOver}
        secondary
      >
        <input type="hidden" name="text" value={text} />
        <input type="hidden" name="kind" value="new" />
        <input type="hidden" name="from" value={String(gathering)} />
      </LeaderForm>
    </div>
  )
}
