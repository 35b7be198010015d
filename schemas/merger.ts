import type { Municipality, Network } from './network.ts'

/** What a municipality became part of, or was made of, and when. Each keeps its own series under its own name. */
export interface Merger {
  /** What this one became part of. */
  into?: Municipality
  /** What became part of this one. Empty where nothing did. */
  of: Municipality[]
  /** The date of the merger. */
  date: string
}

/** The merger that a municipality of the network has been part of, where there is one. */
export const mergerOf = (network: Pick<Network, 'municipalities'>, municipality: Municipality): Merger | undefined => {
  const of = network.municipalities.filter(({ until }) => until?.merged?.into === municipality.slug)
  const into = network.municipalities.find(({ slug }) => slug === municipality.until?.merged?.into)
  const date = municipality.until?.merged?.date ?? of[0]?.until?.merged?.date
  return date === undefined ? undefined : { of, date, ...(into && { into }) }
}
