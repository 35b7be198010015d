import { formerlyRegistered, registered, slugFor, successorsOf } from './municipality-register.ts'
import type { RegisteredMunicipality } from './municipality-register.ts'

/** What a municipality is called in a network, and its number of today. */
export interface NamedMunicipality {
  number: string
  name: string
}

/** A typed line that means no municipality, or more than one. Lines count from 1. */
export type LineFault = { line: number; text: string } & (
  | { kind: 'unknown' }
  | { kind: 'several'; meant: RegisteredMunicipality[] }
  | { kind: 'former'; now: NamedMunicipality[] }
)

/** As many characters as the names of all municipalities take, and half as many again. */
export const longestLines = 10_000

interface Lines {
  municipalities: NamedMunicipality[]
  faults: LineFault[]
}

/**
 * Reads municipalities as they are typed or pasted: names or numbers, one a line, or several on a line with commas between.
 * One that is there twice counts once.
 */
export const readMunicipalityLines = (text: string): Lines => {
  const readings = text.split('\n').flatMap((line, index) => partsOf(line).map((part) => readPart(part, index + 1)))
  const byNumber = new Map(
    readings.flatMap((reading) => ('number' in reading ? [[reading.number, reading] as const] : [])),
  )
  return {
    municipalities: [...byNumber.values()],
    faults: readings.flatMap((reading) => ('line' in reading ? [reading] : [])),
  }
}

/** «Våler, Østfold» is one municipality, «Hamar, Grong» are two. */
const partsOf = (line: string): string[] => {
  if (registered(line).length > 0) return [line.trim()]
  return line
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const readPart = (text: string, line: number): NamedMunicipality | LineFault => {
  const meant = registered(text)
  const [only] = meant
  if (only && meant.length === 1) return { number: only.number, name: nameFor(only, text) }
  if (only) return { line, text, kind: 'several', meant }
  const now = formerlyRegistered(text).flatMap(({ number }) => successorsOf(number).filter(({ until }) => !until))
  if (now.length > 0)
    return { line, text, kind: 'former', now: [...new Map(now.map((one) => [one.number, one])).values()] }
  return { line, text, kind: 'unknown' }
}

/** The language of the name that was typed, where one was; and the county, where another municipality has the name. */
const nameFor = ({ name, county }: RegisteredMunicipality, text: string): string => {
  if (registered(name).length > 1) return `${name} (${county})`
  const typed = slugFor(text.replace(/\d+|kommune/gi, ''))
  return name.split(' - ').find((language) => slugFor(language) === typed) ?? name
}
