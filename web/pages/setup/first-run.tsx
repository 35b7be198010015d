import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { setupSteps } from '../../../schemas/setup-steps.ts'
import type { SetupProgress, SetupStep } from '../../../schemas/setup-steps.ts'
import type { Site } from '../../site.ts'

interface FirstRunProps {
  site: Site
  network: Pick<Network, 'slug'>
  progress: SetupProgress
}

/** What is left to do before a network has its first results: what is done, and what is next. */
export const FirstRun: FC<FirstRunProps> = ({ site, network, progress }) => {
  const { firstRun: words } = site.texts.setup
  const next = setupSteps.find((step) => !progress.done[step])
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 class="ds-heading" data-size="sm" id="first-run">
        {words.title}
      </h2>
      <ol>
        {setupSteps.map((step) => (
          <li data-done={progress.done[step] ? '' : undefined} data-next={step === next ? '' : undefined}>
            <StepLink site={site} step={step} path={pathOf(site, network.slug, step, progress)} />{' '}
            {progress.done[step] && <span class="first-run-state">{words.done}</span>}
            {step === next && <span class="first-run-state">{words.next}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

const StepLink: FC<{ site: Site; step: SetupStep; path: string | undefined }> = ({ site, step, path }) => {
  const words = site.texts.setup.firstRun.steps[step]
  if (path === undefined) return <span>{words}</span>
  return (
    <a class="ds-link" href={site.link(path)}>
      {words}
    </a>
  )
}

/** Where a step is taken. Nowhere yet where it needs a round that is not there. */
const pathOf = (
  { paths }: Site,
  network: string,
  step: SetupStep,
  { done, round }: SetupProgress,
): string | undefined => {
  switch (step) {
    case 'municipalities':
      return paths.municipalities(network)
    case 'gathering':
      return paths.gatherings(network)
    case 'questionnaire':
      return paths.questionnaires(network)
    case 'round':
      return done.round ? paths.rounds(network) : paths.newRound(network)
    case 'links':
    case 'results':
      return round === undefined ? undefined : paths.round(network, round)
  }
}
