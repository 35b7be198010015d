import type { Context } from 'hono'
import type * as z from 'zod'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FieldFault, FormState } from '../../web/fields/form-state.ts'
import type { AppEnv } from '../bindings.ts'
import { choosesLanguage } from './form-fields.ts'
import { isFieldFault, readTyped } from './typed-fields.ts'
import type { TypedFields } from './typed-fields.ts'

type Reply = Response | Promise<Response>
/** What is wrong, by the name of the field, where only the doing could tell. */
export type Faults = Partial<Record<string, FieldFault>>
/** The page with the form, as it is in a state. */
export type ShowForm = (state: FormState, status: 200 | 422) => Reply

/**
 * Takes a network leader's form: reads it, does what it asks, and shows it again, with everything that was typed, where
 * something is wrong with it or where a button of it chose another language. `act` answers with the page that follows, or
 * with what turned out to be wrong.
 */
export const takeForm = async <T extends TypedFields>(
  c: Context<AppEnv>,
  fields: T,
  show: ShowForm,
  act: (values: z.output<z.ZodObject<T>>) => Response | Faults | Promise<Response | Faults>,
): Promise<Response> => {
  const { fields: values } = c.var
  if (choosesLanguage(values)) return show({ ...freshForm(), values }, 200)
  const reading = readTyped(fields, values)
  if (!reading.ok) return show({ values, faults: reading.faults }, 422)
  const outcome = await act(reading.values)
  return outcome instanceof Response ? outcome : show({ values, faults: faultsFrom(outcome) }, 422)
}

const faultsFrom = (faults: Faults): ReadonlyMap<string, FieldFault> =>
  new Map(Object.entries(faults).flatMap(([name, fault]) => (fault && isFieldFault(fault) ? [[name, fault]] : [])))
