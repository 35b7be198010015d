import * as z from 'zod'
import file from './municipality-register.json' with { type: 'json' }
import { once } from './once.ts'

const mostSlugCharacters = 40
const mostMisprints = 2

const numberSchema = z.string().regex(/^\d{4}$/)

const registeredSchema = z.strictObject({
  number: numberSchema,
  /** The official name, in all its languages where it has several: `Guovdageaidnu - Kautokeino`. */
  name: z.string().min(1),
  county: z.string().min(1),
})

const formerSchema = z.strictObject({
  number: numberSchema,
  name: z.string().min(1),
  /** The first day without it, when those it went into took over. */
  until: z.iso.date(),
  into: z.array(numberSchema).min(1),
})

/** A municipality in the official register, by the number it has at `registerDate`. */
export type RegisteredMunicipality = z.infer<typeof registeredSchema>
type FormerMunicipality = z.infer<typeof formerSchema>

interface Successor {
  number: string
  name: string
  from: string
  /** Absent where the number is in use at `registerDate`. */
  until?: string
}

const registerSchema = z.strictObject({
  source: z.string().min(1),
  date: z.iso.date(),
  municipalities: z.array(registeredSchema),
  formerNote: z.string().min(1),
  former: z.array(formerSchema),
})

/** Read when first asked for: it takes its time, and no form needs it. */
const register = once(() => registerSchema.parse(file))

/** The day whose municipalities the register holds, `2026-01-01`. */
export const registerDate = file.date

/** Where the register's facts come from, in English. */
export const registerSource = file.source

/** The municipality that has this number at `registerDate`. A former number finds nothing. */
export const municipalityByNumber = (number: string): RegisteredMunicipality | undefined =>
  register().municipalities.find((municipality) => municipality.number === number)

/**
 * Today's municipalities that a typed line means: a number (a former one leads to its successors, a lost first zero is
 * put back), a name, or both. Case, punctuation and «kommune» at the end make no difference, and one language of a name
 * is enough. Two for «Herøy» and «Våler», which a county after the name tells apart; none for a name no longer in use.
 */
export const registered = (text: string): RegisteredMunicipality[] => {
  const typed = wordsOf(text)
  if (/^\d{3,4}$/.test(typed)) return todaysOf(typed.padStart(4, '0'))
  return listed()
    .filter(({ spellings }) => spellings.has(typed))
    .map(({ municipality }) => municipality)
}

/** The former municipalities that a typed number or name means, such as «Nøtterøy». `successorsOf` says what came after. */
export const formerlyRegistered = (text: string): FormerMunicipality[] =>
  formerListed()
    .filter(({ spellings }) => spellings.has(wordsOf(text)))
    .map(({ former }) => former)

/**
 * Every number that a former number became, oldest first: those without `until` are today's. A number that was divided
 * leads to all its parts. Empty for a number that is in use, or never was.
 */
export const successorsOf = (number: string): Successor[] =>
  followed(number).toSorted((one, other) => one.from.localeCompare(other.from))

/**
 * At most so many official names that look like a misspelt one, the likest first: those at most two letters away (one,
 * for under four letters), and those that begin as it does. Accents make no difference: å is a, ø is o, æ is ae.
 */
export const nearestNames = (text: string, most: number): string[] => {
  const typed = slugFor(wordsOf(text))
  const near = ranked(typed, ({ slugs }) => Math.min(...slugs.map((slug) => unlikeness(typed, slug))))
  return [...new Set(near.map(({ name }) => name))].slice(0, most)
}

/** At most so many municipalities whose number or name begins so, then those with a word that does, then those that hold it. */
export const searchRegister = (text: string, most: number): RegisteredMunicipality[] => {
  const typed = slugFor(wordsOf(text))
  return ranked(typed, ({ municipality, slugs }) => {
    if ([municipality.number, ...slugs].some((start) => start.startsWith(typed))) return 0
    if (slugs.some((slug) => slug.includes(`-${typed}`))) return 1
    return slugs.some((slug) => slug.includes(typed)) ? 2 : Infinity
  }).slice(0, most)
}

/** Our slug from a name: `Frøya` is `froya`, `Kárášjohka - Karasjok` is `karasjohka-karasjok`. Empty without a-z or 0-9. */
export const slugFor = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[æøđŋŧ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, mostSlugCharacters)
    .replace(/-$/, '')

/** Letters that are no plain letter with an accent. */
const plainLetters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't' }

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ kommune$/, '')

/** The whole name, with its languages in either order, and each language of it. */
const namesIn = (name: string): string[] => {
  const languages = name.split(' - ')
  return [...new Set([name, languages.toReversed().join(' - '), ...languages])]
}

const todaysOf = (number: string): RegisteredMunicipality[] =>
  [number, ...successorsOf(number).map((successor) => successor.number)].flatMap(
    (each) => municipalityByNumber(each) ?? [],
  )

const followed = (number: string): Successor[] => {
  const ended = register().former.find((former) => former.number === number)
  if (!ended) return []
  return ended.into.flatMap((next) => [...tookOver(next, ended.until), ...followed(next)])
}

const tookOver = (number: string, from: string): Successor[] => {
  const former = register().former.find((each) => each.number === number)
  if (former) return [{ number, name: former.name, from, until: former.until }]
  const today = municipalityByNumber(number)
  return today ? [{ number, name: today.name, from }] : []
}

/** Lower is likelier: the letters to change, one for a name that only goes on, and Infinity for another name. */
const unlikeness = (typed: string, slug: string): number => {
  const fewest = slug.startsWith(typed) ? 1 : Infinity
  const most = Math.min(mostMisprints, Math.floor(typed.length / 2))
  if (Math.abs(typed.length - slug.length) > most) return fewest
  const changes = editDistance(typed, slug)
  return changes > most ? fewest : Math.min(changes, fewest)
}

/** Levenshtein's distance: letters to put in, take out or change. */
const editDistance = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let line = 0; line < one.length; line++) {
    const row = [line + 1]
    for (let place = 0; place < other.length; place++) {
      const changed = (above[place] ?? 0) + (one[line] === other[place] ? 0 : 1)
      row.push(Math.min(changed, (above[place + 1] ?? 0) + 1, (row[place] ?? 0) + 1))
    }
    above = row
  }
  return above.at(-1) ?? 0
}

const ranked = (typed: string, rank: (entry: ReturnType<typeof listed>[number]) => number): RegisteredMunicipality[] =>
  listed()
    .map((entry) => ({ municipality: entry.municipality, rank: typed ? rank(entry) : Infinity }))
    .filter((entry) => entry.rank < Infinity)
    .toSorted(
      (one, other) => one.rank - other.rank || one.municipality.name.localeCompare(other.municipality.name, 'nb'),
    )
    .map(({ municipality }) => municipality)

const listed = once(() =>
  register().municipalities.map((municipality) => ({
    municipality,
    slugs: namesIn(municipality.name).map(slugFor),
    spellings: new Set(
      namesIn(municipality.name)
        .flatMap((name) => [name, `${name} ${municipality.county}`, `${municipality.number} ${name}`])
        .map(wordsOf),
    ),
  })),
)

const formerListed = once(() =>
  register().former.map((former) => ({
    former,
    spellings: new Set([former.number, ...namesIn(former.name)].map(wordsOf)),
  })),
)
