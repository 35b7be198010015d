import { Chart, LineController } from 'chart.js'
import { chainKey } from './chain-key.ts'
import { linkBoxes } from './chain-layout.ts'
import { chainMarks } from './chain-marks.ts'
import { readChain } from './chain-table.ts'
import type { Chain } from './chain-table.ts'
import type { DrawnChart, DrawnValue } from './drawn-chart.ts'
import type { Look } from './look.ts'
import { plainOptions } from './plain-options.ts'

/** In letters: as tall as on a page with room for it across. */
const lettersAcross = 9.5

Chart.register(LineController)

/** The success formula as a chain of five links, in which the thin one is seen at once. */
export const chainChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look): DrawnChart => {
  const chain = readChain(table)
  const chart = new Chart<'line', { x: number; y: number }[]>(canvas, {
    type: 'line',
    data: { datasets: [] },
    options: { ...plainOptions(look) },
    plugins: [chainMarks(chain, look)],
  })
  return { chart, key: chainKey(chain, look), values: valuesOf(chart, chain, look), pictureLetters: lettersAcross }
}

const valuesOf = (chart: { width: number; height: number }, { links }: Chain, look: Look): DrawnValue[] =>
  links.map(({ cell }, place) => ({
    cell,
    box: () => linkBoxes(links.length, chart, look.size)[place] ?? { left: 0, top: 0, width: 0, height: 0 },
  }))
