import type { FC } from 'hono/jsx'
import type { VoiceProfile } from '../../../schemas/comparison.ts'
import type { Factor, Formula } from '../../../schemas/formula.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { ChartFigure } from '../chart-figure.tsx'
import { chainSays, factorInWords } from './chain-says.ts'
import { answersBehind, citesInWords } from './cites.ts'
import type { Cited } from './cites.ts'

interface ChainFigureProps {
  site: Site
  profile: VoiceProfile
  formula: Extract<Formula, { kind: 'shown' }>
}

const highestLevel = 5

/** The five factors of the success formula: a table that a script draws as the links of a chain. One municipality's alone. */
export const ChainFigure: FC<ChainFigureProps> = ({ site, profile, formula }) => {
  const { results, charts } = site.texts
  const about = charts.chain.tableOf(results.voicesOfOne[profile.voice])
  return (
    <ChartFigure
      site={site}
      kind="chain"
      voice={profile.voice}
      caption={charts.chain.title}
      part={undefined}
      about={about}
      says={chainSays(site, profile.voice, formula)}
      cites={citesOf(site, profile)}
    >
      <table
        class="ds-table chain"
        data-of={results.formula.factor('')}
        data-lowest={charts.chain.mark}
        data-broken={charts.chain.broken}
        data-rounded={charts.rounded}
      >
        <caption>{about}</caption>
        <thead>
          <tr>
            <th scope="col">{results.fundamental}</th>
            <th scope="col">{charts.chain.step}</th>
            <th scope="col">{charts.chain.mark}</th>
          </tr>
        </thead>
        <tbody>
          {formula.factors.map((factor) => (
            <FactorRow
              site={site}
              voice={profile.voice}
              factor={factor}
              isLowest={formula.lowest.includes(factor.fundamental)}
            />
          ))}
        </tbody>
      </table>
    </ChartFigure>
  )
}

const FactorRow: FC<{ site: Site; voice: Voice; factor: Factor; isLowest: boolean }> = ({
  site,
  voice,
  factor,
  isLowest,
}) => (
  <tr data-lowest={isLowest ? '' : undefined}>
    <th scope="row">{site.texts.common.fundamentals[factor.fundamental]}</th>
    <td
      data-level={String(factor.score * highestLevel)}
      data-edge={factor.edge}
      data-coarse={factor.coarse ? '' : undefined}
    >
      {factorInWords(site, voice, factor)}
    </td>
    <td>{isLowest ? site.texts.charts.chain.yes : site.texts.charts.chain.no}</td>
  </tr>
)

/** The round that the formula is of: now alone. */
const citesOf = (site: Site, { voice, latest, sources, fundamentals }: VoiceProfile): Cited => {
  const now = sources.filter(({ gathering }) => gathering.number === latest?.number)
  const readings = fundamentals.map((row) => row.now)
  const n = voice === 'team' ? site.texts.results.cites.oneJointAnswer : answersBehind(site, readings)
  return citesInWords(site, voice, now, n)
}
