import * as fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { away } from '../support/broken-databases.ts'
import { faultyDatabase } from '../support/faulty-database.ts'
import { heldQueue } from '../support/held-queue.ts'
import { facilitator, send, visit } from '../support/requests.ts'
import { check } from './checked.ts'
import type { Sent } from './checked.ts'
import { grounds, layGround, rowsIn } from './ground.ts'
import type { Ground } from './ground.ts'
import { report, runs, seed } from './length.ts'
import { person } from './person.ts'
import type { Person, Through } from './person.ts'
import { wrongWithRelease } from './released.ts'

beforeAll(layGround)

/** A tab with the form in it: whose answer it is, and what is typed. */
interface Tab {
  who: Person
  levels: string
}

/** What the tests know of the tabs, by number, and whether the round is closed. */
interface Model {
  tabs: number
  isClosed: boolean
}

/** A browser on one link, and everything that was sent from it. */
interface Browser {
  ground: Ground
  tabs: Tab[]
  held: ReturnType<typeof heldQueue>
  /** In the order of time. */
  sent: Sent[]
}

type Step = fc.AsyncCommand<Model, Browser>

const tabOf = ({ tabs }: Browser, number: number): Tab => {
  const tab = tabs[number % tabs.length]
  if (!tab) throw new Error('no tab')
  return tab
}

const step = (
  name: string,
  check: (model: Readonly<Model>) => boolean,
  run: (model: Model, browser: Browser) => Promise<unknown>,
): Step => ({
  check,
  run: async (model, browser) => {
    await run(model, browser)
  },
  toString: () => name,
})

const hasTab = ({ tabs }: Readonly<Model>): boolean => tabs > 0

/** The form is opened from the link: a new answer. */
const open = (hasScript: boolean): Step =>
  step(
    'open',
    () => true,
    async (model, { ground, tabs, sent }) => {
      const answer = await visit(ground.form)
      expect(answer.status).toBe(200)
      model.tabs += 1
      tabs.push({ who: person(ground, { hasScript, sent }), levels: '00000' })
    },
  )

/** The same draft is open in another tab. */
const secondTab = (number: number): Step =>
  step('second tab', hasTab, async (model, browser) => {
    const { who, levels } = tabOf(browser, number)
    model.tabs += 1
    browser.tabs.push({ who: person(browser.ground, { id: who.id, sent: browser.sent }), levels })
  })

const edit = (number: number, levels: string): Step =>
  step(`edit ${levels}`, hasTab, async (_, browser) => {
    tabOf(browser, number).levels = levels
  })

const sendBy = (name: string, number: number, through: (browser: Browser) => Through = well): Step =>
  step(name, hasTab, async (model, browser) => {
    const { who, levels } = tabOf(browser, number)
    const told = await who.send(levels, through(browser))
    if (model.isClosed && told === 'accepted') {
      const before = browser.sent.slice(0, -1).filter(({ id }) => id === who.id)
      expect(before.some((one) => one.levels === levels)).toBe(true)
    }
  })

/** The reply is lost on the way to the phone. */
const offline = (number: number): Step =>
  step('offline', hasTab, async (_, browser) => {
    const { who, levels } = tabOf(browser, number)
    await who.send(levels, well(browser))
    const last = browser.sent.at(-1)
    if (last) last.told = last.told === 'refused' ? 'refused' : 'unknown'
  })

const well = ({ held: { queue } }: Browser): Through => ({ queue })

const away503 = (): Through => ({ faulty: faultyDatabase(away, () => ({ kind: 'hang', done: 'never' })) })

const held = ({ held: { queue } }: Browser): Through => ({ ...away503(), queue })

const delivered: Step = step(
  'delivered',
  () => true,
  (_, browser) => browser.held.deliver(),
)

const close: Step = step(
  'close',
  ({ isClosed }) => !isClosed,
  async (model, { ground }) => {
    const path = `/networks/saman/rounds/${ground.round.id}/closing`
    const { status } = await send(path, { confirm: 'yes' }, { as: facilitator })
    if (status !== 303) throw new Error(`closing: ${status}`)
    model.isClosed = true
  },
)

const number = fc.nat({ max: 3 })
const levels = fc.stringMatching(/^[0-5]{5}$/)

const steps = fc.commands(
  [
    fc.boolean().map(open),
    number.map(secondTab),
    ...Array.from({ length: 4 }, () => fc.tuple(number, levels).map(([at, what]) => edit(at, what))),
    ...Array.from({ length: 8 }, () => number.map((at) => sendBy('send', at))),
    number.map((at) => sendBy('resend', at)),
    number.map((at) => sendBy('send while the database is away', at, away503)),
    number.map((at) => sendBy('send while it is away, where there is a queue', at, held)),
    number.map(offline),
    fc.constant(delivered),
    fc.constant(close),
  ],
  { maxCommands: 40, size: 'max' },
)

it('whatever a person does with a form, in whatever order, what was acknowledged is what is stored and counted', async () => {
  const cases = runs(500, 25)
  const free = await grounds(cases)
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const ground = free.pop() ?? (await grounds(1))[0]
      if (!ground) throw new Error('no ground')
      const browser: Browser = { ground, tabs: [], held: heldQueue(), sent: [] }
      browser.tabs.push({ who: person(ground, { hasScript: true, sent: browser.sent }), levels: '12345' })
      await fc.asyncModelRun(() => ({ model: { tabs: 1, isClosed: false }, real: browser }), commands)
      await browser.held.deliver()
      const checked = check(browser.sent, await rowsIn(ground))
      accepted += checked.accepted
      await send(`/networks/saman/rounds/${ground.round.id}/release`, { confirm: 'yes' }, { as: facilitator })
      expect({ ...checked, release: await wrongWithRelease(ground) }).toMatchObject({
        lost: [],
        doubled: [],
        falseReceipts: [],
        release: undefined,
      })
    }),
    { numRuns: cases, seed, endOnFailure: true },
  )
  report({ suite: 'sequences of a person with a form', cases, accepted, lost: 0, doubled: 0, falseReceipts: 0 })
  expect(accepted).toBeGreaterThan(cases)
}, 3_600_000)
