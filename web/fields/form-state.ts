import type { Site } from '../site.ts'
import type { Texts } from '../texts/texts.ts'

/** What can be wrong with a field of a network leader's form, by the key of its words. */
export type FieldFault = keyof Texts['fields']['faults']

/** What a form holds when it is shown: what was typed, and what is wrong with it. */
export interface FormState {
  /** By the name of the field. */
  values: ReadonlyMap<string, readonly string[]>
  faults: ReadonlyMap<string, FieldFault>
}

/** A form as it is shown first, with these values. What is undefined is left empty. */
export const freshForm = (values: Record<string, string | number | readonly string[] | undefined> = {}): FormState => ({
  values: new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'object' ? value : [String(value)]] as const],
    ),
  ),
  faults: new Map(),
})

/** The one value of a field. Empty where there is none. */
export const valueOf = ({ values }: FormState, name: string): string => values.get(name)?.[0] ?? ''

/** What is wrong with a field, in words, where something is. After a label that asks, no colon. */
export const faultOf = (site: Site, { faults }: FormState, name: string, label: string): string | undefined => {
  const fault = faults.get(name)
  return fault && site.texts.fields.faults[fault](label).replace('?: ', '? ')
}
