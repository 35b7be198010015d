import type { FC } from 'hono/jsx'
import type { Distribution, Source } from '../../../schemas/comparison.ts'
import type { Municipality } from '../../../schemas/network.ts'
import { questionsFor } from '../../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import type { Site } from '../../site.ts'
import { DistributionFigure } from '../results/distribution-figure.tsx'

/** What a release shows of the scales that score no fundamental, and what its charts cite. */
export interface ReleasedScales {
  answers: { question: string; distribution: Distribution }[]
  source: Source
}

interface ScaleAnswersProps {
  site: Site
  questionnaire: Questionnaire
  scales: ReleasedScales
  /** The municipalities that the page lists. */
  shown: readonly Municipality[]
}

/** How the answers to a round's other questions with a scale are spread, one chart a question, in the order of the form. */
export const ScaleAnswers: FC<ScaleAnswersProps> = ({ site, questionnaire, scales, shown }) => {
  const slugs = new Set(shown.map(({ slug }) => slug))
  const figures = questionsFor(questionnaire, 'individual').flatMap((question) => {
    const answer = scales.answers.find((one) => one.question === question.key)
    return question.type === 'scale' && answer ? [{ question, distribution: answer.distribution }] : []
  })
  if (figures.length === 0) return <></>
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {site.texts.charts.distribution.others}
      </h2>
      {figures.map(({ question, distribution }) => (
        <DistributionFigure
          site={site}
          voice="individual"
          scale={{
            name: question.label[site.language],
            levels: question.levels.map((level) => level[site.language]),
          }}
          caption={question.label[site.language]}
          part={question.key}
          distribution={{
            ...distribution,
            lines: distribution.lines.filter(({ municipality }) => slugs.has(municipality.slug)),
          }}
          sources={[scales.source]}
        />
      ))}
    </section>
  )
}
