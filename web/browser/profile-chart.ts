import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import type { ChartDataset } from 'chart.js'
import type { DrawnChart } from './drawn-chart.ts'
import type { Look } from './look.ts'
import { plainOptions } from './plain-options.ts'
import { profileKey } from './profile-key.ts'
import { profileMarks } from './profile-marks.ts'
import { readProfile } from './profile-table.ts'
import type { Profile } from './profile-table.ts'
import { profileValues } from './profile-values.ts'
import { trackScales } from './tracks.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale)

/** Five tracks, one a fundamental: now, last time, and the network's middle half. */
export const profileChart = (canvas: HTMLCanvasElement, table: HTMLTableElement, look: Look): DrawnChart => {
  const profile = readProfile(table)
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: [beforeDataset(profile, look), nowDataset(profile, look)] },
    options: {
      ...plainOptions(look),
      // Else chart.js takes the levels for an order, and leaves out marks as if they were beyond the scale.
      indexAxis: 'y',
      scales: trackScales(profile.ladder, profile.rows.length, look),
    },
    plugins: [profileMarks(profile, look)],
  })
  return { chart, key: profileKey(profile, look), values: profileValues(chart, profile, look) }
}

type Dataset = ChartDataset<'line', { x: number; y: number }[]>

const beforeDataset = ({ rows }: Profile, look: Look): Dataset => ({
  data: rows.map(({ before }, y) => ({ x: before?.level ?? Number.NaN, y })),
  showLine: false,
  pointRadius: rows.map(({ now, before }) => look.size * (now.level === before?.level ? 0.85 : 0.45)),
  pointBorderColor: look.quiet,
  pointBorderWidth: look.size * 0.13,
  pointBackgroundColor: look.paper,
  order: 1,
  clip: false,
})

const nowDataset = ({ rows }: Profile, look: Look): Dataset => ({
  data: rows.map(({ now }, y) => ({ x: now.level ?? Number.NaN, y })),
  showLine: false,
  pointRadius: look.size * 0.55,
  pointBorderColor: look.main,
  pointBorderWidth: look.size * 0.25,
  pointBackgroundColor: rows.map(({ now }) => (now.isCoarse ? look.paper : look.main)),
  clip: false,
})
