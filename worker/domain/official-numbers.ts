import { formerlyRegistered, registered, successorsOf } from '../../schemas/municipality-register.ts'
import type { Municipality } from '../../schemas/network.ts'

type OfficialNumbers = NonNullable<Municipality['numbers']>

/** What the official register says came after a municipality: where it leads today, and since when. */
export interface Successor {
  name: string
  /** Every number since, newest last. */
  numbers: { number: string; from: string }[]
}

/** What the register says became of a municipality, by its number or else its name. Nothing where it is as it was. */
export const successorOf = ({ name, numbers }: Pick<Municipality, 'name' | 'numbers'>): Successor | undefined => {
  const number = numbers?.at(-1)?.number ?? formerlyRegistered(name)[0]?.number
  const after = number === undefined ? [] : successorsOf(number)
  const [only, ...more] = after.filter(({ until }) => until === undefined)
  if (!only || more.length > 0) return undefined
  return { name: only.name, numbers: after.map(({ number: next, from }) => ({ number: next, from })) }
}

/**
 * The numbers that a municipality has by the register, where it only got another one: not where it became part of another
 * municipality. Nothing where what it has is right, or where the register does not know.
 */
export const numbersInRegister = (
  municipality: Pick<Municipality, 'name' | 'numbers'>,
): OfficialNumbers | undefined => {
  const { name, numbers = [] } = municipality
  const successor = successorOf(municipality)
  if (successor) return isNamed(successor.name, name) ? [...numbers, ...successor.numbers] : undefined
  const [only, ...more] = numbers.length === 0 ? registered(name) : []
  return only && more.length === 0 ? [{ number: only.number }] : undefined
}

/** What a municipality became part of, by the register, and when. */
export const mergedByRegister = (
  municipality: Pick<Municipality, 'name' | 'numbers'>,
): { into: string; date: string } | undefined => {
  const successor = successorOf(municipality)
  const date = successor?.numbers[0]?.from
  return successor && date !== undefined && !isNamed(successor.name, municipality.name)
    ? { into: successor.name, date }
    : undefined
}

const isNamed = (official: string, name: string): boolean =>
  [official, ...official.split(' - ')].some((each) => name.toLowerCase().startsWith(each.toLowerCase()))
