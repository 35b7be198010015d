import { editor } from './en/editor.ts'
import { findings } from './en/findings.ts'
import { archive } from './en/archive.ts'
import type { Texts } from './nb.ts'
import { audit } from './en/audit.ts'
import { commitments } from './en/commitments.ts'
import { common } from './en/common.ts'
import { conditions } from './en/conditions.ts'
import { ending } from './en/ending.ts'
import { failures } from './en/failures.ts'
import { fields } from './en/fields.ts'
import { form } from './en/form.ts'
import { home } from './en/home.ts'
import { merger } from './en/merger.ts'
import { correcting } from './en/correcting.ts'
import { reminders } from './en/reminders.ts'
import { newLink } from './en/new-link.ts'
import { letters } from './en/letters.ts'
import { network } from './en/network.ts'
import { notices } from './en/notices.ts'
import { present } from './en/present.ts'
import { people } from './en/people.ts'
import { receipt } from './en/receipt.ts'
import { results } from './en/results.ts'
import { round } from './en/round.ts'
import { sharing } from './en/sharing.ts'
import { setup } from './en/setup.ts'
import { sheet } from './en/sheet.ts'
import { questionnaireFiles } from './en/questionnaire-files.ts'
import { trial } from './en/trial.ts'
import { roundLife } from './en/round-life.ts'
import { rounds } from './en/rounds.ts'
import { codebook } from './en/codebook.ts'

export const en: Texts = {
  editor,
  findings,
  archive,
  audit,
  commitments,
  common,
  conditions,
  ending,
  fields,
  form,
  present,
  receipt,
  failures,
  home,
  results,
  round,
  merger,
  letters,
  newLink,
  reminders,
  correcting,
  setup,
  roundLife,
  rounds,
  network,
  people,
  notices,
  sharing,
  sheet,
  questionnaireFiles,
  trial,
  codebook,
}
