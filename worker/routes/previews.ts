import { Hono } from 'hono'
import type { Context } from 'hono'
import type { QuestionnaireDraft } from '../../schemas/questionnaire-draft.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { usualThreshold } from '../../schemas/round.ts'
import { voiceSchema } from '../../schemas/voice.ts'
import type { Voice } from '../../schemas/voice.ts'
import { gatheringOf } from '../../web/gathering-words.ts'
import type { Occasion } from '../../web/pages/form-introduction.tsx'
import { lowerFirst } from '../../web/pages/results/words.ts'
import { policyIn } from '../answering/occasion.ts'
import { trialForm } from '../answering/trial-form.tsx'
import type { AppEnv } from '../bindings.ts'
import { withoutGaps } from '../domain/draft-words.ts'
import { notFound } from '../errors.tsx'
import { viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { editedOf } from '../questionnaires/edited-questionnaire.ts'
import { editorPaths } from '../questionnaires/editor-paths.ts'
import { settingsFrom } from '../settings.ts'

/** The form of a questionnaire that is being written, to try: the real one, of which nothing is kept. */
export const previews = new Hono<AppEnv>()

previews.get('/networks/:network/questionnaires/:questionnaire/preview/:voice', viewer, (c) => preview(c))

previews.post('/networks/:network/questionnaires/:questionnaire/preview/:voice', limitForm, readForm, viewer, (c) =>
  preview(c),
)

const preview = async (c: Context<AppEnv>) => {
  const edited = await editedOf(c)
  const voice = voiceSchema.safeParse(c.req.param('voice')).data
  if (!edited || !voice || !voicesOf(edited.draft).includes(voice)) return notFound(c)
  const { slug } = c.var.membership.network
  const { draft } = edited
  return trialForm(c, {
    occasion: occasionOfPreview(c, withoutGaps(draft), voice),
    previous: voice === 'team' ? madeUpBefore(draft, c.var.site.texts.editor.preview.recalled) : undefined,
    action: editorPaths.preview(slug, draft.id, voice),
    back: editorPaths.outline(slug, draft.id),
  })
}

/** As the form would be before the network's next gathering, in a municipality without a name. */
const occasionOfPreview = (c: Context<AppEnv>, draft: QuestionnaireDraft, voice: Voice): Occasion => {
  const { site, membership } = c.var
  const { network } = membership
  const { monthsKept } = settingsFrom(c.env)
  const questionnaire = { ...draft, version: 1 }
  return {
    questionnaire,
    voice,
    owner: network.owner,
    network: network.name,
    municipality: network.municipalities[0]?.name ?? site.texts.trial.municipality,
    innovationQuestion: undefined,
    gathering: lowerFirst(gatheringOf(site, network, network.gatherings.at(-1)?.number ?? 1)),
    deadline: undefined,
    recipient: network.recipient,
    guests: network.guests,
    ...policyIn(site, { threshold: usualThreshold, monthsKept, questionnaire }, undefined),
  }
}

/** What the joint answer before would have said, so that what recalls it can be seen too. */
const madeUpBefore = ({ sections }: QuestionnaireDraft, words: string) =>
  Object.fromEntries(
    sections.flatMap(({ questions }) =>
      questions.flatMap((question) =>
        question.type !== 'statement' && question.recalls !== undefined ? [[question.recalls, words]] : [],
      ),
    ),
  )
