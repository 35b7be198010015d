import type { Child, FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Round } from '../../../schemas/round.ts'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'

/** What every step in a round's life is given. */
export interface StepProps {
  site: Site
  network: Network
  round: Round
  gathering: string
  state: FormState
}

interface StepPageProps extends StepProps {
  title: string
  /** Where the form is sent, and where the page is read in another language. */
  path: string
  button: string
  labels?: Record<string, string>
  children?: Child
}

/** One step in a round's life, on a page of its own: what it means, a form, and the way back. */
export const StepPage: FC<StepPageProps> = (props) => {
  const { site, network, round, gathering, state, title, path, button, labels = {}, children } = props
  const back = site.link(site.paths.round(network.slug, round.id))
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={titleOfForm(site, state, title)}
      heading={title}
      form="step"
      languagePath={path}
    >
      <p>
        <a class="ds-link" href={back}>
          {site.texts.round.title(gathering)}
        </a>
      </p>
      <form id="step" method="post" action={site.link(path)}>
        <FieldErrors site={site} state={state} labels={labels} />
        {children}
        <p class="actions">
          <button type="submit" class="ds-button" data-variant="primary">
            {button}
          </button>
          <a class="ds-button" data-variant="secondary" href={back}>
            {site.texts.network.cancel}
          </a>
        </p>
      </form>
    </NetworkLayout>
  )
}
