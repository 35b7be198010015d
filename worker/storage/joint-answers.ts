import * as z from 'zod'
import { storedAnswersSchema } from '../../schemas/answers.ts'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { allRows, jsonColumn } from './database.ts'
import type { Database } from './database.ts'
import { itsVersion } from './rounds.ts'

const jointAnswerRow = z.object({
  gathering: z.int(),
  answers: jsonColumn(storedAnswersSchema),
  questionnaire: jsonColumn(questionnaireSchema),
})

/** One municipality's joint answers in two rounds, in no order, each with what it answered. */
export const jointAnswersIn = (
  db: Database,
  municipality: string,
  [one, other]: readonly [string, string],
): Promise<z.infer<typeof jointAnswerRow>[]> =>
  allRows(
    db
      .prepare(
        `SELECT round.gathering, response.answers, version.definition AS questionnaire
         FROM response CROSS JOIN round ON round.id = response.round
         CROSS JOIN ${itsVersion}
         WHERE response.round IN (?1, ?2) AND response.municipality = ?3 AND response.voice = 'team'
           AND response.id = '${teamResponseId}'`,
      )
      .bind(one, other, municipality),
    jointAnswerRow,
  )
