import type { Row } from './ground.ts'

/** One thing that a person sent, and what they were told. */
export interface Sent {
  id: string
  /** The levels, or nothing where the answer was withdrawn. */
  levels: string | undefined
  told: Told
}

/**
 * A receipt; that it is held; the answer given back, or no reply at all, so that it may or may not be stored; or a refusal,
 * by which nothing was stored.
 */
export type Told = 'accepted' | 'held' | 'unknown' | 'refused'

export interface Checked {
  accepted: number
  lost: string[]
  doubled: string[]
  falseReceipts: string[]
}

/** The levels in a stored answer, as they were sent; nothing in an empty row. */
export const levelsIn = (answers: string): string | undefined => {
  const stored: Record<string, unknown> = JSON.parse(answers)
  const levels = ['need', 'value', 'champion', 'team', 'anchoring'].map((fundamental) => String(stored[fundamental]))
  return answers === '{}' ? undefined : levels.join('')
}

/**
 * Checks what is stored against what was told, as Jepsen's set test does. Each id's things were sent one after the other.
 * What was accepted last is stored, once, or something sent after it that may be; nothing that was refused; nothing else.
 */
export const check = (sent: readonly Sent[], rows: readonly Row[]): Checked => {
  const checked: Checked = { accepted: 0, lost: [], doubled: [], falseReceipts: [] }
  const stored = Map.groupBy(rows, ({ id }) => id)
  for (const [id, history] of Map.groupBy(sent, (one) => one.id)) {
    const [row, ...more] = stored.get(id) ?? []
    if (more.length > 0) checked.doubled.push(id)
    checked.accepted += history.filter(({ told }) => told === 'accepted').length
    checkOne(checked, history, row && levelsIn(row.answers))
  }
  const known = new Set(sent.map(({ id }) => id))
  for (const { id } of rows) if (!known.has(id)) checked.doubled.push(`nobody sent ${id}`)
  return checked
}

const checkOne = (checked: Checked, history: readonly Sent[], now: string | undefined): void => {
  const last = history.findLastIndex(({ told }) => told === 'accepted')
  const possible = history.slice(last + 1).filter(({ told }) => told === 'held' || told === 'unknown')
  const may = new Set([history[last]?.levels, ...possible.map(({ levels }) => levels)])
  if (may.has(now)) return
  const words = `${JSON.stringify(history)} is stored as ${now}`
  if (now === undefined) checked.lost.push(words)
  else checked.falseReceipts.push(words)
}
