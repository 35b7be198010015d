import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { turnouts } from '../../../schemas/preview.ts'
import type { Preview, PreviewedMunicipality } from '../../../schemas/preview.ts'
import { questionsFor, voicesOf } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Round } from '../../../schemas/round.ts'
import type { MunicipalityWindow } from '../../municipality-window.ts'
import { countInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { PreviewMeans } from './preview-means.tsx'
import { PreviewMunicipalities } from './preview-municipalities.tsx'
import { PreviewQuestions } from './preview-questions.tsx'
import { summaryOf } from './preview-words.ts'

export interface PreviewPageProps {
  site: Site
  network: Network
  gathering: string
  round: Round
  questionnaire: Questionnaire
  preview: Preview
  /** The municipalities that are listed, and what was searched for. */
  shown: readonly PreviewedMunicipality[]
  window: Omit<MunicipalityWindow, 'shown'>
  mayChange: boolean
}

/** Before a round opens: what its results would show, in words, at the head counts that are expected. All of it is made up. */
export const PreviewPage: FC<PreviewPageProps> = (props) => {
  const { site, network, gathering, round, questionnaire, preview } = props
  const words = site.texts.preview
  const voices = voicesOf(questionnaire)
  return (
    <NetworkLayout site={site} network={network} part="rounds" title={words.title} wide>
      <p>
        <a class="ds-link" href={site.link(site.paths.round(network.slug, round.id))}>
          {site.texts.round.title(gathering)}
        </a>
      </p>
      <div class="trial" role="note">
        <p>{words.madeUp}</p>
      </div>
      {voices.includes('individual') ? (
        <>
          <p class="lead">{words.explained(preview.threshold)}</p>
          <p>{voices.includes('team') ? words.joint : words.noJoint}</p>
          <Unknown {...props} />
          <ForEach {...props} hasJoint={voices.includes('team')} />
          <PreviewQuestions site={site} preview={preview} />
        </>
      ) : (
        <p class="lead">{words.noOwn}</p>
      )}
    </NetworkLayout>
  )
}

const Unknown: FC<PreviewPageProps> = ({ site, network, round, preview, mayChange }) => {
  const words = site.texts.preview
  const unknown = preview.municipalities.filter(({ expected }) => expected === undefined)
  if (unknown.length === 0) return <></>
  const count = site.texts.results.municipalities(unknown.length, countInWords(unknown.length, site.language))
  return (
    <p>
      {words.unknown(count)}{' '}
      {mayChange && (
        <a class="ds-link" href={site.link(site.paths.roundSettings(network.slug, round.id))}>
          {words.toHeadCounts}
        </a>
      )}
    </p>
  )
}

const ForEach: FC<PreviewPageProps & { hasJoint: boolean }> = (props) => {
  const { site, network, round, preview, shown, window, hasJoint } = props
  const words = site.texts.preview
  if (!questionsFor(props.questionnaire, 'individual').some(({ type }) => type === 'scale'))
    return <p>{words.noScales}</p>
  return (
    <section>
      <h2 class="ds-heading" data-size="md" id="for-each">
        {words.municipalities.title}
      </h2>
      <ul>
        {turnouts.map((turnout) => (
          <li>{summaryOf(site, preview, turnout)}</li>
        ))}
      </ul>
      <PreviewMunicipalities
        site={site}
        path={site.paths.preview(network.slug, round.id)}
        threshold={preview.threshold}
        shown={shown}
        window={window}
        hasJoint={hasJoint}
      />
      <PreviewMeans site={site} examples={preview.examples} />
    </section>
  )
}
