import type { Language } from '../../schemas/language.ts'
import type { Network } from '../../schemas/network.ts'
import { answerRows, answersColumns } from '../domain/answers-csv.ts'
import { csvRows, csvStart } from '../domain/csv.ts'
import type { CsvFormat } from '../domain/csv.ts'
import { eachJointPage } from '../storage/response-pages.ts'
import { roundsOf } from '../storage/rounds.ts'
import type { SteadyDatabase } from '../storage/steady-database.ts'

/** answers.csv: the joint answers, round by round and page by page. */
export async function* answerFile(
  db: SteadyDatabase,
  network: Network,
  language: Language,
  format: CsvFormat,
  only: string | undefined,
): AsyncGenerator<string> {
  const session = db.withSession('first-unconstrained')
  yield csvStart(format) + csvRows([answersColumns], format)
  const rounds = (await roundsOf(session, network.slug)).filter(({ round }) => only === undefined || only === round.id)
  const byId = new Map(rounds.map((asked) => [asked.round.id, asked]))
  const municipalities = network.municipalities.map(({ slug }) => slug)
  for await (const page of eachJointPage(session, [...byId.keys()], municipalities))
    yield csvRows(
      page.flatMap((joint) => {
        const asked = byId.get(joint.round)
        return asked ? answerRows(network, asked.round, asked.questionnaire, joint, language) : []
      }),
      format,
    )
}
