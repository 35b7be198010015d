import { levelsInThirds } from '../../../schemas/thirds.ts'
import type { Thirds } from '../../../schemas/thirds.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { listInWords, upperFirst } from './words.ts'

/** «Av 33 svar er 4 på trinn 0–1, 22 på trinn 2–3 og 7 på trinn 4–5.» */
export const spreadInWords = (
  site: Site,
  voice: Voice,
  { n, ...thirds }: Thirds & { n: number },
  levels: number,
): string => {
  const parts = thirdsOn(levels).map((third) => thirdInWords(site, third, thirds[third], levels))
  return site.texts.charts.distribution.says[voice](String(n), listInWords(site, parts))
}

/** «4 på trinn 0–1». */
export const thirdInWords = (site: Site, third: keyof Thirds, count: number, levels: number): string =>
  site.texts.charts.distribution.onSteps(String(count), stepsInWords(site, third, levels))

/** What low, middle and high are, and why nothing more is told. */
export const thirdsMeanInWords = (site: Site, levels: number): string =>
  site.texts.thirds.means(
    upperFirst(
      listInWords(
        site,
        thirdsOn(levels).map((third) => stepsInWords(site, third, levels)),
      ),
    ),
  )

/** The thirds that have some level: on two levels there is no middle. */
const thirdsOn = (levels: number): (keyof Thirds)[] =>
  thirdNames.filter((third) => levelsInThirds(levels)[third].length > 0)

export const thirdNames = ['low', 'middle', 'high'] as const

const stepsInWords = (site: Site, third: keyof Thirds, levels: number): string => {
  const steps = levelsInThirds(levels)[third]
  return site.texts.charts.distribution.steps(String(steps.at(0) ?? ''), String(steps.at(-1) ?? ''))
}
