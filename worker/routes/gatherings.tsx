import { Hono } from 'hono'
import type { Context } from 'hono'
import { languages } from '../../schemas/language.ts'
import type { Gathering } from '../../schemas/network.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { GatheringPage } from '../../web/pages/setup/gathering-page.tsx'
import { GatheringsPage } from '../../web/pages/setup/gatherings-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { addGathering, changeGathering, removeGathering } from '../domain/gathering-changes.ts'
import { numberAfterLast } from '../domain/network-changes.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults } from '../forms/take-form.ts'
import { field } from '../forms/typed-fields.ts'
import { facilitator, viewer } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { changeNetwork } from '../networks/change-network.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { mostGatherings } from '../settings.ts'
import { withoutRounds } from '../storage/network-guards.ts'
import { gatheringsWithRounds } from '../storage/use.ts'

/** The gatherings of a network: the list, adding the next, changing one, removing the last. */
export const gatherings = new Hono<AppEnv>()

const dated = {
  date: field.date(),
  'when.nb': field.optionalText(),
  'when.nn': field.optionalText(),
  'when.en': field.optionalText(),
}

gatherings.get('/networks/:network/gatherings', viewer, (c) =>
  showAll(c, freshForm({ number: numberAfterLast(c.var.membership.network.gatherings) })),
)

gatherings.post('/networks/:network/gatherings', limitForm, readForm, facilitator, (c) =>
  takeForm(
    c,
    { ...dated, number: field.whole(1, mostGatherings) },
    (state, status) => showAll(c, state, status),
    async ({ number, ...typed }) => {
      const time = timeFrom(typed)
      if ('faults' in time) return time.faults
      const subject = { gathering: String(number) }
      const change = await changeNetwork(
        c,
        (network) => addGathering(network, number, time),
        'gathering-added',
        subject,
      )
      return 'faults' in change ? change.faults : goOn(c, paths.gatherings(slugOf(c)), 'added')
    },
  ),
)

gatherings.get('/networks/:network/gatherings/:gathering', facilitator, (c) => {
  const found = gatheringIn(c)
  return found ? showOne(c, found, formOf(found)) : notFound(c)
})

gatherings.post('/networks/:network/gatherings/:gathering', limitForm, readForm, facilitator, (c) => {
  const found = gatheringIn(c)
  if (!found) return notFound(c)
  return takeForm(
    c,
    dated,
    (state, status) => showOne(c, found, state, status),
    async (typed) => {
      const time = timeFrom(typed)
      if ('faults' in time) return time.faults
      const subject = { gathering: String(found.number) }
      const change = await changeNetwork(
        c,
        (network) => changeGathering(network, found.number, time),
        'gathering-changed',
        subject,
      )
      return 'faults' in change ? change.faults : goOn(c, paths.gatherings(slugOf(c)), 'saved')
    },
  )
})

gatherings.post('/networks/:network/gatherings/:gathering/removal', limitForm, readForm, facilitator, (c) => {
  const found = gatheringIn(c)
  if (!found) return goOn(c, paths.gatherings(slugOf(c)), 'removed')
  return takeForm(
    c,
    { 'confirm-removal': field.yes() },
    (state, status) => showOne(c, found, { ...formOf(found), ...state }, status, 'removal'),
    async () => {
      if ((await gatheringsWithRounds(c.env.DB, slugOf(c))).has(found.number)) return { 'confirm-removal': 'in-use' }
      const change = await changeNetwork(
        c,
        (network) => removeGathering(network, found.number),
        'gathering-removed',
        { gathering: String(found.number) },
        withoutRounds(found.number),
      )
      return 'faults' in change ? change.faults : goOn(c, paths.gatherings(slugOf(c)), 'removed')
    },
  )
})

const slugOf = (c: Context<AppEnv>): string => c.var.membership.network.slug

const gatheringIn = (c: Context<AppEnv>): Gathering | undefined =>
  c.var.membership.network.gatherings.find(({ number }) => String(number) === c.req.param('gathering'))

const formOf = ({ date, when }: Gathering): FormState =>
  freshForm({ date, 'when.nb': when?.nb, 'when.nn': when?.nn, 'when.en': when?.en })

type Typed = { date: string } & Record<`when.${(typeof languages)[number]}`, string | undefined>

/** The time that was typed. Its words are there in all three languages or in none. */
const timeFrom = (typed: Typed): Pick<Gathering, 'date' | 'when'> | { faults: Faults } => {
  const { 'when.nb': nb, 'when.nn': nn, 'when.en': en, date } = typed
  if (nb !== undefined && nn !== undefined && en !== undefined) return { date, when: { nb, nn, en } }
  const isEmpty = nb === undefined && nn === undefined && en === undefined
  const missing = languages.map((language) => `when.${language}` as const).filter((name) => typed[name] === undefined)
  return isEmpty ? { date } : { faults: Object.fromEntries(missing.map((name) => [name, 'all-languages'])) }
}

const showAll = async (c: Context<AppEnv>, state: FormState, status: 200 | 422 = 200) => {
  const { network, role } = c.var.membership
  return respondPage(
    c,
    <GatheringsPage
      site={c.var.site}
      network={network}
      withRounds={await gatheringsWithRounds(c.env.DB.withSession('first-primary'), network.slug)}
      mayChange={role !== 'viewer'}
      state={state}
      notice={noticeOf(c)}
    />,
    status,
  )
}

const showOne = async (
  c: Context<AppEnv>,
  gathering: Gathering,
  state: FormState,
  status: 200 | 422 = 200,
  form: 'gathering' | 'removal' = 'gathering',
) => {
  const { network } = c.var.membership
  const withRounds = await gatheringsWithRounds(c.env.DB.withSession('first-primary'), network.slug)
  const mayRemove = network.gatherings.at(-1) === gathering && !withRounds.has(gathering.number)
  return respondPage(
    c,
    <GatheringPage
      site={c.var.site}
      network={network}
      gathering={gathering}
      mayRemove={mayRemove}
      state={state}
      form={form}
    />,
    status,
  )
}
