import type { Misprint } from '../schemas/misprint.ts'
import type { Site } from './site.ts'

/** Where something is wrong in a questionnaire file, and what: «sections[0].key: Dette mangler.» */
export const misprintWords = (site: Site, { place, code, about, problem }: Misprint): string => {
  const { questionnaireFiles: words } = site.texts
  return `${placeWords(site, place)}: ${words.misprints[code](aboutWords(site, { code, about, problem }))}`
}

const placeWords = (site: Site, place: string): string => {
  const { questionnaireFiles: words } = site.texts
  if (place === 'the file') return words.wholeFile
  const [, line, character] = /^(\d+):(\d+)$/.exec(place) ?? []
  return line !== undefined && character !== undefined ? words.line(line, character) : place
}

const aboutWords = (site: Site, { code, about, problem }: Pick<Misprint, 'code' | 'about' | 'problem'>): string => {
  if (code === 'other') return problem
  const types: Record<string, string> = site.texts.questionnaireFiles.types
  return code === 'wrong-type' ? (types[about] ?? about) : about
}
