import { answerDraft } from './en/answer-draft.ts'
import { archive } from './en/archive.ts'
import { audit } from './en/audit.ts'
import { charts } from './en/charts.ts'
import { chartWords } from './en/chart-words.ts'
import { codebook } from './en/codebook.ts'
import { commitments } from './en/commitments.ts'
import { common } from './en/common.ts'
import { conditions } from './en/conditions.ts'
import { correcting } from './en/correcting.ts'
import { deletions } from './en/deletions.ts'
import { editor } from './en/editor.ts'
import { editions } from './en/editions.ts'
import { ending } from './en/ending.ts'
import { failures } from './en/failures.ts'
import { fields } from './en/fields.ts'
import { findings } from './en/findings.ts'
import { form } from './en/form.ts'
import { held } from './en/held.ts'
import { home } from './en/home.ts'
import { letters } from './en/letters.ts'
import { merger } from './en/merger.ts'
import { network } from './en/network.ts'
import { newLink } from './en/new-link.ts'
import { notices } from './en/notices.ts'
import { people } from './en/people.ts'
import { present } from './en/present.ts'
import { preview } from './en/preview.ts'
import { privacy } from './en/privacy.ts'
import { questionnaireFiles } from './en/questionnaire-files.ts'
import { receipt } from './en/receipt.ts'
import { reminders } from './en/reminders.ts'
import { results } from './en/results.ts'
import { roundLife } from './en/round-life.ts'
import { round } from './en/round.ts'
import { rounds } from './en/rounds.ts'
import { setup } from './en/setup.ts'
import { sharing } from './en/sharing.ts'
import { sheet } from './en/sheet.ts'
import { stored } from './en/stored.ts'
import { thirds } from './en/thirds.ts'
import { trial } from './en/trial.ts'
import { whatIf } from './en/what-if.ts'
import { whoSees } from './en/who-sees.ts'
import type { Texts } from './nb.ts'

export const en: Texts = {
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
