import type { FC } from 'hono/jsx'
import type { VoiceProfile } from '../../../schemas/comparison.ts'
import type { Formula } from '../../../schemas/formula.ts'
import { numberInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { ChainFigure } from './chain-figure.tsx'
import { WhatIfLifted } from './what-if.tsx'
import { upperFirst } from './words.ts'

type Shown = Extract<Formula, { kind: 'shown' }>

const leastProductShown = 0.0005

/** The success formula: the readable number first, the lowest named, and the literal product beside it. */
export const SuccessFormula: FC<{ site: Site; profile: VoiceProfile }> = ({ site, profile }) => (
  <div class="formula-figure">
    <h3 class="ds-heading" data-size="sm">
      {site.texts.results.formula.title}
    </h3>
    {profile.formula.kind === 'shown' ? (
      <FormulaShown site={site} profile={profile} formula={profile.formula} />
    ) : (
      <FormulaWithheld site={site} />
    )}
  </div>
)

/** No formula where a factor is missing: the product would reveal it. */
const FormulaWithheld: FC<{ site: Site }> = ({ site }) => (
  <p class="formula-withheld">{site.texts.results.why.product}</p>
)

const FormulaShown: FC<{ site: Site; profile: VoiceProfile; formula: Shown }> = ({ site, profile, formula }) => {
  const { formula: words } = site.texts.results
  const scores = formula.factors.map(({ score }) => numberInWords(score, site.language, 2))
  return (
    <>
      <p class="overall-level">
        <strong>{upperFirst(words.overall(numberInWords(formula.overallLevel, site.language, 1)))}</strong>
      </p>
      <ChainFigure site={site} profile={profile} formula={formula} />
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

const productInWords = (site: Site, product: number): string =>
  product > 0 && product < leastProductShown
    ? site.texts.results.formula.almostNothing
    : numberInWords(product, site.language)
