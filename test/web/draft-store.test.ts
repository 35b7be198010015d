import { describe, expect, it } from 'vitest'
import { forget, isRemembered, keep, keptAt, nameFor, namesOf, remember, wipe } from '../../web/browser/draft-store.ts'
import type { Shelf, Shelves } from '../../web/browser/draft-store.ts'
import type { Draft } from '../../web/browser/draft.ts'

/** As a browser's storage: what it holds are its own keys. */
const shelf = (): Shelf & Record<string, unknown> => {
  const methods = {
    getItem: (name: string) => (typeof held[name] === 'string' ? held[name] : null),
    setItem: (name: string, text: string) => void (held[name] = text),
    removeItem: (name: string) => void delete held[name],
  }
  const held: Shelf & Record<string, unknown> = Object.create(methods)
  return held
}

const shelves = (): Shelves => ({ tab: shelf(), device: shelf() })

const draft = (response: string, edition = 1, more = 'tekst'): Draft => ({
  fundament: 'draft',
  format: 1,
  questionnaire: 'five-fundamentals',
  version: 1,
  voice: 'individual',
  answers: [{ key: 'more', question: 'Mer', values: [more] }],
  response,
  revision: 0,
  content: more,
  sent: [],
  isWaiting: false,
  edition,
})

describe('a draft', () => {
  it('is the same out of the tab as it was put in, also without a revision', () => {
    const { revision: _, ...without } = draft('b')
    for (const one of [draft('a'), without]) {
      const both = shelves()
      expect(keep(both, 'draft k', one)).toBe(true)
      expect(keptAt(both, 'draft k')).toEqual(one)
    }
  })

  it('is on the device only when it is remembered there, and then kept in both', () => {
    const both = shelves()
    keep(both, 'draft k', draft('a'))
    expect(both.device?.getItem('draft k')).toBeNull()
    expect(remember(both, 'draft k', draft('a'))).toBe(true)
    keep(both, 'draft k', draft('a', 2, 'nyere'))
    expect(keptAt({ tab: undefined, device: both.device }, 'draft k')).toMatchObject({ content: 'nyere' })
    forget(both, 'draft k', 'a')
    expect(isRemembered(both, 'draft k', 'a')).toBe(false)
    expect(keptAt(both, 'draft k')).toMatchObject({ content: 'nyere' })
  })

  it('never takes another response’s place on the device, nor is wiped with it', () => {
    const both = shelves()
    remember(both, 'draft k', draft('a'))
    expect(remember(both, 'draft k', draft('b'))).toBe(false)
    keep(both, 'draft k', draft('b', 9, 'mitt'))
    expect(keptAt(both, 'draft k')).toMatchObject({ response: 'b' })
    wipe(both, 'draft k', 'b')
    expect(keptAt(both, 'draft k')).toMatchObject({ response: 'a' })
  })

  it('is the device’s where another tab has written more of the same', () => {
    const both = shelves()
    keep(both, 'draft k', draft('a', 3, 'eldre'))
    remember(both, 'draft k', draft('a', 4, 'nyere'))
    expect(keptAt(both, 'draft k')).toMatchObject({ content: 'nyere' })
  })

  it('that cannot be read is none, and nothing else is harmed', () => {
    const both = shelves()
    for (const text of ['', '{', 'null', '[]', '{"fundament":"draft"}', JSON.stringify({ ...draft('a'), sent: 'x' })]) {
      both.tab?.setItem('draft k', text)
      expect(keptAt(both, 'draft k')).toBeUndefined()
    }
  })

  it('is said not to be kept where the browser refuses', () => {
    const full = {
      ...shelf(),
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(keep({ tab: full, device: undefined }, 'draft k', draft('a'))).toBe(false)
    expect(keep({ tab: undefined, device: undefined }, 'draft k', draft('a'))).toBe(false)
    expect(remember({ tab: undefined, device: full }, 'draft k', draft('a'))).toBe(false)
  })
})

describe('the draft of a page', () => {
  it('is the form’s own on an empty form, whatever id the form came with', () => {
    expect(nameFor(shelves(), 'k', 'empty', 'new')).toBe('draft k')
    expect(nameFor(shelves(), 'k', 'saved', 'team')).toBe('draft k')
  })

  it('is a change’s own on what is saved: it does not mix with a form that was begun', () => {
    const both = shelves()
    keep(both, 'draft k', draft('begun'))
    expect(nameFor(both, 'k', 'saved', 'other')).toBe('draft k other')
    expect(nameFor(both, 'k', 'typed', 'other')).toBe('draft k other')
    expect(nameFor(both, 'k', 'typed', 'begun')).toBe('draft k')
  })

  it('is found again on a page that came back with what was typed', () => {
    const both = shelves()
    expect(nameFor(both, 'k', 'typed', 'a')).toBe('draft k')
    keep(both, 'draft k a', draft('a'))
    expect(nameFor(both, 'k', 'typed', 'a')).toBe('draft k a')
    expect(namesOf(both, 'k')).toEqual(['draft k a'])
    expect(namesOf(both, 'other')).toEqual([])
  })
})
