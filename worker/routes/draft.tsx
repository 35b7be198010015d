import { Hono } from 'hono'
import type { Context } from 'hono'
import { languages } from '../../schemas/language.ts'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { IntroductionPage } from '../../web/pages/editor/introduction-page.tsx'
import { wordsOf } from '../../web/pages/editor/names.ts'
import { RemovalPage } from '../../web/pages/editor/removal-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { answerSeconds } from '../domain/answer-seconds.ts'
import { notFound } from '../errors.tsx'
import { fieldOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults, ShowForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { editedOf, saveEdited } from '../questionnaires/edited-questionnaire.ts'
import type { Edited } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { showOutline } from '../questionnaires/show-outline.tsx'
import { formOf, longestTitle, someWordsIn, wordsFields, wordsIn, wordsValues } from '../questionnaires/words-fields.ts'
import { respondPage } from '../respond.tsx'
import { removeQuestionnaire } from '../storage/questionnaires.ts'

/** One questionnaire that is being written: its outline, what is said first in it, and removing it. */
export const draft = new Hono<AppEnv>()

draft.get('/networks/:network/questionnaires/:questionnaire', facilitator, async (c) => {
  const edited = await editedOf(c)
  return edited ? showOutline(c, edited) : notFound(c)
})

draft.get('/networks/:network/questionnaires/:questionnaire/introduction', facilitator, async (c) => {
  const edited = await editedOf(c)
  return edited ? showIntroduction(c, edited)(introductionForm(edited), 200) : notFound(c)
})

draft.post(
  '/networks/:network/questionnaires/:questionnaire/introduction',
  limitForm,
  readForm,
  facilitator,
  async (c) => {
    const edited = await editedOf(c)
    if (!edited) return notFound(c)
    return takeForm(c, introductionFields, showIntroduction(c, edited), () => saveIntroduction(c, edited))
  },
)

draft.get('/networks/:network/questionnaires/:questionnaire/removal', facilitator, async (c) => {
  const edited = await editedOf(c)
  return edited ? showRemoval(c, edited) : notFound(c)
})

draft.post('/networks/:network/questionnaires/:questionnaire/removal', limitForm, readForm, facilitator, async (c) => {
  const { slug } = c.var.membership.network
  const id = c.req.param('questionnaire')
  const entry = entryOf(c, 'questionnaire-removed', { questionnaire: id })
  if (await removeQuestionnaire(c.env.DB, slug, id, entry)) return goOn(c, paths.questionnaires(slug), 'removed')
  const edited = await editedOf(c)
  return edited ? showRemoval(c, edited, true) : goOn(c, paths.questionnaires(slug), 'removed')
})

const showRemoval = (c: Context<AppEnv>, { draft: { id, title } }: Edited, inUse = false) => {
  const { site, membership } = c.var
  const { slug } = membership.network
  const words = site.texts.editor.removal
  const page = (
    <RemovalPage
      site={site}
      network={membership.network}
      title={words.questionnaire(wordsOf(site, title))}
      lead={words.questionnaireLead}
      action={editorPaths.removal(slug, id)}
      yes={words.confirmQuestionnaire}
      back={editorPaths.outline(slug, id)}
      refused={inUse ? words.inUse : undefined}
    />
  )
  return respondPage(c, page, inUse ? 409 : 200)
}

const longestHow = 1000
const mostMinutes = 120

const introductionFields = {
  ...wordsFields('title', longestTitle),
  'minutes.individual': field.optionalWhole(1, mostMinutes),
  'minutes.team': field.optionalWhole(1, mostMinutes),
  ...wordsFields('how.individual', longestHow),
  ...wordsFields('how.team', longestHow),
  moment: field.oneOf(['before', 'at']),
}

const introductionForm = ({ draft: { title, minutes, howToAnswer, moment }, revision }: Edited) =>
  formOf(revision, {
    ...wordsValues('title', title),
    'minutes.individual': minutes.individual,
    'minutes.team': minutes.team,
    ...wordsValues('how.individual', howToAnswer.individual),
    ...wordsValues('how.team', howToAnswer.team),
    moment: moment ?? 'before',
  })

const showIntroduction =
  (c: Context<AppEnv>, edited: Edited): ShowForm =>
  (state, status) => {
    const { site, membership } = c.var
    const { slug } = membership.network
    const { draft, revision } = edited
    const page = (
      <IntroductionPage
        site={site}
        network={membership.network}
        state={state}
        revision={revision}
        action={editorPaths.introduction(slug, draft.id)}
        back={editorPaths.outline(slug, draft.id)}
        seconds={{
          individual: answerSeconds(draft, 'individual', site.language),
          team: answerSeconds(draft, 'team', site.language),
        }}
        saved={state.faults.get('form') === 'changed-meanwhile' ? introductionForm(edited) : undefined}
      />
    )
    return respondPage(c, page, status)
  }

const saveIntroduction = async (c: Context<AppEnv>, edited: Edited): Promise<Response | Faults> => {
  const title = wordsIn(c.var.fields, 'title')
  if (languages.every((language) => title[language] === '')) return { 'title.nb': 'missing' }
  if (!(await saveEdited(c, edited, introducedBy(c.var.fields, edited.draft)))) return { form: 'changed-meanwhile' }
  return goOn(c, editorPaths.outline(c.var.membership.network.slug, edited.draft.id), 'saved')
}

/** The draft with what is said before its first question. */
const introducedBy = (sent: FormFields, was: QuestionnaireDraft): QuestionnaireDraft => {
  const { moment: _, ...rest } = was
  const minutes = (voice: string) => Number(fieldOf(sent, `minutes.${voice}`)?.trim() || '0')
  const [individual, team] = [someWordsIn(sent, 'how.individual'), someWordsIn(sent, 'how.team')]
  const isAt = fieldOf(sent, 'moment') === 'at'
  return {
    ...rest,
    title: wordsIn(sent, 'title'),
    minutes: {
      ...(minutes('individual') > 0 && { individual: minutes('individual') }),
      ...(minutes('team') > 0 && { team: minutes('team') }),
    },
    ...(isAt ? { moment: 'at' } : was.moment === 'before' && { moment: 'before' }),
    howToAnswer: { ...(individual && { individual }), ...(team && { team }) },
  }
}
