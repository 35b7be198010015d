import { apartChart } from './apart-chart.ts'
import { chainChart } from './chain-chart.ts'
import { distributionChart } from './distribution-chart.ts'
import { mountChart } from './mount.ts'
import { profileChart } from './profile-chart.ts'
import { trendChart } from './trend-chart.ts'

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  if (figure.dataset['chart'] === 'trend') mountChart(figure, trendChart)
  if (figure.dataset['chart'] === 'profile') mountChart(figure, profileChart)
  if (figure.dataset['chart'] === 'distribution') mountChart(figure, distributionChart)
  if (figure.dataset['chart'] === 'chain') mountChart(figure, chainChart)
  if (figure.dataset['chart'] === 'apart') mountChart(figure, apartChart)
}
