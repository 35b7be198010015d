import type { FC } from 'hono/jsx'
import { monthsInWords } from '../../deletion-words.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import { StepPage } from './step-page.tsx'
import type { StepProps } from './step-page.tsx'

/** Closing a round without making its results yet. */
export const ClosingPage: FC<StepProps> = (props) => {
  const { site, network, round, state } = props
  const words = site.texts.roundLife
  return (
    <StepPage
      {...props}
      title={words.closingTitle}
      path={site.paths.closing(network.slug, round.id)}
      button={words.closeButton}
      labels={{ confirm: words.closingConfirm }}
    >
      <ul>
        {words.closingMeans(monthsInWords(site, round).texts).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Tick site={site} state={state} name="confirm" label={words.closingConfirm} />
    </StepPage>
  )
}
