import { element } from './xml.ts'

/** A shape in SVG, and the paths that it is seen through, outermost first. */
export interface Shape {
  svg: string
  clips: readonly string[]
}

/** Recorded shapes as one piece of SVG. `id` begins the names of what is cut out, which are not to be those of another piece. */
export const svgOf = (shapes: readonly Shape[], id: string): string => {
  const names = new Map([...new Set(shapes.flatMap(({ clips }) => clips))].map((d, at) => [d, `${id}-${at}`]))
  const cuts = [...names].map(([d, name]) => element('clipPath', { id: name }, element('path', { d })))
  const pieces = runsOf(shapes).map(({ svg, clips }) =>
    clips.reduceRight((inner, d) => element('g', { 'clip-path': `url(#${names.get(d)})` }, inner), svg),
  )
  return [...cuts, ...pieces].join('\n')
}

/** Neighbours that are seen through the same are put together. */
const runsOf = (shapes: readonly Shape[]): Shape[] => {
  const runs: Shape[] = []
  for (const { svg, clips } of shapes) {
    const last = runs.at(-1)
    if (last && last.clips.join('|') === clips.join('|')) last.svg += `\n${svg}`
    else runs.push({ svg, clips })
  }
  return runs
}
