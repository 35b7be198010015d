import type { ChartOptions } from 'chart.js'
import { paperPixelRatio } from './look.ts'
import type { Look } from './look.ts'

/** What all charts have in common: no movement, the box's own size, and on paper a set size in fine print. What is pointed at is `explore.ts`'s. */
export const plainOptions = ({ isOnPaper }: Look): ChartOptions<'line'> => ({
  animation: false,
  maintainAspectRatio: false,
  parsing: false,
  events: [],
  ...(isOnPaper && { responsive: false, devicePixelRatio: paperPixelRatio }),
})
