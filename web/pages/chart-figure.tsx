import type { Child, FC } from 'hono/jsx'
import type { Site } from '../site.ts'

export type ChartKind = 'trend' | 'profile'

interface ChartFigureProps {
  site: Site
  kind: ChartKind
  /** What the chart is of. */
  caption: Child
  /** One sentence that says what it shows. */
  says: string
  /** Round, questionnaire version, release: what it cites. */
  cites: Child
  /** The table with the numbers. The script draws from it; without script, it is the result. */
  children: Child
}

/** A table that a script may draw as a chart. The table is the source, and stays on the page. */
export const ChartFigure: FC<ChartFigureProps> = ({ site, kind, caption, says, cites, children }) => (
  <figure class="chart" data-chart={kind}>
    <figcaption>{caption}</figcaption>
    <p class="chart-says">{says}</p>
    <details class="chart-numbers" open>
      <summary>{site.texts.results.asTable}</summary>
      <div class="table-scroll" role="region" aria-label={says} tabindex={0}>
        {children}
      </div>
    </details>
    <p class="chart-cites">{cites}</p>
  </figure>
)
