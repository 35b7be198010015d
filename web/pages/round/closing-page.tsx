import type { FC } from 'hono/jsx'
import { monthsInWords } from '../../deletion-words.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import { StepPage } from './step-page.tsx'
import type { StepProps } from './step-page.tsx'

/** Closing a round without making its results yet. */
export const ClosingPage: FC<StepProps> = (props) => {
  const { site, network, round, edition, state } = props
  const words = site.texts.roundLife
  return (
    <StepPage
      {...props}
      title={edition === undefined ? words.closingTitle : site.texts.round.close}
      path={site.paths.closing(network.slug, round.id)}
      button={words.closeButton}
      labels={{ confirm: words.closingConfirm }}
    >
      <ul>
        {(edition === undefined
          ? words.closingMeans(monthsInWords(site, round).texts)
          : site.texts.editions.closingMeans(edition)
        ).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Tick site={site} state={state} name="confirm" label={words.closingConfirm} />
    </StepPage>
  )
}
