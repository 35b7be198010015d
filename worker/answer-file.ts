import type { Language } from '../schemas/language.ts'
import type { Network } from '../schemas/network.ts'
import { answerRows, answersColumns } from './domain/answers-csv.ts'
import { csvRows, csvStart } from './domain/csv.ts'
import type { CsvFormat } from './domain/csv.ts'
import { eachJointPage } from './storage/response-pages.ts'
import { roundsOf } from './storage/rounds.ts'

/** answers.csv as it is pulled: the joint answers, round by round and page by page, one page in memory at a time. */
export const answerFile = (
  db: D1Database,
  network: Network,
  language: Language,
  format: CsvFormat,
  round: string | undefined,
): ReadableStream<Uint8Array> => {
  const pages = answerPages(db, network, language, format, round)
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pages.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    },
    { highWaterMark: 0 },
  )
}

async function* answerPages(
  db: D1Database,
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
