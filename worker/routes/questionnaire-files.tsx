import { Hono } from 'hono'
import type { Context } from 'hono'
import { languageSchema } from '../../schemas/language.ts'
import { questionnaireFile, readQuestionnaireFile } from '../../schemas/questionnaire-file.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FieldFault } from '../../web/fields/form-state.ts'
import { ImportQuestionnairePage } from '../../web/pages/import-questionnaire-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import { goOn } from '../forms/go-on.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitUpload, readUploadOrForm } from '../middleware/read-upload.ts'
import { paths } from '../paths.ts'
import { importQuestionnaire } from '../questionnaires/import-questionnaire.ts'
import { respondPage } from '../respond.tsx'
import { largestQuestionnaireBytes } from '../settings.ts'
import { findVersion } from '../storage/questionnaires.ts'

/** Questionnaires as files: in, and out. */
export const questionnaireFiles = new Hono<AppEnv>()

questionnaireFiles.get('/networks/:network/questionnaires/import', facilitator, (c) => show(c, {}))

questionnaireFiles.post(
  '/networks/:network/questionnaires/import',
  limitUpload(largestQuestionnaireBytes),
  readUploadOrForm,
  facilitator,
  async (c) => {
    const { fields } = c.var
    const text = fieldOf(fields, 'text') ?? ''
    if (languageSchema.safeParse(fieldOf(fields, 'lang')).success) return show(c, { text })
    if (text.trim() === '') return show(c, { text, faults: { text: 'missing' } })
    const reading = readQuestionnaireFile(text)
    if (!reading.ok) return show(c, { text, faults: { text: 'unreadable' }, misprints: reading.misprints })
    const { questionnaire } = reading
    const importing = await importQuestionnaire(c, questionnaire, fieldOf(fields, 'confirm') === 'yes')
    const page = paths.questionnaire(c.var.membership.network.slug, questionnaire.id)
    switch (importing.outcome) {
      case 'imported':
        return goOn(c, page, 'questionnaireImported')
      case 'same':
        return goOn(c, page, 'questionnaireSame')
      case 'changed-meanwhile':
        return show(c, { text, faults: { text: 'changed-meanwhile' } })
      case 'exists': {
        const exists = { ...importing, title: questionnaire.title[c.var.language] }
        const wasAsked = fieldOf(fields, 'asked') !== undefined
        return show(c, { text, exists, ...(wasAsked && { faults: { confirm: 'not-confirmed' } }) })
      }
    }
  },
)

questionnaireFiles.get(
  '/networks/:network/questionnaires/:questionnaire/versions/:version/questionnaire.json',
  viewer,
  async (c) => {
    const { questionnaire: id, version } = c.req.param()
    if (!/^\d{1,9}$/.test(version)) return notFound(c)
    const db = c.env.DB.withSession('first-primary')
    const found = await findVersion(db, c.var.membership.network.slug, id, Number(version))
    if (!found) return notFound(c)
    return c.body(questionnaireFile(found.questionnaire), 200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${found.questionnaire.id}-${version}.json"`,
    })
  },
)

interface Shown {
  text?: string
  faults?: Partial<Record<string, FieldFault>>
  misprints?: Parameters<typeof ImportQuestionnairePage>[0]['misprints']
  exists?: Parameters<typeof ImportQuestionnairePage>[0]['exists']
}

/** The page, with what was in the file or was pasted. */
const show = (c: Context<AppEnv>, { text, faults = {}, misprints, exists }: Shown) => {
  const wrong = Object.entries(faults).flatMap(([name, fault]) => (fault ? [[name, fault] as const] : []))
  return respondPage(
    c,
    <ImportQuestionnairePage
      site={c.var.site}
      network={c.var.membership.network}
      state={{ ...freshForm({ text }), faults: new Map(wrong) }}
      {...(misprints && { misprints })}
      {...(exists && { exists })}
    />,
    wrong.length > 0 ? 422 : 200,
  )
}
