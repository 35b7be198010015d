import type { FC } from 'hono/jsx'
import type { Finding } from '../../../schemas/finding.ts'
import type { Network } from '../../../schemas/network.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { Check } from './check-list.tsx'
import { timeInWords, wordsOf } from './names.ts'
import { OutlineSection } from './outline-section.tsx'

export interface OutlineProps {
  site: Site
  network: Network
  draft: QuestionnaireDraft
  revision: number
  /** The latest version, where there is one. */
  version: number | undefined
  hasChanges: boolean
  findings: readonly Finding[]
  /** How long each kind of answer takes, in seconds, in the page's language. */
  seconds: readonly { voice: Voice; seconds: number }[]
  /** Set where something was to be done with a draft that someone else had changed. */
  changedMeanwhile?: boolean
  notice?: string | undefined
}

/** A questionnaire that is being written: what there is to do about it, and its questions in order. */
export const OutlinePage: FC<OutlineProps> = (props) => {
  const { site, network, draft, findings, changedMeanwhile = false } = props
  const words = site.texts.editor.outline
  const title = wordsOf(site, draft.title) || site.texts.editor.list.untitled
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="questionnaires"
      title={changedMeanwhile ? site.texts.common.errorInTitle + title : title}
      heading={title}
      languagePath={site.paths.editor.outline(network.slug, draft.id)}
      notice={props.notice}
      wide
    >
      {changedMeanwhile && (
        <div class="ds-error-summary" tabindex={-1} autofocus role="alert">
          <p>{words.changedMeanwhile}</p>
        </div>
      )}
      <p class="lead">{stateInWords(props)}</p>
      {(props.hasChanges || props.version === undefined) && props.version !== undefined && <p>{words.follows}</p>}
      <OutlineActions {...props} />
      <Check site={site} network={network.slug} draft={draft} findings={findings} />
      <h2 class="ds-heading" data-size="md" id="questions">
        {words.questions}
      </h2>
      <p class="help">
        {props.seconds
          .map(({ voice, seconds }) => `${words.seconds[voice]} ${words.takes(timeInWords(seconds))}`)
          .join(' · ')}
      </p>
      {draft.sections.map((section, index) => (
        <OutlineSection {...props} section={section} index={index} />
      ))}
      <p class="actions">
        <a
          class="ds-button"
          data-variant="secondary"
          href={site.link(site.paths.editor.newSection(network.slug, draft.id))}
        >
          {words.addSection}
        </a>
      </p>
    </NetworkLayout>
  )
}

const stateInWords = ({ site, version, hasChanges }: OutlineProps): string => {
  const words = site.texts.editor.outline
  if (version === undefined) return words.newDraft
  return hasChanges ? words.draftOf(version) : words.isReady(version)
}

const OutlineActions: FC<OutlineProps> = ({ site, network, draft, version, hasChanges, seconds, findings }) => {
  const words = site.texts.editor.outline
  const { editor } = site.paths
  const isReadyToBe = hasChanges && !findings.some(({ severity }) => severity === 'wrong')
  const links = [
    ...seconds.map(({ voice }) => [words.tryIt[voice], editor.preview(network.slug, draft.id, voice)] as const),
    [words.introduction, editor.introduction(network.slug, draft.id)] as const,
    [words.translations, editor.translations(network.slug, draft.id)] as const,
    [words.versions, editor.versions(network.slug, draft.id)] as const,
    ...(hasChanges && version !== undefined
      ? [[words.discarding, editor.discarding(network.slug, draft.id)] as const]
      : []),
    [words.removal, editor.removal(network.slug, draft.id)] as const,
  ]
  return (
    <>
      {hasChanges && (
        <p class="actions">
          <a
            class="ds-button"
            data-variant={isReadyToBe ? 'primary' : 'secondary'}
            href={site.link(editor.newVersion(network.slug, draft.id))}
          >
            {words.makeReady}
          </a>
        </p>
      )}
      {!hasChanges && version !== undefined && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={site.link(site.paths.newRound(network.slug))}>
            {site.texts.rounds.make}
          </a>
        </p>
      )}
      <ul class="ways">
        {links.map(([label, path]) => (
          <li>
            <a class="ds-link" href={site.link(path)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
