import { Hono } from 'hono'
import type { Context } from 'hono'
import { roles } from '../../schemas/role.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { PeoplePage } from '../../web/pages/people/people-page.tsx'
import { RemovalPage } from '../../web/pages/people/removal-page.tsx'
import { RolePage } from '../../web/pages/people/role-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { choosesLanguage, fieldOf } from '../forms/form-fields.ts'
import { goOn, noticeOf } from '../forms/go-on.ts'
import type { Done } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { owner, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { settingsFrom } from '../settings.ts'
import { addPerson, changeRole, peopleOf, removePerson } from '../storage/people.ts'
import type { Person } from '../storage/people.ts'

/** Who is in a network, and what each may do. An address stands in a body, never in an address that is logged. */
export const people = new Hono<AppEnv>()

people.get('/networks/:network/people', viewer, (c) => showPeople(c, freshForm()))

people.post('/networks/:network/people', limitForm, readForm, owner, (c) =>
  takeForm(
    c,
    { email: field.email(), role: field.oneOf(roles) },
    (state, status) => showPeople(c, state, status),
    async (person) => {
      const entry = entryOf(c, 'person-added', { person: person.email, role: person.role })
      const role = await addPerson(c.env.DB, slugOf(c), person, entry)
      if (role === person.role) return goOn(c, paths.people(slugOf(c)), 'personAdded')
      return { email: role === undefined ? 'changed-meanwhile' : 'already-here' }
    },
  ),
)

people.post('/networks/:network/people/role', limitForm, readForm, owner, async (c) => {
  const person = (await peopleNow(c)).find(({ email }) => email === namedIn(c))
  if (!person) return goOn(c, paths.people(slugOf(c)), 'personGone')
  if (!c.var.fields.has('role')) return showRole(c, person, freshForm({ role: person.role }))
  return takeForm(
    c,
    { role: field.oneOf(roles) },
    (state, status) => showRole(c, person, state, status),
    async ({ role }) => {
      const entry = entryOf(c, 'role-changed', { person: person.email, role })
      const change = await changeRole(c.env.DB, slugOf(c), { ...person, role }, entry)
      return change === 'done' ? goOn(c, paths.people(slugOf(c)), 'saved') : { role: change }
    },
  )
})

people.post('/networks/:network/people/removal', limitForm, readForm, owner, (c) =>
  takeOut(c, namedIn(c), paths.people(slugOf(c)), 'personRemoved'),
)

people.post('/networks/:network/people/leaving', limitForm, readForm, viewer, (c) =>
  takeOut(c, c.var.email, paths.networks, 'youLeft'),
)

/** Takes someone out where a yes was said to it; else says what it means, and asks. */
const takeOut = async (c: Context<AppEnv>, email: string, next: string, done: Done) => {
  const now = await peopleNow(c)
  const person = now.find((candidate) => candidate.email === email)
  if (!person) return goOn(c, next, done)
  const isConfirmed = fieldOf(c.var.fields, 'confirm') === 'yes' && !choosesLanguage(c.var.fields)
  if (!isConfirmed) return showRemoval(c, person, now)
  const entry = entryOf(c, 'person-removed', { person: person.email, role: person.role })
  const change = await removePerson(c.env.DB, slugOf(c), person, entry)
  return change === 'done' ? goOn(c, next, done) : showRemoval(c, person, await peopleNow(c), 422)
}

const slugOf = (c: Context<AppEnv>): string => c.var.membership.network.slug

/** The address of the person that a form is about. */
const namedIn = (c: Context<AppEnv>): string => (fieldOf(c.var.fields, 'email') ?? '').trim().toLowerCase()

const peopleNow = (c: Context<AppEnv>): Promise<Person[]> => peopleOf(c.env.DB.withSession('first-primary'), slugOf(c))

const selfOf = (c: Context<AppEnv>): Person => ({ email: c.var.email, role: c.var.membership.role })

const showPeople = async (c: Context<AppEnv>, state: FormState, status: 200 | 422 = 200) =>
  respondPage(
    c,
    <PeoplePage
      site={c.var.site}
      network={c.var.membership.network}
      people={await peopleNow(c)}
      self={selfOf(c)}
      address={settingsFrom(c.env).publicOrigin + paths.network(slugOf(c))}
      state={state}
      notice={noticeOf(c)}
    />,
    status,
  )

const showRole = (c: Context<AppEnv>, person: Person, state: FormState, status: 200 | 422 = 200) =>
  respondPage(
    c,
    <RolePage site={c.var.site} network={c.var.membership.network} self={selfOf(c)} person={person} state={state} />,
    status,
  )

const showRemoval = (c: Context<AppEnv>, person: Person, now: readonly Person[], status: 200 | 422 = 200) =>
  respondPage(
    c,
    <RemovalPage
      site={c.var.site}
      network={c.var.membership.network}
      self={selfOf(c)}
      person={person}
      isLastOwner={!now.some(({ email, role }) => role === 'owner' && email !== person.email)}
    />,
    status,
  )
