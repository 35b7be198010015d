import { Hono } from 'hono'
import type { Context } from 'hono'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { voices } from '../../schemas/voice.ts'
import { nameOfSection } from '../../web/pages/editor/names.ts'
import { RemovalPage } from '../../web/pages/editor/removal-page.tsx'
import { SectionPage } from '../../web/pages/editor/section-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { sectionKeysIn } from '../domain/draft-keys.ts'
import { addSection, changeSection, moveSection, removeSection, sectionIn } from '../domain/draft-sections.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeDraft, toOutline } from '../questionnaires/change-draft.ts'
import { editedOf, saveEdited } from '../questionnaires/edited-questionnaire.ts'
import type { Edited } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { formOf, longestTitle, someWordsIn, wordsFields, wordsValues } from '../questionnaires/words-fields.ts'
import { respondPage } from '../respond.tsx'

/** The parts of a questionnaire that is being written. */
export const draftSections = new Hono<AppEnv>()

draftSections.get('/networks/:network/questionnaires/:questionnaire/sections/new', facilitator, async (c) => {
  const edited = await editedOf(c)
  return edited ? showSection(c, edited)(formOf(edited.revision, { voices }), 200) : notFound(c)
})

draftSections.post(
  '/networks/:network/questionnaires/:questionnaire/sections/new',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const edited = await editedOf(c)
    return edited ? takeSection(c, edited) : notFound(c)
  },
)

draftSections.get('/networks/:network/questionnaires/:questionnaire/sections/:section', facilitator, async (c) => {
  const edited = await editedOf(c)
  const section = edited && sectionIn(edited.draft, c.req.param('section'))
  if (!edited || !section) return notFound(c)
  return showSection(c, edited, section)(formOf(edited.revision, sectionValues(section)), 200)
})

draftSections.post(
  '/networks/:network/questionnaires/:questionnaire/sections/:section',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const edited = await editedOf(c)
    const section = edited && sectionIn(edited.draft, c.req.param('section'))
    return edited && section ? takeSection(c, edited, section) : notFound(c)
  },
)

draftSections.post(
  '/networks/:network/questionnaires/:questionnaire/sections/:section/position',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    changeDraft(c, ({ draft }) => {
      const key = c.req.param('section')
      const direction = fieldOf(c.var.fields, 'direction') === 'up' ? 'up' : 'down'
      return sectionIn(draft, key) && { draft: moveSection(draft, key, direction), place: `section-${key}` }
    }),
)

draftSections.get(
  '/networks/:network/questionnaires/:questionnaire/sections/:section/removal',
  facilitator,
  async (c) => {
    const edited = await editedOf(c)
    const section = edited && sectionIn(edited.draft, c.req.param('section'))
    if (!edited || !section) return notFound(c)
    const { site, membership } = c.var
    const { draft, revision } = edited
    const words = site.texts.editor.removal
    const page = (
      <RemovalPage
        site={site}
        network={membership.network}
        title={words.section(nameOfSection(site, draft, section.key))}
        lead={words.sectionLead(section.questions.length)}
        action={editorPaths.sectionRemoval(membership.network.slug, draft.id, section.key)}
        revision={revision}
        back={`${editorPaths.outline(membership.network.slug, draft.id)}#section-${section.key}`}
      />
    )
    return respondPage(c, page)
  },
)

draftSections.post(
  '/networks/:network/questionnaires/:questionnaire/sections/:section/removal',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    changeDraft(c, ({ draft }) => {
      const key = c.req.param('section')
      return sectionIn(draft, key) && { draft: removeSection(draft, key), place: 'questions', done: 'removed' }
    }),
)

type DraftSection = QuestionnaireDraft['sections'][number]

const sectionValues = ({ title, voices }: DraftSection) => ({ ...wordsValues('title', title), voices })

/** The form of a part that is there, or of one that is being made. */
const showSection =
  (c: Context<AppEnv>, { draft, revision }: Edited, section?: DraftSection): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const { slug } = membership.network
    const isOvertaken = section !== undefined && state.faults.get('form') === 'changed-meanwhile'
    const page = (
      <SectionPage
        site={site}
        network={membership.network}
        state={state}
        isNew={section === undefined}
        revision={revision}
        action={section ? editorPaths.section(slug, draft.id, section.key) : editorPaths.newSection(slug, draft.id)}
        back={`${editorPaths.outline(slug, draft.id)}#${section ? `section-${section.key}` : 'questions'}`}
        saved={isOvertaken ? formOf(revision, sectionValues(section)) : undefined}
      />
    )
    return respondPage(c, page, status)
  }

const fields = { ...wordsFields('title', longestTitle), voices: field.someOf(voices) }

const takeSection = (c: Context<AppEnv>, edited: Edited, section?: DraftSection) =>
  takeForm(c, fields, showSection(c, edited, section), async (): Promise<Response | Faults> => {
    const chosen = voices.filter((voice) => c.var.fields.get('voices')?.includes(voice))
    if (chosen.length === 0) return { voices: 'missing-choice' }
    const words = { title: someWordsIn(c.var.fields, 'title'), voices: chosen }
    const { draft, key } = section
      ? { draft: changeSection(edited.draft, section.key, words), key: section.key }
      : addSection(edited.draft, words, keysEver(edited))
    if (!(await saveEdited(c, edited, draft))) return { form: 'changed-meanwhile' }
    return toOutline(c, edited, `section-${key}`, section ? 'saved' : 'added')
  })

const keysEver = ({ draft, versions }: Edited): string[] =>
  sectionKeysIn(draft, ...versions.map(({ questionnaire }) => questionnaire))
