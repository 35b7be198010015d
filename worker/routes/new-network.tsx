import { Hono } from 'hono'
import type { Context } from 'hono'
import { longestLines, readMunicipalityLines } from '../../schemas/municipality-lines.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { NewNetworkPage } from '../../web/pages/setup/new-network-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { newNetwork as networkOf } from '../domain/new-network.ts'
import { fail } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { signedIn } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { makeNetwork } from '../networks/make-network.ts'
import { mayMakeNetworks } from '../networks/may-make-networks.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'

/** Making a network. */
export const newNetwork = new Hono<AppEnv>()

const fields = {
  name: field.text(),
  owner: field.text(),
  municipalities: field.optionalText(longestLines).transform((text, context) => {
    const { municipalities, faults } = readMunicipalityLines(text ?? '')
    if (faults.length > 0) context.addIssue({ code: 'custom', message: 'unknown' })
    return municipalities
  }),
  date: field.optionalDate(),
}

newNetwork.get('/networks/new', signedIn, async (c) =>
  (await mayMakeNetworks(c)) ? show(c, freshForm()) : fail(c, 'mayNotMakeNetworks'),
)

newNetwork.post('/networks', limitForm, readForm, signedIn, async (c) => {
  if (!(await mayMakeNetworks(c))) return fail(c, 'mayNotMakeNetworks')
  return takeForm(
    c,
    fields,
    (state, status) => show(c, state, status),
    async ({ name, owner, municipalities, date }) => {
      const slug = await makeNetwork(c, networkOf(name, owner, municipalities, date))
      return slug === undefined ? { name: 'changed-meanwhile' } : goOn(c, paths.network(slug), 'made')
    },
  )
})

const show = (c: Context<AppEnv>, state: FormState, status: 200 | 422 = 200) =>
  respondPage(c, <NewNetworkPage site={c.var.site} state={state} />, status)
