import { answerFaults, answersSchemaFor } from '../../schemas/answers.ts'
import type { AnswerFault, Answers } from '../../schemas/answers.ts'
import type { AskedQuestion } from '../../schemas/question.ts'
import { questionsFor, scalesOf } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { responseIdSchema } from '../../schemas/response.ts'
import { teamLevelSchema } from '../../schemas/team-results.ts'
import type { TeamLevels } from '../../schemas/team-results.ts'
import { fieldOf, typedOf } from '../forms/form-fields.ts'
import type { FormFields } from '../forms/form-fields.ts'
import type { Database } from '../storage/database.ts'
import type { LinkTarget } from '../storage/links.ts'
import { saveIndividual, saveTeam } from '../storage/responses.ts'
import type { Saving } from '../storage/responses.ts'
import { newToken } from '../tokens.ts'

/**
 * Which response a form is: a person's, by its random id, with the revision that it was filled in on top of where a script
 * has kept count, and the one that the page showed, `seen`, where it showed one; or the joint answer, by the revision it was
 * opened with.
 */
export type Identity = { response: string; base?: number; seen?: number } | { revision: number }

/** What a form asks: of a link, or of someone who only tries it. */
export type Asking = Pick<LinkTarget, 'questionnaire' | 'voice' | 'previous'>

/** What a form sent, read against the questionnaire. */
export type Submission =
  | { ok: true; identity: Identity; answers: Answers }
  | { ok: false; faults: ReadonlyMap<string, AnswerFault>; incomplete: boolean; empty: boolean }

/**
 * Reads what a form sent. Without its hidden id or revision it is incomplete, and a form in which nothing at all is
 * answered is empty: both are refused like a form with an unanswered question.
 */
export const readSubmission = (target: Asking, fields: FormFields): Submission => {
  const identity = readIdentity(target, fields)
  const answers = answersSchemaFor(questionsOf(target)).safeParse(typedOf(fields))
  const empty = answers.success && Object.keys(answers.data).length === 0
  if (identity && answers.success && !empty) return { ok: true, identity, answers: answers.data }
  return { ok: false, faults: faultsIn(answers.error?.issues ?? []), incomplete: identity === undefined, empty }
}

/** The id or revision that a form carries, if it carries a valid one. */
export const readIdentity = (target: Pick<Asking, 'voice'>, fields: FormFields): Identity | undefined => {
  const revision = readRevision(fields, 'revision')
  if (target.voice === 'team') return revision === undefined ? undefined : { revision }
  const response = responseIdSchema.safeParse(fieldOf(fields, 'response'))
  if (!response.success) return undefined
  const seen = readRevision(fields, 'seen')
  return {
    response: response.data,
    ...(revision !== undefined && { base: revision }),
    ...(seen !== undefined && { seen }),
  }
}

/** Of a form that came without its hidden field: it cannot know what is saved, so it may not overwrite it unseen. */
export const newIdentity = ({ voice }: Pick<Asking, 'voice'>): Identity =>
  voice === 'team' ? { revision: 0 } : { response: newToken() }

const readRevision = (fields: FormFields, name: string): number | undefined => {
  const revision = fieldOf(fields, name) ?? ''
  return /^\d{1,9}$/.test(revision) ? Number(revision) : undefined
}

/**
 * Saves a submission in its voice, at `now` (ISO, UTC). A person's own form that does not say what it was filled in on top
 * of is on top of what was stored when it came in. `isFenced` where older answers may be held.
 */
export const saveSubmission = (
  db: Database,
  target: LinkTarget,
  { identity, answers }: Extract<Submission, { ok: true }>,
  now: string,
  isFenced: boolean,
): Promise<Saving> => {
  const { round, municipality, questionnaire } = target
  if ('response' in identity) {
    const key = { round: round.id, municipality, voice: 'individual', id: identity.response } as const
    return saveIndividual(db, key, questionnaire.version, answers, now, {
      revision: identity.base ?? target.current?.revision ?? 0,
      isFenced,
    })
  }
  const joint = { baseRevision: identity.revision, answers, levels: levelsIn(questionnaire, answers) }
  return saveTeam(db, { id: round.id, municipality }, questionnaire.version, joint, now)
}

/** The questions that this form asks. */
export const questionsOf = (target: Asking): AskedQuestion[] =>
  questionsFor(target.questionnaire, target.voice, new Set(recalledOf(target).keys()))

/** What the joint answer before this one says, by question key. */
export const recalledOf = (target: Pick<Asking, 'previous'>): ReadonlyMap<string, string> => {
  const recalled = new Map<string, string>()
  for (const [key, answer] of Object.entries(target.previous ?? {}))
    if (typeof answer === 'string') recalled.set(key, answer)
  return recalled
}

/** The levels in a joint answer, by question: what results show of it at once. */
export const levelsIn = (questionnaire: Questionnaire, answers: Answers): TeamLevels[string] => {
  const levels: TeamLevels[string] = {}
  for (const scale of scalesOf(questionnaire)) {
    const level = teamLevelSchema.safeParse(answers[scale.key])
    if (level.success) levels[scale.key] = level.data
  }
  return levels
}

const faultsIn = (
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): ReadonlyMap<string, AnswerFault> => {
  const faults = new Map<string, AnswerFault>()
  for (const { path, message } of issues) {
    const fault = answerFaults.find((code) => code === message)
    if (fault) faults.set(String(path[0]), fault)
  }
  return faults
}
