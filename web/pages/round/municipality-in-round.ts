import type { Municipality } from '../../../schemas/network.ts'
import type { Participation } from '../../../schemas/participation.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { MunicipalityWindow } from '../../municipality-window.ts'

/** How far a municipality has come in a round. */
export interface MunicipalityInRound {
  municipality: Municipality
  /** Nothing once own answers are being deleted: it would no longer be true. */
  participation: Participation | undefined
  hasJointAnswer: boolean
  expected: number | undefined
}

/** The addresses of a municipality's forms in a round: of those that have one, and that can be shown. */
export type FormAddresses = Partial<Record<Voice, string>>

/** With so few, a round's page shows all of them, with their links. */
export const fewMunicipalities = 12

/** A page of a round's municipalities, and what was asked for. */
export interface MunicipalityList {
  shown: MunicipalityInRound[]
  window: Omit<MunicipalityWindow, 'shown'>
  /** Whether only those without a joint answer were asked for. */
  missing: boolean
  /** Whether all of them, whatever was asked for, are few enough to show with their links. */
  isFew: boolean
}
