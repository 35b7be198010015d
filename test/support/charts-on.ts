import type { Page } from 'playwright-core'

/** Selectors of the charts of a page: each kind of each voice. The first that matches is the chart. */
export const chartsOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('figure[data-chart]')].map(({ dataset }) =>
      'figure[data-chart=' + dataset.chart + '][data-voice=' + dataset.voice + ']'))]`,
  )
