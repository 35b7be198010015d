import type { Language } from '../../schemas/language.ts'
import type { Network } from '../../schemas/network.ts'
import { answerRows, answersColumns } from '../domain/answers-csv.ts'
import { csvRows, csvStart } from '../domain/csv.ts'
import type { CsvFormat, Field } from '../domain/csv.ts'
import { eachJointPage } from '../storage/response-pages.ts'
import { roundsOf } from '../storage/rounds.ts'
import type { SteadyDatabase } from '../storage/steady-database.ts'

/** Whose joint answers are wanted, in which language's words, and of one round where one is named. */
export interface WantedAnswers {
  network: Network
  language: Language
  round: string | undefined
}

/** answers.csv, page by page. */
export async function* answerFile(
  db: SteadyDatabase,
  wanted: WantedAnswers,
  format: CsvFormat,
): AsyncGenerator<string> {
  yield csvStart(format) + csvRows([answersColumns], format)
  for await (const page of answerPages(db, wanted)) yield csvRows(page, format)
}

/** The joint answers as rows of answers.csv, round by round and page by page. */
export async function* answerPages(
  db: SteadyDatabase,
  { network, language, round: only }: WantedAnswers,
): AsyncGenerator<Field[][]> {
  const session = db.withSession('first-unconstrained')
  const rounds = (await roundsOf(session, network.slug)).filter(({ round }) => only === undefined || only === round.id)
  const byId = new Map(rounds.map((asked) => [asked.round.id, asked]))
  const municipalities = network.municipalities.map(({ slug }) => slug)
  for await (const page of eachJointPage(session, [...byId.keys()], municipalities))
    yield page.flatMap((joint) => {
      const asked = byId.get(joint.round)
      return asked ? answerRows(network, asked.round, asked.questionnaire, joint, language) : []
    })
}
