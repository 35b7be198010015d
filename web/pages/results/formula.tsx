import type { FC } from 'hono/jsx'
import type { Formula } from '../../../schemas/formula.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { WhatIfLifted } from './what-if.tsx'
import { fundamentalsInWords, upperFirst } from './words.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

const highestLevel = 5
const leastProductShown = 0.0005

/** The success formula: the readable number first, the lowest named, and the literal product beside it. */
export const SuccessFormula: FC<{ site: Site; formula: Formula }> = ({ site, formula }) => (
  <div class="formula-figure">
    <h3 class="ds-heading" data-size="sm">
      {site.texts.results.formula.title}
    </h3>
    {formula.kind === 'shown' ? <FormulaShown site={site} formula={formula} /> : <FormulaWithheld site={site} />}
  </div>
)

/** No formula where a factor is missing: the product would reveal it. */
const FormulaWithheld: FC<{ site: Site }> = ({ site }) => (
  <p class="formula-withheld">{site.texts.results.why.product}</p>
)

const FormulaShown: FC<{ site: Site; formula: Shown }> = ({ site, formula }) => {
  const { formula: words } = site.texts.results
  const scores = formula.factors.map(({ score }) => numberInWords(score, site.language, 2))
  return (
    <>
      <p class="overall-level">
        <strong>{upperFirst(words.overall(numberInWords(formula.overallLevel, site.language, 1)))}</strong>
      </p>
      <p class="lowest-now">
        {formula.lowest.length === 0 ? words.noneStandsOut : words.lowest(fundamentalsInWords(site, formula.lowest))}
      </p>
      <Chain site={site} formula={formula} />
      {formula.factors.some(({ score }) => score === 0) && <p class="zero-now">{words.zero}</p>}
      <p class="product">
        {words.product(scores.join(' × '), productInWords(site, formula.product))} {words.notAProbability}
      </p>
      <WhatIfLifted site={site} formula={formula} />
      <details class="how-it-works">
        <summary>{words.howItWorks}</summary>
        <p>{words.explained}</p>
      </details>
    </>
  )
}

/** The five as links of a chain: the thinner the link, the lower the step. */
const Chain: FC<{ site: Site; formula: Shown }> = ({ site, formula }) => (
  <ol class="formula">
    {formula.factors.map(({ fundamental, score }, place) => (
      <li
        data-level={String(Math.round(score * highestLevel))}
        data-lowest={formula.lowest.includes(fundamental) ? '' : undefined}
      >
        {place > 0 && (
          <span class="times" aria-hidden="true">
            ×{' '}
          </span>
        )}
        <span class="factor-name">{site.texts.common.fundamentals[fundamental]}</span>{' '}
        <span class="factor-level">
          {site.texts.results.formula.factor(numberInWords(score * highestLevel, site.language, 1))}
        </span>
      </li>
    ))}
  </ol>
)

const productInWords = (site: Site, product: number): string =>
  product > 0 && product < leastProductShown
    ? site.texts.results.formula.almostNothing
    : numberInWords(product, site.language)
