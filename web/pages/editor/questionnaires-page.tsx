import type { FC } from 'hono/jsx'
import type { Localized } from '../../../schemas/language.ts'
import type { Network } from '../../../schemas/network.ts'
import type { Round } from '../../../schemas/round.ts'
import { gatheringOf } from '../../gathering-words.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { wordsOf } from './names.ts'

interface QuestionnaireInList {
  id: string
  title: Localized
  version: number | undefined
  hasDraft: boolean
  rounds: { id: string; gathering: number; phase: Round['status'] }[]
}

interface QuestionnairesPageProps {
  site: Site
  network: Network
  questionnaires: readonly QuestionnaireInList[]
  mayEdit: boolean
  notice?: string | undefined
}

/** A network's questionnaires: what state each is in, and where it is asked. */
export const QuestionnairesPage: FC<QuestionnairesPageProps> = (props) => {
  const { site, network, questionnaires, mayEdit, notice } = props
  const words = site.texts.editor.list
  return (
    <NetworkLayout site={site} network={network} part="questionnaires" title={words.title} notice={notice} wide>
      <p class="lead">{words.lead}</p>
      {mayEdit && (
        <p class="actions">
          <a class="ds-button" data-variant="primary" href={site.link(site.paths.newQuestionnaire(network.slug))}>
            {words.make}
          </a>
          <a class="ds-button" data-variant="secondary" href={site.link(site.paths.importQuestionnaire(network.slug))}>
            {site.texts.questionnaireFiles.title}
          </a>
        </p>
      )}
      {questionnaires.length === 0 ? <p class="nothing-yet">{words.none}</p> : <QuestionnaireList {...props} />}
    </NetworkLayout>
  )
}

const QuestionnaireList: FC<QuestionnairesPageProps> = ({ site, network, questionnaires, mayEdit }) => (
  <ul class="questionnaires">
    {questionnaires.map((one) => (
      <li>
        <a class="ds-link" href={site.link(addressOf(site, network.slug, one, mayEdit))}>
          {wordsOf(site, one.title) || site.texts.editor.list.untitled}
        </a>
        <p>{stateInWords(site, one)}</p>
        <UsedIn site={site} network={network} rounds={one.rounds} />
      </li>
    ))}
  </ul>
)

const UsedIn: FC<{ site: Site; network: Network; rounds: QuestionnaireInList['rounds'] }> = ({
  site,
  network,
  rounds,
}) => {
  const words = site.texts.editor.list
  if (rounds.length === 0) return <p class="help">{words.notUsed}</p>
  return (
    <p class="help">
      {`${words.usedIn}: `}
      {rounds.map(({ id, gathering, phase }, index) => (
        <>
          {index > 0 && ' · '}
          <a class="ds-link" href={site.link(site.paths.round(network.slug, id))}>
            {words.round(gatheringOf(site, network, gathering), words.phases[phase])}
          </a>
        </>
      ))}
    </p>
  )
}

const stateInWords = ({ texts }: Site, { version, hasDraft }: QuestionnaireInList): string => {
  const words = texts.editor.list
  if (version === undefined) return words.draft
  return hasDraft ? words.readyWithDraft(version) : words.ready(version)
}

/** Those who may not change it read what it says; of one that is only a draft, that there is no version yet. */
const addressOf = ({ paths }: Site, network: string, one: QuestionnaireInList, mayEdit: boolean): string =>
  mayEdit ? paths.editor.outline(network, one.id) : paths.editor.versions(network, one.id)
