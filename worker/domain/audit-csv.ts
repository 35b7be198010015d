import type { AuditEntry } from '../../schemas/audit.ts'
import type { Field } from './csv.ts'

/** The columns of audit.csv, in order. */
export const auditColumns = ['network', 'at', 'local_time', 'entry', 'who', 'action', 'subject', 'words'] as const

/** An entry of a network's log as a row of audit.csv. Codes identify; the words of one language stand beside them. */
export const auditCells = (
  network: string,
  { at, id, who, action, subject }: AuditEntry,
  { localTime, words }: { localTime: string; words: string },
): Field[] => [network, at, localTime, id, who, action, JSON.stringify(subject), words]
