import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import { SelectInput } from '../../fields/choice-inputs.tsx'
import { FieldErrors } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import { gatheringInWords } from '../../gathering-words.ts'
import type { Site } from '../../site.ts'
import { LeaderForm } from '../leader-form.tsx'
import { ClosingFields } from './closing-fields.tsx'
import { expectedField, HeadCounts, municipalitiesToAsk } from './head-counts.tsx'

export interface RoundFormProps {
  site: Site
  state: FormState
  network: Network
  /** The newest version of each. */
  questionnaires: readonly Questionnaire[]
  action: string
  button: string
  /** A random text, made with the form: sent twice it makes one round. */
  token?: string
}

/** The id of the form, and of its own faults. */
export const roundForm = 'round'

/** What is asked about a round until it opens. */
export const RoundForm: FC<RoundFormProps> = (props) => {
  const { site, state, network, questionnaires, action, button, token } = props
  const words = site.texts.rounds
  return (
    <LeaderForm site={site} id={roundForm} path={action} button={button} timed>
      {token !== undefined && <input type="hidden" name="form" value={token} />}
      <FieldErrors site={site} state={state} labels={labelsOf(site, network)} />
      <SelectInput
        site={site}
        state={state}
        name="gathering"
        label={words.gathering}
        required
        choices={network.gatherings.map((gathering) => ({
          value: String(gathering.number),
          label: gatheringInWords(site, gathering),
        }))}
      />
      <SelectInput
        site={site}
        state={state}
        name="questionnaire"
        label={words.questionnaire}
        help={words.questionnaireHelp}
        required
        choices={questionnaires.map(({ id, title, version }) => ({
          value: id,
          label: words.version(title[site.language], version),
        }))}
      />
      <TextInput
        site={site}
        state={state}
        name="opensAt"
        label={words.opensAt}
        help={words.opensAtHelp}
        type="datetime-local"
      />
      <ClosingFields site={site} state={state} label={words.closesAt} help={words.closesAtHelp} />
      <HeadCounts site={site} state={state} network={network} />
      <TextInput
        site={site}
        state={state}
        name="threshold"
        label={words.threshold}
        help={words.thresholdHelp}
        inputmode="numeric"
        required
      />
    </LeaderForm>
  )
}

const labelsOf = (site: Site, network: Network): Record<string, string> => {
  const words = site.texts.rounds
  const { gathering, questionnaire, opensAt, closesAt, releasing, expected, threshold } = words
  const counts = municipalitiesToAsk(network).map(({ slug, name }) => [expectedField(slug), words.expectedIn(name)])
  return { gathering, questionnaire, opensAt, closesAt, releasing, expected, threshold, ...Object.fromEntries(counts) }
}
