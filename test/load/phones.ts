/** How long requests took, in milliseconds, and what was answered. */
export interface Answers {
  took: number[]
  statuses: Map<number, number>
}

export const noAnswers = (): Answers => ({ took: [], statuses: new Map() })

/** Asks, and notes how long it took until all of the answer was there. A request that broke off counts as status 0. */
export const ask = async (answers: Answers, url: string, init?: RequestInit): Promise<Response | undefined> => {
  const began = performance.now()
  const answer = await fetch(url, { redirect: 'manual', ...init }).catch(() => undefined)
  const body = await answer?.arrayBuffer().catch(() => undefined)
  answers.took.push(performance.now() - began)
  const status = answer?.status ?? 0
  answers.statuses.set(status, (answers.statuses.get(status) ?? 0) + 1)
  return answer && new Response(body ?? null, { status, headers: answer.headers })
}

/** Starts something so many times a second for so long, whether or not what was started is done. */
export const paced = async (
  aSecond: number,
  seconds: number,
  start: (turn: number) => Promise<void>,
): Promise<void> => {
  const began = performance.now()
  const started: Promise<void>[] = []
  for (let turn = 0; turn < aSecond * seconds; turn += 1) {
    const due = began + (turn * 1000) / aSecond
    const early = due - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    started.push(start(turn))
  }
  await Promise.all(started)
}

/** The value that so many of a hundred are at or under. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0
}
