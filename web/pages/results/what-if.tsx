import type { FC } from 'hono/jsx'
import type { Formula, WhatIf } from '../../../schemas/formula.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { levelInWords } from './reading-words.ts'
import { liftedInWords, timesInWords, weakestSays } from './what-if-words.ts'
import { fundamentalsInWords } from './words.ts'

interface WhatIfProps {
  site: Site
  formula: Extract<Formula, { kind: 'shown' }>
}

/** What becomes of one municipality's formula if its weakest link goes up, and, for those who ask, any of the others. */
export const WhatIfLifted: FC<WhatIfProps> = ({ site, formula }) => {
  const words = site.texts.whatIf
  return (
    <div class="what-if">
      <p>{weakestSays(site, formula)}</p>
      {formula.factors.some(({ coarse }) => coarse) && <p class="coarse">{words.coarse}</p>}
      <details>
        <summary>{words.others}</summary>
        <WhatIfTable site={site} formula={formula} />
      </details>
    </div>
  )
}

const WhatIfTable: FC<WhatIfProps> = ({ site, formula }) => {
  const { columns, about } = site.texts.whatIf
  return (
    <div class="table-scroll" role="group" aria-label={about} tabindex={0}>
      <table class="ds-table">
        <caption>{about}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.link}</th>
            <th scope="col">{columns.lifted}</th>
            <th scope="col">{columns.formula}</th>
            <th scope="col">{columns.overall}</th>
          </tr>
        </thead>
        <tbody>
          {formula.whatIf.map((one) => (
            <WhatIfRow site={site} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const WhatIfRow: FC<{ site: Site; one: WhatIf }> = ({ site, one }) => (
  <tr>
    <th scope="row">{site.texts.common.fundamentals[one.fundamental]}</th>
    {one.kind === 'highest' ? (
      <td colspan={3}>{site.texts.whatIf.atTheTop(levelInWords(site, one))}</td>
    ) : (
      <>
        <td>{site.texts.whatIf.fromTo(...liftedInWords(site, one.lift))}</td>
        <td>{formulaInWords(site, one)}</td>
        <td>{numberInWords(one.lift.overallLevel, site.language, 1)}</td>
      </>
    )}
  </tr>
)

const formulaInWords = (site: Site, one: Exclude<WhatIf, { kind: 'highest' }>): string => {
  switch (one.kind) {
    case 'times':
      return timesInWords(site, one.times)
    case 'something':
      return site.texts.whatIf.something
    case 'nothing':
      return site.texts.whatIf.nothing(fundamentalsInWords(site, one.because))
  }
}
