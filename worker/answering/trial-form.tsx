import type { Context } from 'hono'
import type { Answers, Typed } from '../../schemas/answers.ts'
import type { Occasion } from '../../web/pages/form-introduction.tsx'
import { FormPage } from '../../web/pages/form-page.tsx'
import { ReceiptPage } from '../../web/pages/receipt-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { choosesLanguage, fieldOf, typedOf } from '../forms/form-fields.ts'
import { respondPage } from '../respond.tsx'
import { newIdentity, questionsOf, readIdentity, readSubmission, recalledOf } from './submission.ts'
import type { Asking, Identity, Submission } from './submission.ts'

type Reply = Response | Promise<Response>

/** A form that someone tries, without anything being kept. */
export interface Trial {
  /** What the form says, with the questionnaire and the voice. */
  occasion: Occasion
  /** What the joint answer before this one says, where the form recalls it. */
  previous?: Answers | undefined
  /** Where the form is sent: where the trial itself is. */
  action: string
  /** The page to end on. */
  back: string
}

/**
 * The form as it will be, or what becomes of what was sent from it: faults as they will be found, or the receipt as it
 * will look. Nothing is written anywhere.
 */
export const trialForm = (c: Context<AppEnv>, trial: Trial): Reply => {
  const asking = askingOf(trial)
  // A trial is first shown, before any form has been read.
  const sent: typeof c.var.fields | undefined = c.var.fields
  if (!sent) return showForm(c, trial, { identity: newIdentity(asking), typed: {} }, 200)
  const identity = readIdentity(asking, sent) ?? newIdentity(asking)
  const isLanguageSwitch = choosesLanguage(sent)
  const isOnReceipt = fieldOf(sent, 'receipt') !== undefined && fieldOf(sent, 'edit') === undefined
  const isBack = fieldOf(sent, 'edit') !== undefined || (isLanguageSwitch && !isOnReceipt)
  const submission = readSubmission(asking, sent)
  const shown = { identity, typed: typedOf(sent) }
  if (isBack && fieldOf(sent, 'checked') === undefined) return showForm(c, trial, shown, 200)
  if (!submission.ok) return showForm(c, trial, { ...shown, ...submission }, isLanguageSwitch ? 200 : 422)
  return isBack ? showForm(c, trial, shown, 200) : showReceipt(c, trial, submission)
}

interface Shown extends Partial<Pick<Extract<Submission, { ok: false }>, 'faults' | 'incomplete' | 'empty'>> {
  identity: Identity
  typed: Typed
}

const showForm = (
  c: Context<AppEnv>,
  { occasion, previous, action, back }: Trial,
  { identity, typed, faults = new Map(), incomplete = false, empty = false }: Shown,
  status: 200 | 422,
): Reply => {
  const { site } = c.var
  return respondPage(
    c,
    <FormPage
      site={site}
      occasion={occasion}
      action={site.link(action)}
      identity={identity}
      typed={typed}
      faults={faults}
      incomplete={incomplete}
      empty={empty}
      recalled={recalledOf({ previous })}
      trial={{ back: site.link(back) }}
    />,
    status,
  )
}

const showReceipt = (
  c: Context<AppEnv>,
  trial: Trial,
  { identity, answers }: Extract<Submission, { ok: true }>,
): Reply => {
  const { site } = c.var
  return respondPage(
    c,
    <ReceiptPage
      site={site}
      occasion={trial.occasion}
      questions={questionsOf(askingOf(trial))}
      answers={answers}
      actions={undefined}
      trial={{
        back: site.link(trial.back),
        action: site.link(trial.action),
        identity: Object.entries(identity).map(([name, value]) => ({ name, value: String(value) })),
      }}
    />,
  )
}

const askingOf = ({ occasion, previous }: Trial): Asking => ({
  questionnaire: occasion.questionnaire,
  voice: occasion.voice,
  previous,
})
