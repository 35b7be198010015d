import type { FC } from 'hono/jsx'
import { takesPartAt } from '../../../schemas/network.ts'
import type { Municipality, Network } from '../../../schemas/network.ts'
import { faultOf, valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'

/** The municipalities that take part at some gathering that a round can be for. */
export const municipalitiesToAsk = (network: Network): Municipality[] =>
  network.municipalities.filter((municipality) =>
    network.gatherings.some(({ number }) => takesPartAt(municipality, number)),
  )

/** The name of the field with a municipality's head count. */
export const expectedField = (municipality: string): `expected.${string}` => `expected.${municipality}`

/** So few municipalities that each one's own number stands open. */
const few = 12

interface HeadCountsProps {
  site: Site
  state: FormState
  network: Network
}

/** How many are to answer: one number for all, and the municipalities where it is another one. */
export const HeadCounts: FC<HeadCountsProps> = ({ site, state, network }) => {
  const words = site.texts.rounds
  const municipalities = municipalitiesToAsk(network)
  const isUsed = municipalities.some(({ slug }) => valueOf(state, expectedField(slug)) !== '')
  return (
    <>
      <TextInput
        site={site}
        state={state}
        name="expected"
        label={words.expected}
        help={words.expectedHelp}
        inputmode="numeric"
      />
      <details class="more" open={municipalities.length <= few || isUsed}>
        <summary>{words.exceptions}</summary>
        <p class="help">{words.exceptionsHelp}</p>
        <ul class="head-counts">
          {municipalities.map((municipality) => (
            <HeadCount site={site} state={state} municipality={municipality} />
          ))}
        </ul>
      </details>
    </>
  )
}

const HeadCount: FC<Omit<HeadCountsProps, 'network'> & { municipality: Municipality }> = ({
  site,
  state,
  municipality: { slug, name },
}) => {
  const field = expectedField(slug)
  const fault = faultOf(site, state, field, name)
  return (
    <li>
      <label for={field}>{name}</label>
      <input
        class="ds-input"
        id={field}
        name={field}
        inputmode="numeric"
        autocomplete="off"
        value={valueOf(state, field)}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined ? undefined : `${field}-fault`}
      />
      {fault !== undefined && (
        <p class="ds-validation-message" id={`${field}-fault`}>
          {fault}
        </p>
      )}
    </li>
  )
}
