import { describe, expect, it } from 'vitest'
import { hiddenReasons } from '../../schemas/results.ts'
import type { Round } from '../../schemas/round.ts'
import { hiddenCodes } from '../../worker/domain/figures.ts'
import { resultsCsv } from '../../worker/domain/results-csv.ts'
import { resultsRows } from '../../worker/domain/results-rows.ts'
import { buildNetwork, buildOutcome, buildRound, people } from '../support/builders.ts'

const needAlone = (round: Round): Round => ({
  ...round,
  scales: round.scales.filter(({ fundamental }) => fundamental === 'need'),
})
const network = buildNetwork('hamar', 'froya', 'grong')
const individuals = [...people('hamar', '112222333345'), ...people('froya', '5544444'), ...people('grong', '3x')]
const outcomes = [
  buildOutcome(needAlone(buildRound(2)), { hamar: '4', froya: 'x' }, individuals),
  buildOutcome(needAlone(buildRound(3, { status: 'open' })), { hamar: '0' }),
]

describe('results.csv', () => {
  it('is for a program exactly this', () => {
    expect(resultsCsv(resultsRows(network, outcomes), 'plain').split('\r\n')).toEqual([
      'network,gathering,gathering_date,round,municipality,voice,fundamental,question,questionnaire_version,n,median,majority,mean,low,middle,high,score,hidden,release',
      'saman,2,2013-10-15,saman-2,hamar,individual,need,need,1,12,2.5,middle,2.6,2,8,2,0.52,,release-saman-2',
      'saman,2,2013-10-15,saman-2,froya,individual,need,need,1,5-9,4,high,,,,,0.8,,release-saman-2',
      'saman,2,2013-10-15,saman-2,grong,individual,need,need,1,,,,,,,,,few,release-saman-2',
      'saman,2,2013-10-15,saman-2,,individual,need,need,1,12,2.5,middle,2.6,2,8,2,0.52,partial,release-saman-2',
      'saman,2,2013-10-15,saman-2,hamar,team,need,need,1,1,4,high,4,0,0,1,0.8,,team-saman-2',
      'saman,2,2013-10-15,saman-2,froya,team,need,need,1,,,,,,,,,dont-know,team-saman-2',
      'saman,2,2013-10-15,saman-2,grong,team,need,need,1,,,,,,,,,none,team-saman-2',
      'saman,2,2013-10-15,saman-2,,team,need,need,1,1,4,high,4,0,0,1,0.8,,team-saman-2',
      'saman,3,2014-03,saman-3,hamar,team,need,need,1,1,0,low,0,1,0,0,0,,team-saman-3',
      'saman,3,2014-03,saman-3,froya,team,need,need,1,,,,,,,,,waiting,team-saman-3',
      'saman,3,2014-03,saman-3,grong,team,need,need,1,,,,,,,,,waiting,team-saman-3',
      'saman,3,2014-03,saman-3,,team,need,need,1,1,0,low,0,1,0,0,0,,team-saman-3',
      '',
    ])
  })

  it('is for Norwegian Excel the same with a BOM, semicolons, decimal commas and en dashes', () => {
    const [header, hamar, froya] = resultsCsv(resultsRows(network, outcomes), 'excel-nb').split('\r\n')
    expect(header?.slice(0, 16)).toBe('\uFEFFnetwork;gatheri')
    expect(hamar).toBe(
      'saman;2;2013-10-15;saman-2;hamar;individual;need;need;1;12;2,5;middle;2,6;2;8;2;0,52;;release-saman-2',
    )
    expect(froya).toBe('saman;2;2013-10-15;saman-2;froya;individual;need;need;1;5–9;4;high;;;;;0,8;;release-saman-2')
  })
})

describe('the network beside small municipalities in results.csv', () => {
  it('has how many are in each third, and neither median, mean nor score', () => {
    const small = [...people('hamar', '012345'), ...people('froya', '22444'), ...people('grong', '12335')]
    const outcome = buildOutcome(needAlone(buildRound(1)), {}, small)
    const rows = resultsCsv(resultsRows(network, [outcome], { voice: 'individual' }), 'plain').split('\r\n')
    expect(rows.at(-2)).toBe('saman,1,2013,saman-1,,individual,need,need,1,16,,split,,3,7,6,,thirds,release-saman-1')
  })
})

const rowsWhere = (filter: Parameters<typeof resultsRows>[2]) =>
  resultsRows(network, outcomes, filter).map(({ round, voice }) => `${round} ${voice}`)

describe('the rows of results', () => {
  it('can be of one voice or one round', () => {
    expect(new Set(rowsWhere({ voice: 'team' }))).toEqual(new Set(['saman-2 team', 'saman-3 team']))
    expect(new Set(rowsWhere({ voice: 'individual', round: 'saman-2' }))).toEqual(new Set(['saman-2 individual']))
    expect(rowsWhere({ round: 'saman-9' })).toEqual([])
  })

  it('have nothing of individual answers before the release, and nothing of a round that has not opened', () => {
    const planned = buildOutcome(buildRound(1, { status: 'planned' }), {})
    const open = buildOutcome(buildRound(3, { status: 'open' }), {})
    expect(resultsRows(network, [planned, open], { voice: 'individual' })).toEqual([])
    expect(resultsRows(network, [planned])).toEqual([])
  })

  it('do not tell that nobody answered in a municipality that the release does not know', () => {
    const rows = resultsRows(network, [buildOutcome(buildRound(1), {}, people('hamar', '22222'))], {
      voice: 'individual',
    })
    expect(rows.filter(({ municipality }) => municipality === 'grong').map(({ hidden }) => hidden)).toEqual(
      Array.from({ length: 5 }, () => 'few'),
    )
  })

  it('say why a total is hidden', () => {
    const rows = resultsRows(network, [buildOutcome(buildRound(1), {}, people('hamar', '22222'))], {
      voice: 'individual',
    })
    expect(rows.find(({ municipality }) => municipality === '')).toMatchObject({ hidden: 'complement' })
  })

  it('have codes for every reason there is', () => {
    expect(hiddenCodes).toEqual(expect.arrayContaining([...hiddenReasons]))
  })
})
