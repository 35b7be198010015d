import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'

/** What the charts of a page are of: in words, and as the names of their files begin. */
export interface ChartsOf {
  words: string
  file: string
}

/** What the script that draws charts says, in the page's language. Once on a page, and never shown as it stands. */
export const ChartWords: FC<{ site: Site; of: ChartsOf }> = ({ site, of }) => {
  const { role, help, png, svg, saved, failed } = site.texts.chartWords
  return (
    <div
      id="chart-words"
      hidden
      data-of={of.words}
      data-file={of.file}
      data-role={role}
      data-help={help}
      data-png={png}
      data-svg={svg}
      data-saved={saved}
      data-failed={failed}
    />
  )
}
