import type { FC } from 'hono/jsx'
import type { Municipality, Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import { FieldErrors, titleOfForm } from '../fields/field-errors.tsx'
import type { FormState } from '../fields/form-state.ts'
import { Tick } from '../fields/choice-inputs.tsx'
import type { Site } from '../site.ts'
import { NetworkLayout } from './network-layout.tsx'

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
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={titleOfForm(site, state, title)}
      heading={title}
      {...(hasKey && { form: formId })}
    >
      <FieldErrors site={site} state={state} labels={{ confirm }} />
      {made > 0 && (
        <ul>
          {words.means[voice].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      {hasKey ? (
        <form
          id={formId}
          method="post"
          action={site.link(paths.newLink(network.slug, round.id, municipality.slug, voice))}
        >
          <input type="hidden" name="made" value={String(made)} />
          <Tick site={site} state={state} name="confirm" label={confirm} />
          <p class="actions">
            <button type="submit" class="ds-button" data-variant="primary">
              {words.button}
            </button>
            <a class="ds-link" href={site.link(paths.roundMunicipality(network.slug, round.id, municipality.slug))}>
              {site.texts.network.cancel}
            </a>
          </p>
        </form>
      ) : (
        <p>{words.noKey}</p>
      )}
    </NetworkLayout>
  )
}
