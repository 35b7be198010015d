/** Tabs of this browser know of each other by the locks that they hold. A browser without them is one tab to us. */

const forEver = new Promise<never>(() => {})

const missedMilliseconds = [0, 50, 200, 1000]

/**
 * Asks for a lock. A browser misses its turn while the page stands still, as while a window opens or a page is printed:
 * then it is asked again. Rejects where it has no locks, where every turn was missed, and when a lock that it had is taken.
 */
const ask = async (name: string, options: LockOptions, granted: (lock: Lock | null) => unknown): Promise<unknown> => {
  let isGranted = false
  const once = (lock: Lock | null): unknown => {
    isGranted = true
    return granted(lock)
  }
  for (const wait of 'locks' in navigator ? missedMilliseconds : []) {
    try {
      return await navigator.locks.request(name, options, once)
    } catch (error) {
      if (isGranted) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
  throw new Error('There is no lock to be had.')
}

/**
 * Holds a name that only one tab may hold, or takes it from the one that does. Says whether it is held; `lost` is called
 * when another tab takes it.
 */
export const hold = (name: string, lost: () => void, take = false): Promise<boolean> =>
  new Promise((answer) => {
    let isHeld = false
    const granted = (lock: Lock | null): Promise<never> | undefined => {
      isHeld = lock !== null
      answer(isHeld)
      return isHeld ? forEver : undefined
    }
    ask(name, take ? { steal: true } : { ifAvailable: true }, granted).catch(() => (isHeld ? lost() : answer(true)))
  })

/** Lets other tabs know that this response is here, as long as the page lives. */
export const announce = (key: string, response: string): void =>
  void ask(nameOf(key, response), { mode: 'shared' }, () => forEver).catch(() => undefined)

/** Whether another response to the same link is in another tab: begun there, or sent. */
export const isAnotherAt = async (key: string, response: string): Promise<boolean> => {
  const { held = [] } = 'locks' in navigator ? await navigator.locks.query() : {}
  return held.some(({ name }) => name?.startsWith(nameOf(key, '')) && name !== nameOf(key, response))
}

const nameOf = (key: string, response: string): string => `answer ${key} ${response}`
