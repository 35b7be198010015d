import { Hono } from 'hono'
import type { Context } from 'hono'
import { languages } from '../../schemas/language.ts'
import type { Localized } from '../../schemas/language.ts'
import { draftOf } from '../../schemas/questionnaire-draft.ts'
import { readyQuestionnaire, readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { phaseOf } from '../../schemas/round.ts'
import type { NamedChoice } from '../../web/fields/choice-inputs.tsx'
import { freshForm } from '../../web/fields/form-state.ts'
import { wordsOf } from '../../web/pages/editor/names.ts'
import { NewQuestionnairePage } from '../../web/pages/editor/new-questionnaire-page.tsx'
import { QuestionnairesPage } from '../../web/pages/editor/questionnaires-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { freshKey } from '../domain/draft-keys.ts'
import { draftLike, emptyDraft } from '../domain/new-drafts.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { longestTitle, wordsFields, wordsIn } from '../questionnaires/words-fields.ts'
import { respondPage } from '../respond.tsx'
import { addDraft, findDraft } from '../storage/drafts.ts'
import { addQuestionnaire, findVersion, questionnairesOf } from '../storage/questionnaires.ts'
import type { ListedQuestionnaire } from '../storage/questionnaires.ts'

/** A network's questionnaires, and making one more. */
export const questionnaires = new Hono<AppEnv>()

questionnaires.get('/networks/:network/questionnaires', viewer, async (c) => {
  const { network, role } = c.var.membership
  const now = new Date().toISOString()
  const listed = (await listOf(c)).map((one) => ({
    ...one,
    rounds: one.rounds.map((round) => ({ ...round, phase: phaseOf(round, now) })),
  }))
  const page = (
    <QuestionnairesPage
      site={c.var.site}
      network={network}
      questionnaires={listed}
      mayEdit={role !== 'viewer'}
      notice={noticeOf(c)}
    />
  )
  return respondPage(c, page)
})

questionnaires.get('/networks/:network/questionnaires/new', facilitator, async (c) =>
  showNew(c, await beginningsOf(c))(freshForm(), 200),
)

questionnaires.post('/networks/:network/questionnaires/new', limitForm, readForm, facilitator, async (c) => {
  const beginnings = await beginningsOf(c)
  const from = field.oneOf(beginnings.map(({ value }) => value))
  const fields = { from, ...wordsFields('title', longestTitle) }
  return takeForm(c, fields, showNew(c, beginnings), ({ from }) => make(c, from, wordsIn(c.var.fields, 'title')))
})

const listOf = (c: Context<AppEnv>): Promise<ListedQuestionnaire[]> =>
  questionnairesOf(c.env.DB.withSession('first-primary'), c.var.membership.network.slug)

/** What a questionnaire can begin with. */
const beginningsOf = async (c: Context<AppEnv>): Promise<NamedChoice[]> => {
  const { site } = c.var
  const { create } = site.texts.editor
  return [
    ...readyQuestionnaires().map(({ id, title }) => ({
      value: `ready:${id}`,
      label: create.ready(title[site.language]),
      help: create.readyHelp[id] ?? '',
    })),
    ...(await listOf(c)).map(({ id, title }) => ({
      value: `copy:${id}`,
      label: create.copy(wordsOf(site, title) || site.texts.editor.list.untitled),
      help: create.copyHelp,
    })),
    { value: 'empty', label: create.empty, help: create.emptyHelp },
  ]
}

const showNew =
  (c: Context<AppEnv>, beginnings: readonly NamedChoice[]): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const page = <NewQuestionnairePage site={site} network={membership.network} state={state} beginnings={beginnings} />
    return respondPage(c, page, status)
  }

const make = async (c: Context<AppEnv>, from: string, title: Localized): Promise<Response | Faults> => {
  const taken = (await listOf(c)).map(({ id }) => id)
  const [kind, id = ''] = from.split(':', 2)
  if (kind === 'ready') return makeReadyOne(c, id, title, taken)
  if (kind === 'copy') return makeCopy(c, id, title, taken)
  if (kind !== 'empty') return { from: 'not-an-option' }
  if (!isWritten(title)) return { 'title.nb': 'missing' }
  return keep(c, emptyDraft(title, taken))
}

const isWritten = (title: Localized): boolean => languages.some((language) => title[language] !== '')

/** A ready questionnaire is ready: it becomes version 1, as it is. With another name it is a draft of one. */
const makeReadyOne = async (c: Context<AppEnv>, from: string, title: Localized, taken: readonly string[]) => {
  const ready = readyQuestionnaire(from)
  if (!ready) return { from: 'not-an-option' } as const
  if (isWritten(title)) return keep(c, draftLike(draftOf(ready), title, taken))
  const id = freshKey([ready.id], ready.id, taken)
  const { slug } = c.var.membership.network
  const entry = entryOf(c, 'questionnaire-made', { questionnaire: id })
  const isAdded = await addQuestionnaire(c.env.DB, slug, { ...ready, id, version: 1 }, entry)
  return isAdded ? goOn(c, paths.editor.outline(slug, id), 'added') : ({ from: 'changed-meanwhile' } as const)
}

const makeCopy = async (c: Context<AppEnv>, from: string, title: Localized, taken: readonly string[]) => {
  const db = c.env.DB.withSession('first-primary')
  const { slug } = c.var.membership.network
  const [kept, version] = await Promise.all([findDraft(db, slug, from), findVersion(db, slug, from)])
  const draft = kept?.draft ?? (version && draftOf(version.questionnaire))
  if (!draft) return { from: 'not-an-option' } as const
  return keep(c, draftLike(draft, isWritten(title) ? title : draft.title, taken))
}

const keep = async (c: Context<AppEnv>, draft: Parameters<typeof addDraft>[2]): Promise<Response | Faults> => {
  const { slug } = c.var.membership.network
  const entry = entryOf(c, 'questionnaire-made', { questionnaire: draft.id })
  const isAdded = await addDraft(c.env.DB, slug, draft, entry)
  return isAdded ? goOn(c, paths.editor.outline(slug, draft.id), 'added') : { from: 'changed-meanwhile' }
}
