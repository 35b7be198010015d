import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { faultOf } from './form-state.ts'
import type { FormState } from './form-state.ts'

export interface FieldErrorsProps {
  site: Site
  state: FormState
  /** The label of each field, by its name, in the order of the form. */
  labels: Record<string, string>
  /** Where several things are wrong with a field, each of them in words, by its name. */
  details?: Record<string, readonly string[]> | undefined
}

/** What is wrong with a form, first on the page and with the focus, each linked to its field. Nothing where nothing is. */
export const FieldErrors: FC<FieldErrorsProps> = ({ site, state, labels, details = {} }) => {
  if (state.faults.size === 0) return <></>
  return (
    <div class="ds-error-summary" tabindex={-1} autofocus aria-labelledby="error-summary">
      <h2 class="ds-heading" data-size="xs" id="error-summary">
        {site.texts.fields.errorSummary}
      </h2>
      <ul class="ds-list">
        {inOrder([...state.faults.keys()], Object.keys(labels)).flatMap((name) =>
          (details[name] ?? [faultOf(site, state, name, labels[name] ?? name)]).map((words) => (
            <li>
              <a class="ds-link" href={`#${name}`}>
                {words}
              </a>
            </li>
          )),
        )}
      </ul>
    </div>
  )
}

/** The names that are among the ordered ones in their order, and then the others as they came. */
const inOrder = (names: readonly string[], ordered: readonly string[]): string[] => {
  const placeOf = new Map(ordered.map((name, place) => [name, place]))
  return names.toSorted((one, other) => (placeOf.get(one) ?? Infinity) - (placeOf.get(other) ?? Infinity) || 0)
}

/** A page's title, which says first where something is wrong. */
export const titleOfForm = (site: Site, { faults }: FormState, title: string): string =>
  faults.size > 0 ? site.texts.common.errorInTitle + title : title
