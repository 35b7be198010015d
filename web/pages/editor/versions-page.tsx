import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Question } from '../../../schemas/question.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { VersionDifferences } from '../../../schemas/scale-change.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { nameOfQuestion } from './names.ts'

interface VersionInHistory {
  questionnaire: Questionnaire
  reasons: Record<string, string>
  /** From the version before. Absent of the first. */
  differences: VersionDifferences | undefined
  /** The rounds that ask it, in words. */
  rounds: readonly string[]
}

interface VersionsPageProps {
  site: Site
  network: Network
  id: string
  title: string
  /** Newest first. */
  versions: readonly VersionInHistory[]
  mayEdit: boolean
}

/** The versions of a questionnaire: what changed in each, where the series breaks, and who asks it. */
export const VersionsPage: FC<VersionsPageProps> = ({ site, network, id, title, versions, mayEdit }) => {
  const words = site.texts.editor.versions
  return (
    <NetworkLayout site={site} network={network} part="questionnaires" title={`${title}: ${words.title}`}>
      <p class="lead">{words.lead}</p>
      {mayEdit && (
        <p>
          <a class="ds-link" href={site.link(site.paths.editor.outline(network.slug, id))}>
            {title}
          </a>
        </p>
      )}
      {versions.length === 0 && <p class="nothing-yet">{words.none}</p>}
      {versions.map((version) => (
        <VersionSection site={site} network={network} version={version} />
      ))}
    </NetworkLayout>
  )
}

const VersionSection: FC<{ site: Site; network: Network; version: VersionInHistory }> = ({
  site,
  network,
  version: { questionnaire, reasons, differences, rounds },
}) => {
  const words = site.texts.editor.versions
  const { id, version } = questionnaire
  return (
    <section class="version" id={`version-${version}`}>
      <h2 class="ds-heading" data-size="sm">
        {words.version(version)}
      </h2>
      {differences ? (
        <Differences site={site} questionnaire={questionnaire} differences={differences} reasons={reasons} />
      ) : (
        <p>{words.first}</p>
      )}
      <p class="help">{rounds.length > 0 ? words.asked(rounds.join(', ')) : words.notAsked}</p>
      <p>
        <a
          class="ds-link"
          href={site.link(site.paths.editor.version(network.slug, id, version))}
          aria-label={`${words.read}: ${words.version(version)}`}
        >
          {words.read}
        </a>
        {' · '}
        <a class="ds-link" href={site.paths.questionnaireFile(network.slug, id, version)}>
          {site.texts.questionnaireFiles.export}
        </a>
      </p>
    </section>
  )
}

interface DifferencesProps {
  site: Site
  questionnaire: Questionnaire
  differences: VersionDifferences
  reasons: Record<string, string>
}

const Differences: FC<DifferencesProps> = ({ site, questionnaire, differences, reasons }) => {
  const words = site.texts.editor.versions
  const names = (questions: readonly Question[]) =>
    questions.map((question) => site.texts.conditions.quoted(nameOfQuestion(site, question))).join(', ')
  const questions = questionnaire.sections.flatMap((section) => section.questions)
  const lines = [
    ...differences.breaks.map((question) => words.breaks(nameOfQuestion(site, question))),
    ...questions.flatMap((question) => {
      const reason = reasons[question.key]
      return reason === undefined ? [] : [words.same(nameOfQuestion(site, question), reason)]
    }),
    ...(differences.added.length > 0 ? [words.added(names(differences.added))] : []),
    ...(differences.removed.length > 0 ? [words.removed(names(differences.removed))] : []),
    ...(differences.changed.length > 0 ? [words.changed(names(differences.changed))] : []),
    ...(differences.isRearranged ? [words.moved] : []),
  ]
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
