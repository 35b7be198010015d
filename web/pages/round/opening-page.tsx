import type { FC } from 'hono/jsx'
import { instantInWords } from '../../dates.ts'
import { Frozen } from './frozen.tsx'
import type { FrozenProps } from './frozen.tsx'
import { StepPage } from './step-page.tsx'
import type { StepProps } from './step-page.tsx'

/** Opening a round now: what is locked by it is said first. */
export const OpeningPage: FC<StepProps & FrozenProps> = (props) => {
  const { site, network, round } = props
  const words = site.texts.roundLife
  return (
    <StepPage
      {...props}
      title={words.open}
      path={site.paths.opening(network.slug, round.id)}
      button={words.openNow}
      labels={{ step: words.open }}
    >
      {round.opensAt !== undefined && <p>{words.openLater(instantInWords(round.opensAt, site.language))}</p>}
      <Frozen {...props} opening={words.opensNow} />
    </StepPage>
  )
}
