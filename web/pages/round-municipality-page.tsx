import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Round } from '../../schemas/round.ts'
import type { Site } from '../site.ts'
import { NetworkLayout } from './network-layout.tsx'
import { LettersToSend } from './round/letters-to-send.tsx'
import type { ReadyLetters } from './round/letters-to-send.tsx'
import { MunicipalityForms } from './round/municipality-forms.tsx'
import type { FormsToShare } from './round/municipality-forms.tsx'
import type { MunicipalityInRound } from './round/municipality-in-round.ts'
import { MunicipalityStatus } from './round/municipality-status.tsx'

export interface RoundMunicipalityPageProps {
  site: Site
  network: Network
  round: Round
  phase: Round['status']
  /** When it opens, closes or closed, in words. */
  when: string | undefined
  /** As it stands inside a sentence. */
  gathering: string
  standing: MunicipalityInRound
  /** Nothing for those who may only look. */
  sharing: (FormsToShare & ReadyLetters) | undefined
  /** Whether the reader may put right what others got wrong. */
  mayCorrect: boolean
  notice: string | undefined
}

/** One municipality in a round: how far it has come, and, for those who may share them, its links and texts to send. */
export const RoundMunicipalityPage: FC<RoundMunicipalityPageProps> = (props) => {
  const { site, network, round, gathering, standing, sharing, notice } = props
  const words = site.texts.sharing
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={words.title(standing.municipality.name, gathering)}
      scripts={['copy.js']}
      notice={notice}
    >
      <p class="back">
        <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
          {words.toRound}
        </a>
      </p>
      <MunicipalityStatus {...props} />
      {sharing && <MunicipalityForms {...props} sharing={sharing} />}
      {sharing && <LettersToSend {...props} sharing={sharing} />}
      {props.mayCorrect && standing.hasJointAnswer && <Corrections {...props} />}
    </NetworkLayout>
  )
}

/** What an owner can put right in a joint answer. */
const Corrections: FC<RoundMunicipalityPageProps> = ({ site, network, round, standing }) => {
  const words = site.texts.correcting
  const { slug } = standing.municipality
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      <ul>
        <li>
          <a class="ds-link" href={site.link(site.paths.move(network.slug, round.id, slug))}>
            {words.toMove}
          </a>
        </li>
        <li>
          <a class="ds-link" href={site.link(site.paths.redaction(network.slug, round.id, slug))}>
            {words.toRedaction}
          </a>
        </li>
      </ul>
    </section>
  )
}
