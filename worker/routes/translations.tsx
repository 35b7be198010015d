import { Hono } from 'hono'
import type { Context } from 'hono'
import type { DraftText } from '../../schemas/draft-text.ts'
import { languages } from '../../schemas/language.ts'
import { TranslationPage } from '../../web/pages/editor/translation-page.tsx'
import type { NamedText } from '../../web/pages/editor/translation-page.tsx'
import { TranslationsPage, nameOfPart } from '../../web/pages/editor/translations-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { countMissing, partsOf, rewritten } from '../domain/draft-words.ts'
import type { WordsPart } from '../domain/draft-words.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import type { TypedFields } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { editedOf, saveEdited } from '../questionnaires/edited-questionnaire.ts'
import type { Edited } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { formOf, wordsFields, wordsIn, wordsValues } from '../questionnaires/words-fields.ts'
import { respondPage } from '../respond.tsx'

/** Every text of a questionnaire in three languages, part by part. */
export const translations = new Hono<AppEnv>()

translations.get('/networks/:network/questionnaires/:questionnaire/translations', facilitator, async (c) => {
  const edited = await editedOf(c)
  if (!edited) return notFound(c)
  const { site, membership } = c.var
  const parts = partsOf(edited.draft).map((part) => ({ ...part, missing: countMissing(part.texts) }))
  const page = (
    <TranslationsPage
      site={site}
      network={membership.network}
      draft={edited.draft}
      parts={parts}
      notice={noticeOf(c)}
    />
  )
  return respondPage(c, page)
})

translations.get('/networks/:network/questionnaires/:questionnaire/translations/:part', facilitator, async (c) => {
  const found = await partOf(c)
  return found ? showPart(c, found)(partForm(found), 200) : notFound(c)
})

translations.post(
  '/networks/:network/questionnaires/:questionnaire/translations/:part',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const found = await partOf(c)
    if (!found) return notFound(c)
    return takeForm(c, fieldsFor(found.part), showPart(c, found), () => save(c, found))
  },
)

interface FoundPart {
  edited: Edited
  part: WordsPart
}

const partOf = async (c: Context<AppEnv>): Promise<FoundPart | undefined> => {
  const edited = await editedOf(c)
  const part = edited && partsOf(edited.draft).find(({ id }) => id === c.req.param('part'))
  return edited && part && { edited, part }
}

/** The name of a text's fields: `need.level.2`, and `.nn` after it. */
const nameOf = ({ place, field }: DraftText): string => {
  if ('question' in place) return `${place.question}.${field}`
  return 'section' in place ? `section.${field}` : `introduction.${field}`
}

const longestText = 1000

const fieldsFor = ({ texts }: WordsPart): TypedFields =>
  Object.assign({}, ...texts.map((text) => wordsFields(nameOf(text), longestText)))

const partForm = ({ edited, part }: FoundPart) =>
  formOf(edited.revision, Object.assign({}, ...part.texts.map((text) => wordsValues(nameOf(text), text.words))))

const showPart =
  (c: Context<AppEnv>, found: FoundPart): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const { draft, revision } = found.edited
    const texts = found.part.texts.map((text): NamedText => ({ ...text, name: nameOf(text) }))
    const page = (
      <TranslationPage
        site={site}
        network={membership.network}
        draft={draft}
        name={nameOfPart(site, draft, found.part)}
        texts={texts}
        state={state}
        revision={revision}
        action={editorPaths.translationsOf(membership.network.slug, draft.id, found.part.id)}
        saved={state.faults.get('form') === 'changed-meanwhile' ? partForm(found) : undefined}
      />
    )
    return respondPage(c, page, status)
  }

const save = async (c: Context<AppEnv>, { edited, part }: FoundPart): Promise<Response | Faults> => {
  const names = new Set(part.texts.map(nameOf))
  const draft = rewritten(edited.draft, (text) => {
    const isHere = names.has(nameOf(text)) && (!('section' in text.place) || text.place.section === part.section)
    return isHere ? wordsIn(c.var.fields, nameOf(text)) : text.words
  })
  if (languages.every((language) => draft.title[language] === '')) return { 'introduction.title.nb': 'missing' }
  if (!(await saveEdited(c, edited, draft))) return { form: 'changed-meanwhile' }
  return goOn(c, `${editorPaths.translations(c.var.membership.network.slug, draft.id)}#${part.id}`, 'saved')
}
