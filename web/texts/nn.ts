import type { Texts } from './nb.ts'
import { answerDraft } from './nn/answer-draft.ts'
import { archive } from './nn/archive.ts'
import { audit } from './nn/audit.ts'
import { charts } from './nn/charts.ts'
import { chartWords } from './nn/chart-words.ts'
import { codebook } from './nn/codebook.ts'
import { commitments } from './nn/commitments.ts'
import { common } from './nn/common.ts'
import { conditions } from './nn/conditions.ts'
import { correcting } from './nn/correcting.ts'
import { deletions } from './nn/deletions.ts'
import { editor } from './nn/editor.ts'
import { editions } from './nn/editions.ts'
import { ending } from './nn/ending.ts'
import { failures } from './nn/failures.ts'
import { fields } from './nn/fields.ts'
import { findings } from './nn/findings.ts'
import { form } from './nn/form.ts'
import { held } from './nn/held.ts'
import { home } from './nn/home.ts'
import { letters } from './nn/letters.ts'
import { merger } from './nn/merger.ts'
import { network } from './nn/network.ts'
import { newLink } from './nn/new-link.ts'
import { notices } from './nn/notices.ts'
import { people } from './nn/people.ts'
import { present } from './nn/present.ts'
import { preview } from './nn/preview.ts'
import { privacy } from './nn/privacy.ts'
import { questionnaireFiles } from './nn/questionnaire-files.ts'
import { receipt } from './nn/receipt.ts'
import { reminders } from './nn/reminders.ts'
import { results } from './nn/results.ts'
import { roundLife } from './nn/round-life.ts'
import { round } from './nn/round.ts'
import { rounds } from './nn/rounds.ts'
import { setup } from './nn/setup.ts'
import { sharing } from './nn/sharing.ts'
import { sheet } from './nn/sheet.ts'
import { stored } from './nn/stored.ts'
import { thirds } from './nn/thirds.ts'
import { trial } from './nn/trial.ts'
import { whatIf } from './nn/what-if.ts'
import { whoSees } from './nn/who-sees.ts'

export const nn: Texts = {
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
