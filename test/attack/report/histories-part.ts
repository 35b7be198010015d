import { attackHistories, byAll } from '../histories/attack-histories.ts'
import type { Finding } from '../histories/finding.ts'
import type { Subject } from '../subject/build-subject.ts'
import type { Part } from './part.ts'

/** Random histories of networks, from a seed on: every attack on everything that was ever published of them. */
export const historiesPart = (subject: Subject, seed: number, histories: number): Part => {
  const { findings, gone } = attackHistories(subject, byAll(subject), seed, histories)
  const by: Finding['by'][] = ['taking away', 'conditions', 'files', 'summing up']
  return {
    title: `Random histories, seeds ${seed} to ${seed + histories - 1}`,
    heads: ['gone through', 'number'],
    rows: [
      ...Object.entries(gone),
      ...by.map((name) => [`told by ${name}`, findings.filter((finding) => finding.by === name).length]),
    ],
    notes: [],
    broken: by.flatMap((name) => {
      const told = findings.filter((finding) => finding.by === name)
      return told.length === 0 ? [] : [`${told.length} by ${name}, as in ${told[0]?.told}`]
    }),
  }
}
