import type { Municipality } from '../schemas/network.ts'

/** The part of a network's municipalities that one page shows: in the network's fixed order, those that a search finds. */
export interface MunicipalityWindow<M extends Municipality = Municipality> {
  shown: readonly M[]
  /** What was searched for. Empty where nothing was. */
  search: string
  /** Counted from 1. */
  page: number
  pages: number
  /** How many the search finds, and how many there are. */
  found: number
  all: number
}

/** A page shows so many, so that it stays light in a network of every municipality in the country. */
export const mostShown = 25

/** The part of the municipalities that a page's address asks for: `?q=` finds by name or number, `?page=` counts from 1. */
export const windowOf = <M extends Municipality>(
  municipalities: readonly M[],
  { q = '', page = '1' }: { q?: string | undefined; page?: string | undefined },
  most = mostShown,
): MunicipalityWindow<M> => {
  const search = q.trim()
  const found = search === '' ? municipalities : municipalities.filter((municipality) => isFound(municipality, search))
  const pages = Math.max(1, Math.ceil(found.length / most))
  const asked = /^\d{1,4}$/.test(page) ? Number(page) : 1
  const at = Math.min(Math.max(asked, 1), pages)
  return {
    shown: found.slice((at - 1) * most, at * most),
    search,
    page: at,
    pages,
    found: found.length,
    all: municipalities.length,
  }
}

/** By any part of the name, whatever its case, or by the beginning of a number. */
const isFound = ({ name, numbers = [] }: Municipality, search: string): boolean =>
  name.toLocaleLowerCase('nb').includes(search.toLocaleLowerCase('nb')) ||
  numbers.some(({ number }) => number.startsWith(search))
