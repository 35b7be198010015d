import { describe, expect, it } from 'vitest'
import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import allTypes from '../../schemas/examples/all-question-types.json' with { type: 'json' }
import { answerRows, answersColumns } from '../../worker/domain/answers-csv.ts'
import { csvRows } from '../../worker/domain/csv.ts'
import { buildNetwork, buildRound } from '../support/builders.ts'

const questionnaire = questionnaireSchema.parse(allTypes)
const network = buildNetwork('grong')
const rowsOf = (answers: Record<string, string | number | string[]>) =>
  answerRows(network, buildRound(3), questionnaire, { municipality: 'grong', revision: 2, answers }, 'nb')

describe('answers.csv', () => {
  it('has one row for each answer, one for each of several choices, and the words of codes beside them', () => {
    const rows = rowsOf({
      need: 3,
      'gathering-outcome': 0,
      place: 'test',
      laps: 2,
      'last-test': '2013-05-01',
      'tested-with': ['users', 'managers'],
      learned: 'Linje én\nLinje to, og «mer»',
      'next-stop': '=Frei',
    })
    expect(csvRows([answersColumns, ...rows], 'plain')).toBe(
      [
        'network,gathering,gathering_date,round,municipality,questionnaire_version,revision,question,type,answer,label',
        'saman,3,2014-03,saman-3,grong,1,2,need,scale,3,Vi har spurt eller fulgt noen av dem',
        'saman,3,2014-03,saman-3,grong,1,2,gathering-outcome,scale,0,Ingenting ennå',
        'saman,3,2014-03,saman-3,grong,1,2,place,choice,test,Test',
        'saman,3,2014-03,saman-3,grong,1,2,laps,number,2,',
        'saman,3,2014-03,saman-3,grong,1,2,last-test,date,2013-05-01,',
        'saman,3,2014-03,saman-3,grong,1,2,tested-with,choices,users,Brukere',
        'saman,3,2014-03,saman-3,grong,1,2,tested-with,choices,managers,Ledere',
        'saman,3,2014-03,saman-3,grong,1,2,learned,long-text,"Linje én\nLinje to, og «mer»",',
        "saman,3,2014-03,saman-3,grong,1,2,next-stop,short-text,'=Frei,",
        '',
      ].join('\r\n'),
    )
  })

  it('has «don’t know» as its code, and no row for a skipped question', () => {
    expect(rowsOf({ need: 'dont-know' }).map((row) => row.slice(-4))).toEqual([['need', 'scale', 'dont-know', '']])
  })
})
