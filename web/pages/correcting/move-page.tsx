import type { FC } from 'hono/jsx'
import type { Answers } from '../../../schemas/answers.ts'
import type { Municipality, Network } from '../../../schemas/network.ts'
import { questionsFor } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Round } from '../../../schemas/round.ts'
import { SelectInput, Tick } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { AnswersGiven } from '../answers-given.tsx'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'

interface MovePageProps {
  site: Site
  network: Network
  round: Round
  questionnaire: Questionnaire
  /** The one whose link was used. */
  municipality: Municipality
  kept: { revision: number; answers: Answers }
  /** Those that it may be moved to. */
  targets: readonly Municipality[]
  state: FormState
}

const formId = 'move'

/** Moving a joint answer to the municipality that it is from: what goes along, what does not, and a yes. */
export const MovePage: FC<MovePageProps> = (props) => {
  const { site, network, round, questionnaire, municipality, kept, targets, state } = props
  const words = site.texts.correcting.move
  const title = words.title(municipality.name)
  const questions = questionsFor(questionnaire, 'team').filter(({ key }) => kept.answers[key] !== undefined)
  const hasRecalled = questions.some(({ recalls }) => recalls !== undefined)
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="rounds"
      title={title}
      state={state}
      labels={{ to: words.to, confirm: words.confirm }}
      form={targets.length > 0 ? formId : undefined}
    >
      <ul>
        <li>{words.whole(municipality.name)}</li>
        {hasRecalled && <li>{words.withoutRecalled(municipality.name)}</li>}
        {words.means.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <details class="more">
        <summary>{words.answer}</summary>
        <AnswersGiven site={site} questions={questions} answers={kept.answers} />
      </details>
      {targets.length === 0 ? <p>{words.noTarget}</p> : <MoveForm {...props} />}
      <p>
        <a class="ds-link" href={site.link(site.paths.roundMunicipality(network.slug, round.id, municipality.slug))}>
          {words.back}
        </a>
      </p>
    </LeaderFormLayout>
  )
}

const MoveForm: FC<MovePageProps> = ({ site, network, round, municipality, kept, targets, state }) => {
  const words = site.texts.correcting.move
  const choices = targets.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <LeaderForm
      site={site}
      id={formId}
      path={site.paths.move(network.slug, round.id, municipality.slug)}
      button={words.button}
      revision={kept.revision}
    >
      <SelectInput
        site={site}
        state={state}
        name="to"
        label={words.to}
        choices={[{ value: '', label: words.choose }, ...choices]}
        required
      />
      <Tick site={site} state={state} name="confirm" label={words.confirm} />
    </LeaderForm>
  )
}
