import type { Child, FC } from 'hono/jsx'
import type { Voice } from '../../schemas/voice.ts'
import { fileName } from '../file-names.ts'
import type { Site } from '../site.ts'
import type { Cited } from './results/cites.ts'

type ChartKind = 'trend' | 'profile' | 'distribution' | 'apart' | 'chain'

interface ChartFigureProps {
  site: Site
  kind: ChartKind
  /** Whose answers it shows. Only the chart of how far they are apart shows both. */
  voice: Voice | 'both'
  /** What the chart is of. */
  caption: Child
  /** Which of several alike on a page it is, as the names of its files say it. */
  part: string | undefined
  /** What its table is of: the name of the region that scrolls. No two on a page are the same. */
  about: string
  /** One sentence that says what it shows. */
  says: string
  /** Round, questionnaire version, release and number of answers: what it cites. */
  cites: Cited
  /** What the words in the table stand for, where some need it. */
  notes?: Child
  /** The table with the numbers. The script draws from it; without script, it is the result. */
  children: Child
}

/** A table that a script may draw as a chart. The table is the source, and stays on the page. */
export const ChartFigure: FC<ChartFigureProps> = ({
  site,
  kind,
  voice,
  caption,
  part,
  about,
  says,
  cites,
  notes,
  children,
}) => (
  <figure class="chart" data-chart={kind} data-voice={voice} data-file={fileOf(site, kind, voice, part, cites)}>
    <figcaption>{caption}</figcaption>
    <p class="chart-says">{says}</p>
    <details class="chart-numbers" open>
      <summary>{site.texts.results.asTable}</summary>
      <div class="table-scroll" role="region" aria-label={about} tabindex={0}>
        {children}
      </div>
      {notes}
    </details>
    <p class="chart-cites">{cites.words}</p>
  </figure>
)

/** How the names of its files go on after what the page's charts are of: `forankring-utvikling-felles-samling-2-3f2ab1c2`. */
const fileOf = (
  site: Site,
  kind: ChartKind,
  voice: ChartFigureProps['voice'],
  part: string | undefined,
  cites: Cited,
): string => {
  const { kinds, voices } = site.texts.chartWords
  return fileName([part, kinds[kind], voices[voice], cites.file])
}
