import { readDraft } from './draft.ts'
import type { Draft } from './draft.ts'

/** Somewhere in the browser to keep things: the tab's own storage, or the device's. */
export interface Shelf {
  getItem(name: string): string | null
  setItem(name: string, text: string): void
  removeItem(name: string): void
}

/** Either may be refused us. */
export interface Shelves {
  tab: Shelf | undefined
  device: Shelf | undefined
}

/** How a page's fields were filled when it came: not, with what is saved, or with what was sent a moment ago. */
export type Origin = 'empty' | 'saved' | 'typed'

/** The id of a joint answer, of which there is one. */
export const teamResponse = 'team'

/** What the draft of an empty form is kept under: it has its response's id in it. */
export const formName = (key: string): string => `draft ${key}`

/** What the draft of a change to one response is kept under. */
const changeName = (key: string, response: string): string => `draft ${key} ${response}`

/** What the draft of a page is kept under. */
export const nameFor = (shelves: Shelves, key: string, origin: Origin, response: string): string => {
  const begun = formName(key)
  if (origin === 'empty' || response === teamResponse) return begun
  const onForm = keptAt(shelves, begun)?.response
  const isNew = origin === 'typed' && onForm === undefined && !keptAt(shelves, changeName(key, response))
  return isNew || onForm === response ? begun : changeName(key, response)
}

/** Under what names there are drafts of a link's form. */
export const namesOf = ({ tab, device }: Shelves, key: string): string[] => {
  const names = [tab, device].flatMap((shelf) => (shelf ? Object.keys(shelf) : []))
  return [...new Set(names)].filter((name) => name.startsWith(formName(key)))
}

/** The draft that is kept under a name: the tab's own, or the device's where that is a newer copy or the only one. */
export const keptAt = ({ tab, device }: Shelves, name: string): Draft | undefined => {
  const inTab = at(tab, name)
  const onDevice = at(device, name)
  const isNewer = onDevice && (!inTab || (onDevice.response === inTab.response && onDevice.edition > inTab.edition))
  return isNewer ? onDevice : inTab
}

/** Keeps a draft in the tab, and on the device where it is remembered there. Says whether it is kept at all. */
export const keep = (shelves: Shelves, name: string, draft: Draft): boolean => {
  const onDevice = isRemembered(shelves, name, draft.response) && put(shelves.device, name, draft)
  return put(shelves.tab, name, draft) || onDevice
}

/** Whether the device remembers this draft. */
export const isRemembered = ({ device }: Shelves, name: string, response: string): boolean =>
  at(device, name)?.response === response

/** Remembers a draft on the device, unless it remembers another one there. Says whether it does. */
export const remember = ({ device }: Shelves, name: string, draft: Draft): boolean =>
  (at(device, name)?.response ?? draft.response) === draft.response && put(device, name, draft)

/** Takes a draft off the device. */
export const forget = ({ device }: Shelves, name: string, response: string): void => {
  if (at(device, name)?.response === response) device?.removeItem(name)
}

/** Takes a draft away from both. */
export const wipe = (shelves: Shelves, name: string, response: string): void => {
  forget(shelves, name, response)
  if (at(shelves.tab, name)?.response === response) shelves.tab?.removeItem(name)
}

const at = (shelf: Shelf | undefined, name: string): Draft | undefined => readDraft(shelf?.getItem(name) ?? null)

const put = (shelf: Shelf | undefined, name: string, draft: Draft): boolean => {
  try {
    shelf?.setItem(name, JSON.stringify(draft))
    return shelf !== undefined
  } catch {
    return false
  }
}
