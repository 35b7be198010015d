import { Hono } from 'hono'
import type { Context } from 'hono'
import { longestLines, readMunicipalityLines } from '../../schemas/municipality-lines.ts'
import { slugFor } from '../../schemas/municipality-register.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { windowOf } from '../../web/municipality-window.ts'
import { MunicipalitiesPage } from '../../web/pages/setup/municipalities-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { addMunicipalities } from '../domain/municipality-changes.ts'
import { firstToJoin } from '../domain/network-changes.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeNetwork } from '../networks/change-network.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { mostGatherings } from '../settings.ts'
import { contactsOf } from '../storage/contacts.ts'
import { gatheringsWithRounds } from '../storage/use.ts'

/** The municipalities of a network: the list, and adding to it. */
export const municipalities = new Hono<AppEnv>()

const fields = { municipalities: field.text(longestLines), from: field.whole(1, mostGatherings) }

municipalities.get('/networks/:network/municipalities', viewer, async (c) => {
  const { network } = c.var.membership
  const withRounds = await gatheringsWithRounds(c.env.DB.withSession('first-primary'), network.slug)
  return show(c, freshForm({ from: firstToJoin(network, new Date().toISOString(), withRounds) }))
})

municipalities.post('/networks/:network/municipalities', limitForm, readForm, facilitator, (c) =>
  takeForm(
    c,
    fields,
    (state, status) => show(c, state, status),
    async (typed) => {
      const { municipalities: added, faults } = readMunicipalityLines(typed.municipalities)
      if (faults.length > 0) return { municipalities: 'unknown' }
      const subject = { municipality: added.map(({ name }) => slugFor(name)).join(' ') }
      const change = await changeNetwork(
        c,
        (network) => addMunicipalities(network, added, typed.from),
        'municipality-added',
        subject,
      )
      return 'faults' in change ? change.faults : goOn(c, paths.municipalities(c.var.membership.network.slug), 'added')
    },
  ),
)

const show = async (c: Context<AppEnv>, state: FormState, status: 200 | 422 = 200) => {
  const { network, role } = c.var.membership
  const contacts = role === 'viewer' ? undefined : await contactsOf(c.env.DB.withSession('first-primary'), network.slug)
  return respondPage(
    c,
    <MunicipalitiesPage
      site={c.var.site}
      network={network}
      window={windowOf(network.municipalities, { q: c.req.query('q'), page: c.req.query('page') })}
      contacts={contacts && new Set(contacts.map(({ municipality }) => municipality))}
      state={state}
      notice={noticeOf(c)}
    />,
    status,
  )
}
