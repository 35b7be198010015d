import { distributionChart } from './distribution-chart.ts'
import { mountChart } from './mount.ts'
import { profileChart } from './profile-chart.ts'
import { trendChart } from './trend-chart.ts'

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  if (figure.dataset['chart'] === 'trend') mountChart(figure, trendChart)
  if (figure.dataset['chart'] === 'profile') mountChart(figure, profileChart)
  if (figure.dataset['chart'] === 'distribution') mountChart(figure, distributionChart)
}
