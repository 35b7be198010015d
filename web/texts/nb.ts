import { answerDraft } from './nb/answer-draft.ts'
import { archive } from './nb/archive.ts'
import { audit } from './nb/audit.ts'
import { charts } from './nb/charts.ts'
import { chartWords } from './nb/chart-words.ts'
import { codebook } from './nb/codebook.ts'
import { commitments } from './nb/commitments.ts'
import { common } from './nb/common.ts'
import { conditions } from './nb/conditions.ts'
import { correcting } from './nb/correcting.ts'
import { deletions } from './nb/deletions.ts'
import { editor } from './nb/editor.ts'
import { editions } from './nb/editions.ts'
import { ending } from './nb/ending.ts'
import { failures } from './nb/failures.ts'
import { fields } from './nb/fields.ts'
import { findings } from './nb/findings.ts'
import { form } from './nb/form.ts'
import { held } from './nb/held.ts'
import { home } from './nb/home.ts'
import { letters } from './nb/letters.ts'
import { merger } from './nb/merger.ts'
import { network } from './nb/network.ts'
import { newLink } from './nb/new-link.ts'
import { notices } from './nb/notices.ts'
import { people } from './nb/people.ts'
import { present } from './nb/present.ts'
import { preview } from './nb/preview.ts'
import { privacy } from './nb/privacy.ts'
import { questionnaireFiles } from './nb/questionnaire-files.ts'
import { receipt } from './nb/receipt.ts'
import { reminders } from './nb/reminders.ts'
import { results } from './nb/results.ts'
import { roundLife } from './nb/round-life.ts'
import { round } from './nb/round.ts'
import { rounds } from './nb/rounds.ts'
import { setup } from './nb/setup.ts'
import { sharing } from './nb/sharing.ts'
import { sheet } from './nb/sheet.ts'
import { stored } from './nb/stored.ts'
import { thirds } from './nb/thirds.ts'
import { trial } from './nb/trial.ts'
import { whatIf } from './nb/what-if.ts'
import { whoSees } from './nb/who-sees.ts'

/** Bokmål. The other languages have the same keys, by the compiler. */
export const nb = {
  deletions,
  editor,
  findings,
  answerDraft,
  archive,
  audit,
  chartWords,
  commitments,
  common,
  conditions,
  editions,
  ending,
  fields,
  form,
  present,
  preview,
  receipt,
  failures,
  held,
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
  privacy,
  questionnaireFiles,
  stored,
  thirds,
  trial,
  whatIf,
  whoSees,
  charts,
  codebook,
}

export type Texts = typeof nb
