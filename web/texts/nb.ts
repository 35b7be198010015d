import { editor } from './nb/editor.ts'
import { findings } from './nb/findings.ts'
import { archive } from './nb/archive.ts'
import { audit } from './nb/audit.ts'
import { commitments } from './nb/commitments.ts'
import { common } from './nb/common.ts'
import { conditions } from './nb/conditions.ts'
import { ending } from './nb/ending.ts'
import { failures } from './nb/failures.ts'
import { fields } from './nb/fields.ts'
import { form } from './nb/form.ts'
import { home } from './nb/home.ts'
import { merger } from './nb/merger.ts'
import { correcting } from './nb/correcting.ts'
import { reminders } from './nb/reminders.ts'
import { newLink } from './nb/new-link.ts'
import { letters } from './nb/letters.ts'
import { network } from './nb/network.ts'
import { notices } from './nb/notices.ts'
import { present } from './nb/present.ts'
import { people } from './nb/people.ts'
import { receipt } from './nb/receipt.ts'
import { results } from './nb/results.ts'
import { round } from './nb/round.ts'
import { sharing } from './nb/sharing.ts'
import { setup } from './nb/setup.ts'
import { sheet } from './nb/sheet.ts'
import { questionnaireFiles } from './nb/questionnaire-files.ts'
import { trial } from './nb/trial.ts'
import { roundLife } from './nb/round-life.ts'
import { rounds } from './nb/rounds.ts'
import { codebook } from './nb/codebook.ts'

/** Bokmål. The other languages have the same keys, by the compiler. */
export const nb = {
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

export type Texts = typeof nb
