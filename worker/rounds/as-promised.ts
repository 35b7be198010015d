import type { Round } from '../../schemas/round.ts'
import type { Bindings } from '../bindings.ts'
import { settingsFrom } from '../settings.ts'

/** A round with how long it keeps own answers: as it promised when it opened or, until then, as it would promise now. */
export const asPromised = (env: Omit<Bindings, 'DB'>, round: Round): Round =>
  round.status === 'planned' ? { ...round, monthsKept: settingsFrom(env).monthsKept } : round
