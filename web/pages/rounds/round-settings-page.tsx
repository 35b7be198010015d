import type { FC } from 'hono/jsx'
import { Tick } from '../../fields/choice-inputs.tsx'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { Frozen } from '../round/frozen.tsx'
import type { FrozenProps } from '../round/frozen.tsx'
import { RoundForm, roundForm } from './round-form.tsx'
import type { RoundFormProps } from './round-form.tsx'

interface RoundSettingsPageProps extends FrozenProps {
  /** The form as it is filled in. Absent once the round has opened. */
  state: FormState | undefined
  /** The form that removes the round. */
  removal: FormState
  questionnaires: RoundFormProps['questionnaires']
  /** How many links are missing, because municipalities have joined since the round was made. */
  missingLinks: number
  gathering: string
  notice: string | undefined
}

/** Changing a round until it opens. Afterwards, what is locked. */
export const RoundSettingsPage: FC<RoundSettingsPageProps> = (props) => {
  const { site, network, round, state, removal, gathering, notice } = props
  const { rounds: words, round: names } = site.texts
  const faulty = removal.faults.size > 0 ? removal : (state ?? removal)
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={titleOfForm(site, faulty, `${words.settings}: ${gathering}`)}
      heading={words.settings}
      languagePath={site.paths.roundSettings(network.slug, round.id)}
      notice={notice}
      {...(state && { form: roundForm })}
    >
      <p>
        <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
          {names.title(gathering)}
        </a>
      </p>
      {state ? <Planned {...props} state={state} /> : <p>{words.opened}</p>}
      <Frozen {...props} />
      {state && <Removal {...props} />}
    </NetworkLayout>
  )
}

const Planned: FC<RoundSettingsPageProps & { state: FormState }> = (props) => {
  const { site, network, round, state, questionnaires, missingLinks } = props
  return (
    <>
      {missingLinks > 0 && <p class="notice">{site.texts.rounds.linksMissing(missingLinks)}</p>}
      <RoundForm
        site={site}
        state={state}
        network={network}
        questionnaires={questionnaires}
        action={site.paths.roundSettings(network.slug, round.id)}
        button={site.texts.network.save}
      />
    </>
  )
}

const Removal: FC<RoundSettingsPageProps> = ({ site, network, round, removal }) => {
  const words = site.texts.rounds
  return (
    <section id="removal">
      <h2 class="ds-heading" data-size="sm">
        {words.remove}
      </h2>
      <p>{words.removeMeans}</p>
      <form method="post" action={site.link(site.paths.roundRemoval(network.slug, round.id))}>
        <FieldErrors site={site} state={removal} labels={{ removing: words.removeConfirm }} />
        <Tick site={site} state={removal} name="removing" label={words.removeConfirm} />
        <button type="submit" class="ds-button" data-variant="secondary">
          {words.remove}
        </button>
      </form>
    </section>
  )
}
