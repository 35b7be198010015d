import * as z from 'zod'
import { theClock } from '../schemas/audit.ts'
import type { AuditAction, AuditEntry } from '../schemas/audit.ts'
import type { Network } from '../schemas/network.ts'
import { roleSchema } from '../schemas/role.ts'
import { voiceSchema } from '../schemas/voice.ts'
import { instantInWords } from './dates.ts'
import type { Site } from './site.ts'

/** What the codes in a log stand for, beside what the network itself says. */
export interface AuditNames {
  /** The gathering of each round, by the round's id. */
  rounds: ReadonlyMap<string, number>
  /** The title of each questionnaire in the page's language, by its id. */
  questionnaires: ReadonlyMap<string, string>
}

/** Who did it, or that it happened by itself. */
export const auditWho = (site: Site, { who }: AuditEntry): string => (who === theClock ? site.texts.audit.clock : who)

/** What was done and to what, in words. A code that nothing is known of any more stands as it is. */
export const auditWhat = (
  site: Site,
  network: Pick<Network, 'municipalities'>,
  names: AuditNames,
  { action, subject }: AuditEntry,
): string => {
  const actions: Record<AuditAction, string> = site.texts.audit.actions
  const details = Object.entries(subject).map(([name, code]) => inWords(site, network, names, name, code))
  return details.length === 0 ? actions[action] : `${actions[action]}: ${details.join(', ')}`
}

const instantSchema = z.iso.datetime()

const inWords = (
  site: Site,
  { municipalities }: Pick<Network, 'municipalities'>,
  names: AuditNames,
  name: string,
  code: string,
): string => {
  const words = site.texts.audit
  const role = roleSchema.safeParse(code)
  if (name === 'role' && role.success) return site.texts.people.roles[role.data].one
  const voice = voiceSchema.safeParse(code)
  if (name === 'voice' && voice.success) return words.voices[voice.data]
  if (name === 'gathering') return words.gathering(code)
  if (name === 'version') return words.version(code)
  const gathering = names.rounds.get(code)
  if (name === 'round' && gathering !== undefined) return words.round(gathering)
  if (name === 'questionnaire') return names.questionnaires.get(code) ?? code
  if (instantSchema.safeParse(code).success) return instantInWords(code, site.language)
  const slugs = code.split(' ')
  const named = slugs.map((slug) => municipalities.find((municipality) => municipality.slug === slug)?.name ?? slug)
  return named.length > 1 ? named.join(', ') : (named[0] ?? code)
}
