/** Tabs of this browser know of each other by the locks that they hold. A browser without them is one tab to us. */

const forEver = new Promise<never>(() => {})

/**
 * Holds a name that only one tab may hold, or takes it from the one that does. Says whether it is held; `lost` is called
 * when another tab takes it.
 */
export const hold = (name: string, lost: () => void, take = false): Promise<boolean> =>
  new Promise((answer) => {
    let isHeld = false
    const held = (lock: Lock | null): Promise<never> | undefined => {
      isHeld = lock !== null
      answer(isHeld)
      return isHeld ? forEver : undefined
    }
    const ask = (): Promise<unknown> =>
      navigator.locks.request(name, take ? { steal: true } : { ifAvailable: true }, held)
    // A browser may miss its turn, as while a window opens or a page is printed: it is asked once more.
    const missed = (): unknown => (isHeld ? lost() : ask().catch(refused))
    const refused = (): void => (isHeld ? lost() : answer(true))
    if (!('locks' in navigator)) answer(true)
    else ask().catch(missed)
  })

/** Lets other tabs know that this response is here, as long as the page lives. */
export const announce = (key: string, response: string): void => {
  const ask = (): Promise<unknown> => navigator.locks.request(nameOf(key, response), { mode: 'shared' }, () => forEver)
  if ('locks' in navigator)
    ask()
      .catch(ask)
      .catch(() => undefined)
}

/** Whether another response to the same link is in another tab: begun there, or sent. */
export const isAnotherAt = async (key: string, response: string): Promise<boolean> => {
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {}
  return held.some(({ name }) => name?.startsWith(nameOf(key, '')) && name !== nameOf(key, response))
}

const nameOf = (key: string, response: string): string => `answer ${key} ${response}`
