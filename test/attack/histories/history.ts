import type { Answers } from '../../../schemas/answers.ts'
import { slugs } from '../subject/editions.ts'
import { answersOf, tempers } from './answering.ts'
import { chanceFrom } from './chance.ts'
import type { Chance } from './chance.ts'
import type { Asked } from './questions.ts'

/** Someone who takes part, and what they answer. */
export interface Person {
  /** Names them across editions and rounds. */
  id: string
  municipality: string
  answers: Answers
}

/** A round as it went: who had answered what when each edition of its results was made, the first one first. */
export interface RoundStory {
  gathering: number
  threshold: number
  asked: Asked
  /** How many were expected, in the municipalities where that was said. */
  expected: Record<string, number>
  editions: { people: Person[]; accepted: ReadonlySet<string> }[]
}

/** What went on in a network. */
export interface History {
  seed: number
  municipalities: string[]
  rounds: RoundStory[]
}

/** A history from a seed. */
export const historyFrom = (seed: number): History => {
  const chance = chanceFrom(seed)
  const municipalities = slugs.slice(0, 1 + chance.under(6))
  const threshold = 3 + chance.under(5)
  const levels = 2 + chance.under(6)
  const leadingOn = [...Array(levels).keys()].filter(() => chance.happens(0.5))
  const asked = { levels, leadingOn: leadingOn.length > 0 ? leadingOn : [0] }
  const temper = chance.oneOf(tempers)
  const sizes = sizesIn(chance, municipalities)
  const rounds: RoundStory[] = []
  let people = sizes.flatMap(({ municipality, size }) => newcomers(chance, asked, temper, municipality, size))
  for (let gathering = 1; gathering <= 1 + chance.under(3); gathering += 1) {
    const expected = expectedIn(chance, municipalities, people)
    rounds.push({ gathering, threshold, asked, expected, editions: editionsOf(chance, asked, temper, people) })
    people = changed(chance, asked, temper, rounds.at(-1)?.editions.at(-1)?.people ?? [], 0.3)
  }
  return { seed, municipalities, rounds }
}

/** Small groups, and some around ten, where what is shown changes. */
const sizesIn = (chance: Chance, municipalities: readonly string[]) => {
  const usual = chance.oneOf([4, 6, 8, 11, 16])
  return municipalities.map((municipality) => ({ municipality, size: chance.under(usual + 1) }))
}

const newcomers = (
  chance: Chance,
  asked: Asked,
  temper: readonly number[],
  municipality: string,
  size: number,
): Person[] =>
  Array.from({ length: size }, () => ({
    id: `${municipality}-${chance.under(2 ** 32)}`,
    municipality,
    answers: answersOf(chance, asked, temper),
  }))

/** Where heads were counted, mostly as many as answered; sometimes fewer, and then the municipality waits. */
const expectedIn = (chance: Chance, municipalities: readonly string[], people: readonly Person[]) =>
  Object.fromEntries(
    municipalities
      .filter(() => chance.happens(0.6))
      .map((slug) => {
        const answered = people.filter(({ municipality }) => municipality === slug).length
        return [slug, Math.max(0, answered + chance.oneOf([0, 0, 1, 3, -1]))]
      }),
  )

const editionsOf = (
  chance: Chance,
  asked: Asked,
  temper: readonly number[],
  people: Person[],
): RoundStory['editions'] => {
  const editions: RoundStory['editions'] = [{ people, accepted: new Set() }]
  while (editions.length < 4 && chance.happens(0.5)) {
    const before = editions.at(-1) ?? { people, accepted: new Set() }
    const accepted = new Set(slugs.filter((slug) => before.accepted.has(slug) || chance.happens(0.3)))
    editions.push({ people: changed(chance, asked, temper, before.people, chance.oneOf([0.05, 0.2, 0.8])), accepted })
  }
  return editions
}

/** The same people some time later: some have left, some answer otherwise, some have come. */
const changed = (
  chance: Chance,
  asked: Asked,
  temper: readonly number[],
  people: readonly Person[],
  much: number,
): Person[] => {
  const here = new Set(people.map(({ municipality }) => municipality))
  const stayed = people.filter(() => !chance.happens(much / 3))
  const kept = stayed.map((person) =>
    chance.happens(much / 2) ? { ...person, answers: answersOf(chance, asked, temper) } : person,
  )
  const came = [...here].flatMap((slug) =>
    newcomers(chance, asked, temper, slug, chance.under(1 + Math.round(much * 14))),
  )
  return [...kept, ...came]
}
