import type { Child, FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Round } from '../../../schemas/round.ts'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'

/** What every step in a round's life is given. */
export interface StepProps {
  site: Site
  network: Network
  round: Round
  gathering: string
  /** The newest edition of its results, if there is one: then it has been opened again. */
  edition?: number | undefined
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
  const back = site.paths.round(network.slug, round.id)
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="rounds"
      title={title}
      state={state}
      labels={labels}
      form="step"
      languagePath={path}
    >
      <p>
        <a class="ds-link" href={site.link(back)}>
          {site.texts.round.title(gathering)}
        </a>
      </p>
      <LeaderForm site={site} id="step" path={path} button={button} back={back} timed>
        {children}
      </LeaderForm>
    </LeaderFormLayout>
  )
}
