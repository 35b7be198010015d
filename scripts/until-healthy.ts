import { setTimeout as wait } from 'node:timers/promises'

const patienceMilliseconds = 60_000
const pauseMilliseconds = 100

/** Waits until the Worker at an origin answers and reaches its database. Throws after a minute. */
export const untilHealthy = async (origin: string): Promise<void> => {
  const deadline = performance.now() + patienceMilliseconds
  while (performance.now() < deadline) {
    if (await isHealthy(origin)) return
    await wait(pauseMilliseconds)
  }
  throw new Error(`${origin} did not answer within ${patienceMilliseconds / 1000} seconds`)
}

const isHealthy = async (origin: string): Promise<boolean> => {
  try {
    const response = await fetch(`${origin}/healthz`)
    return response.ok
  } catch {
    return false
  }
}
