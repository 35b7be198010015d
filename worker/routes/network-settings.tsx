import { Hono } from 'hono'
import type { Context } from 'hono'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { NetworkSettingsPage } from '../../web/pages/setup/network-settings-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { changeWords } from '../domain/network-changes.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeNetwork } from '../networks/change-network.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { holds, withoutPromises } from '../storage/network-guards.ts'

/** What a network says of itself. */
export const networkSettings = new Hono<AppEnv>()

const fields = {
  name: field.text(),
  owner: field.text(),
  recipient: field.optionalText(),
  guests: field.optionalText(),
  'was.name': field.text(),
  'was.owner': field.text(),
  'was.recipient': field.optionalText(),
  'was.guests': field.optionalText(),
}

networkSettings.get('/networks/:network/settings', facilitator, (c) => {
  const { name, owner, recipient, guests } = c.var.membership.network
  const was = { 'was.name': name, 'was.owner': owner, 'was.recipient': recipient, 'was.guests': guests }
  return show(c, freshForm({ name, owner, recipient, guests, ...was }))
})

networkSettings.post('/networks/:network/settings', limitForm, readForm, facilitator, (c) =>
  takeForm(
    c,
    fields,
    (state, status) => show(c, state, status),
    async ({ name, owner, recipient, guests, ...typed }) => {
      const was = {
        name: typed['was.name'],
        owner: typed['was.owner'],
        recipient: typed['was.recipient'],
        guests: typed['was.guests'],
      }
      const onlooker = changedOnlooker({ recipient, guests }, was)
      const guard = withoutPromises(new Date().toISOString())
      const { slug } = c.var.membership.network
      if (onlooker && !(await holds(c.env.DB, slug, guard))) return { [onlooker]: 'promised' }
      const change = await changeNetwork(
        c,
        (network) => changeWords(network, { name, owner, recipient, guests }, was),
        'network-changed',
        {},
        onlooker && guard,
      )
      return 'faults' in change ? change.faults : goOn(c, paths.settings(slug), 'saved')
    },
  ),
)

interface Onlookers {
  recipient: string | undefined
  guests: string | undefined
}

/** Those who get to see the answers, where someone else is named now than the form has said. */
const changedOnlooker = (now: Onlookers, was: Onlookers): keyof Onlookers | undefined => {
  if (now.recipient !== was.recipient) return 'recipient'
  return now.guests === was.guests ? undefined : 'guests'
}

const show = (c: Context<AppEnv>, state: FormState, status: 200 | 422 = 200) => {
  const { network, role } = c.var.membership
  return respondPage(
    c,
    <NetworkSettingsPage site={c.var.site} network={network} role={role} state={state} notice={noticeOf(c)} />,
    status,
  )
}
