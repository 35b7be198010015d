import type { FC } from 'hono/jsx'
import type { Municipality, Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import { Tick } from '../fields/choice-inputs.tsx'
import type { FormState } from '../fields/form-state.ts'
import type { Site } from '../site.ts'
import { LeaderFormLayout } from './leader-form-layout.tsx'
import { LeaderForm } from './leader-form.tsx'

interface NewLinkPageProps {
  site: Site
  network: Network
  round: Round
  municipality: Municipality
  voice: Voice
  /** How many links have been made for this form: the new one is made only while it is so. */
  made: number
  /** Without the key that seals links, none is made. */
  hasKey: boolean
  state: FormState
}

const formId = 'new-link'

/** Before a link is replaced: what then stops, and what stays. */
export const NewLinkPage: FC<NewLinkPageProps> = ({
  site,
  network,
  round,
  municipality,
  voice,
  made,
  hasKey,
  state,
}) => {
  const words = site.texts.newLink
  const { paths } = site
  const title = words.title[voice](municipality.name)
  const confirm = made === 0 ? words.confirmFirst : words.confirm
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="rounds"
      title={title}
      state={state}
      labels={{ confirm }}
      form={hasKey ? formId : undefined}
    >
      {made > 0 && (
        <ul>
          {words.means[voice].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {hasKey ? (
        <LeaderForm
          site={site}
          id={formId}
          path={paths.newLink(network.slug, round.id, municipality.slug, voice)}
          button={words.button}
          back={paths.roundMunicipality(network.slug, round.id, municipality.slug)}
        >
          <input type="hidden" name="made" value={String(made)} />
          <Tick site={site} state={state} name="confirm" label={confirm} />
        </LeaderForm>
      ) : (
        <p>{words.noKey}</p>
      )}
    </LeaderFormLayout>
  )
}
