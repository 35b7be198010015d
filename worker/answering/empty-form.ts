import type { Context } from 'hono'
import { fillForm, formTemplate } from '../../web/pages/form-template.tsx'
import type { FormTemplate, FormValues } from '../../web/pages/form-template.tsx'
import type { AppEnv } from '../bindings.ts'
import { paths } from '../paths.ts'
import { newToken } from '../tokens.ts'
import { draftPlace } from './draft-place.ts'
import { linkOf } from './link-of.ts'
import { occasionOf } from './occasion.ts'

const mostTemplates = 64

/** Rendered once in each isolate. What is in them is the questionnaire and our own words: nothing that anyone answered. */
const templates = new Map<string, FormTemplate>()

/** An empty form for a person's own answer: rendered once, filled in for each view. */
export const emptyForm = async (c: Context<AppEnv>): Promise<string> => {
  const { site, target } = c.var
  const { questionnaire, voice: _, ...occasion } = occasionOf(site, target)
  const { key: draftKey, save: saveDraft, open: openDraft } = await draftPlace(c)
  const own = { action: site.link(paths.form(linkOf(c))), response: newToken(), draftKey, saveDraft, openDraft }
  const values: FormValues = { ...occasion, ...own }
  const key = JSON.stringify([
    target.network.slug,
    questionnaire.id,
    questionnaire.version,
    site.language,
    site.demonstration,
    site.link(paths.privacy),
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  ])
  const template = templates.get(key) ?? (await formTemplate(site, questionnaire, values))
  if (templates.size >= mostTemplates) templates.clear()
  templates.set(key, template)
  return fillForm(template, values)
}
