import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Finding } from '../../schemas/finding.ts'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { ScaleChange } from '../../schemas/scale-change.ts'
import { gatheringOf } from '../../web/gathering-words.ts'
import { wordsOf } from '../../web/pages/editor/names.ts'
import { NewVersionPage } from '../../web/pages/editor/new-version-page.tsx'
import { VersionPage } from '../../web/pages/editor/version-page.tsx'
import { VersionsPage } from '../../web/pages/editor/versions-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { checkQuestionnaire } from '../domain/questionnaire-check.ts'
import { differencesBetween, saySame } from '../domain/version-differences.ts'
import { scaleChanges } from '../domain/wordings.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { editedOf, isFresh } from '../questionnaires/edited-questionnaire.ts'
import type { Edited } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { makeDraftReady, nextVersionOf, reasonsIn } from '../questionnaires/make-ready.ts'
import { formOf } from '../questionnaires/words-fields.ts'
import { respondPage } from '../respond.tsx'
import { everyVersionIn, findVersion, questionnairesOf } from '../storage/questionnaires.ts'
import type { RoundOfQuestionnaire } from '../storage/questionnaires.ts'

/** The versions of a questionnaire: their history, each to read, and making the next one ready. */
export const versions = new Hono<AppEnv>()

versions.get('/networks/:network/questionnaires/:questionnaire/versions', viewer, async (c) => {
  const edited = await editedOf(c)
  return edited ? showVersions(c, edited) : notFound(c)
})

versions.get('/networks/:network/questionnaires/:questionnaire/versions/new', facilitator, async (c) => {
  const making = await makingOf(c)
  if (!making) return notFound(c)
  const breaks = Object.fromEntries(making.changes.map(({ after }) => [`series.${after.key}`, 'break']))
  return showNewVersion(c, making)(formOf(making.edited.revision, breaks), 200)
})

versions.get('/networks/:network/questionnaires/:questionnaire/versions/:version', viewer, async (c) => {
  const { network } = c.var.membership
  const version = Number(c.req.param('version'))
  const found = Number.isSafeInteger(version)
    ? await findVersion(c.env.DB.withSession('first-primary'), network.slug, c.req.param('questionnaire'), version)
    : undefined
  if (!found) return notFound(c)
  return respondPage(c, <VersionPage site={c.var.site} network={network} questionnaire={found.questionnaire} />)
})

versions.post(
  '/networks/:network/questionnaires/:questionnaire/versions',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const making = await makingOf(c)
    if (!making) return notFound(c)
    return takeForm(c, fieldsFor(making.changes), showNewVersion(c, making), () => make(c, making))
  },
)

/** Everything that making a version ready needs to know. */
interface Making {
  edited: Edited
  history: Questionnaire[]
  changes: ScaleChange[]
  rounds: RoundOfQuestionnaire[]
}

const makingOf = async (c: Context<AppEnv>): Promise<Making | undefined> => {
  const db = c.env.DB.withSession('first-primary')
  const { slug } = c.var.membership.network
  const [edited, history, rounds] = await Promise.all([editedOf(c), everyVersionIn(db, slug), roundsOf(c)])
  return edited && { edited, history, changes: scaleChanges(edited.draft, edited.latest, history), rounds }
}

const roundsOf = async (c: Context<AppEnv>): Promise<RoundOfQuestionnaire[]> => {
  const listed = await questionnairesOf(c.env.DB.withSession('first-primary'), c.var.membership.network.slug)
  return listed.find(({ id }) => id === c.req.param('questionnaire'))?.rounds ?? []
}

const longestReason = 300

const fieldsFor = (changes: readonly ScaleChange[]) =>
  Object.fromEntries(
    changes
      .filter(({ mayBeSame }) => mayBeSame)
      .map(({ after: { key } }) => [`reason.${key}`, field.optionalText(longestReason)]),
  )

const showNewVersion =
  (c: Context<AppEnv>, { edited, changes, rounds }: Making): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const now = new Date().toISOString()
    const named = (isFollowing: boolean) =>
      rounds
        .filter((round) => (phaseOf(round, now) === 'planned') === isFollowing)
        .map(({ gathering }) => gatheringOf(site, membership.network, gathering))
    const page = (
      <NewVersionPage
        site={site}
        network={membership.network}
        draft={edited.draft}
        revision={edited.revision}
        state={state}
        version={nextVersionOf(edited)}
        wrong={wrongIn(edited)}
        hasChanges={saysSomethingNew(edited)}
        changes={changes}
        following={named(true)}
        keeping={named(false)}
      />
    )
    return respondPage(c, page, status)
  }

const wrongIn = ({ draft }: Edited): Finding[] =>
  checkQuestionnaire(draft).filter(({ severity }) => severity === 'wrong')

const saysSomethingNew = ({ hasChanges, draft, latest }: Edited): boolean =>
  hasChanges && !(latest && saySame(draftOf(latest), draft))

const make = async (c: Context<AppEnv>, making: Making): Promise<Response | Faults> => {
  const { edited, history, changes } = making
  if (wrongIn(edited).length > 0) return showNewVersion(c, making)(formOf(edited.revision), 422)
  const reasons = reasonsIn(c, changes)
  const unexplained = Object.keys(reasons).find((key) => reasons[key] === '')
  if (unexplained !== undefined) return { [`reason.${unexplained}`]: 'missing' }
  if (!isFresh(c, edited) || !saysSomethingNew(edited)) return { form: 'changed-meanwhile' }
  if (!(await makeDraftReady(c, edited, history, reasons))) return { form: 'changed-meanwhile' }
  return goOn(c, editorPaths.outline(c.var.membership.network.slug, edited.draft.id), 'madeReady')
}

const showVersions = async (c: Context<AppEnv>, { draft, versions }: Edited) => {
  const { site, membership } = c.var
  const rounds = await roundsOf(c)
  const listed = versions.map(({ questionnaire, reasons }, index) => {
    const before = versions[index - 1]?.questionnaire
    return {
      questionnaire,
      reasons,
      differences: before && differencesBetween(draftOf(before), draftOf(questionnaire)),
      rounds: rounds
        .filter(({ version }) => version === questionnaire.version)
        .map(({ gathering }) => gatheringOf(site, membership.network, gathering)),
    }
  })
  const page = (
    <VersionsPage
      site={site}
      network={membership.network}
      id={draft.id}
      title={wordsOf(site, versions.at(-1)?.questionnaire.title ?? draft.title)}
      versions={listed.toReversed()}
      mayEdit={membership.role !== 'viewer'}
    />
  )
  return respondPage(c, page)
}
