import { env } from 'cloudflare:workers'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import type { CloudflareBindings } from '../../worker/bindings.ts'
import { saveMember } from '../../worker/storage/networks.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const other = { email: 'annen@example.no' }
const round = '/networks/saman/rounds/saman-3'
const froya = `${round}/municipalities/froya`
const contact = 'prosjekt@froya.no'

interface Message {
  from: string
  to: string
  subject: string
  text: string
}

/** An e-mail binding that counts, and fails for the addresses in `failing`. */
const postOffice = (failing: string[] = []): { sent: Message[]; bindings: Partial<CloudflareBindings> } => {
  const sent: Message[] = []
  const EMAIL = {
    send: async (message: Message) => {
      if (failing.includes(message.to)) throw new Error('the address does not exist')
      sent.push(message)
    },
  }
  return { sent, bindings: { EMAIL: EMAIL as unknown as SendEmail, EMAIL_FROM: 'nettverk@example.no' } }
}

beforeAll(async () => {
  await seedDemo(env.DB, env.LINK_SEAL_KEY)
  await saveMember(env.DB, 'saman', other.email, 'facilitator')
})

beforeEach(async () => {
  await env.DB.batch([
    ...['reminder', 'contact', 'audit'].map((table) => env.DB.prepare(`DELETE FROM ${table}`)),
    env.DB.prepare(`UPDATE round SET closes_at = NULL WHERE id = 'saman-3'`),
    env.DB.prepare(`INSERT INTO contact VALUES ('saman', 'froya', ?1, 'nn')`).bind(contact),
  ])
})

const remind = (
  bindings: Partial<CloudflareBindings>,
  as = facilitator,
  fields: Record<string, string> = { to: contact },
) => send(`${froya}/reminder`, fields, { as, bindings })

const textOf = async (path: string, bindings: Partial<CloudflareBindings> = {}): Promise<string> =>
  (await visit(path, { as: facilitator, bindings })).text()

const written = async () =>
  (await env.DB.prepare(`SELECT subject FROM audit WHERE action = 'reminder-sent'`).all<{ subject: string }>()).results

describe('a reminder to one municipality', () => {
  it('goes to its contact, in the contact’s language, from the installation’s address', async () => {
    const { sent, bindings } = postOffice()
    expect((await remind(bindings)).headers.get('Location')).toContain('done=reminderSent')
    expect(sent).toEqual([
      expect.objectContaining({ from: 'nettverk@example.no', to: contact, subject: 'Påminning: Fem fundament' }),
    ])
    expect(sent[0]?.text).toContain('Fellessvaret frå Frøya manglar: http://localhost:8787/s/demo-froya-team')
  })

  it('goes once: the page then says when, and offers no second', async () => {
    const { sent, bindings } = postOffice()
    expect(await textOf(froya, bindings)).toContain(`Send påminnelsen til ${contact}`)
    await remind(bindings)
    expect((await remind(bindings, other)).headers.get('Location')).not.toContain('done')
    expect(sent).toHaveLength(1)
    const page = await textOf(froya, bindings)
    expect(page).toMatch(/Påminnelse sendt \w+dag \d/)
    expect(page).not.toContain('Send påminnelsen til')
  })

  it('goes once when two press at the same moment', async () => {
    const { sent, bindings } = postOffice()
    await Promise.all([remind(bindings), remind(bindings, other), remind(bindings)])
    expect(sent).toHaveLength(1)
    expect(await written()).toHaveLength(1)
  })

  it('that failed says so, is written down as nothing, and can be tried again', async () => {
    const failing = postOffice([contact]).bindings
    expect((await remind(failing)).headers.get('Location')).not.toContain('done')
    expect(await textOf(froya, failing)).toContain('Vi fikk ikke sendt påminnelsen')
    expect(await written()).toEqual([])
    const { sent, bindings } = postOffice()
    await remind(bindings)
    expect([sent.length, (await written()).length]).toEqual([1, 1])
  })

  it('is written down by municipality, without the address', async () => {
    await remind(postOffice().bindings)
    expect(await written()).toEqual([{ subject: '{"round":"saman-3","municipality":"froya"}' }])
  })

  it('does not go to a contact that was changed since the page was read', async () => {
    const { sent, bindings } = postOffice()
    await remind(bindings, facilitator, { to: 'forrige@froya.no' })
    expect(sent).toEqual([])
  })

  it('does not go when the round has closed', async () => {
    await env.DB.prepare(`UPDATE round SET closes_at = '2020-01-01T00:00:00.000Z' WHERE id = 'saman-3'`).run()
    const { sent, bindings } = postOffice()
    await remind(bindings)
    expect(sent).toEqual([])
  })

  it.each([{}, { EMAIL_FROM: 'nettverk@example.no' }])(
    'is a text to paste where nothing can send it',
    async (bindings) => {
      const page = await textOf(froya, bindings)
      expect(page).toContain('Denne installasjonen kan ikke sende e-post.')
      expect(page).toContain('id="reminder-text"')
      expect(page).not.toContain('Send påminnelsen til')
      await remind(bindings)
      expect((await env.DB.prepare('SELECT * FROM reminder').all()).results).toEqual([])
    },
  )
})

const all = (bindings: Partial<CloudflareBindings>, as = facilitator) =>
  send(`${round}/reminders`, {}, { as, bindings })

describe('reminders to all', () => {
  beforeEach(async () => {
    await env.DB.batch([
      env.DB.prepare(`DELETE FROM response WHERE round = 'saman-3' AND voice = 'team' AND municipality <> 'hamar'`),
      ...['hamar', 'grong', 'sarpsborg'].map((slug) =>
        env.DB.prepare(`INSERT INTO contact VALUES ('saman', ?1, ?1 || '@example.no', 'nb')`).bind(slug),
      ),
    ])
  })

  it('go to those whose joint answer is missing, once each, whoever presses and however often', async () => {
    const { sent, bindings } = postOffice()
    await remind(bindings)
    await Promise.all([all(bindings), all(bindings, other)])
    await all(bindings)
    expect(sent.map(({ to }) => to).toSorted()).toEqual(['grong@example.no', contact, 'sarpsborg@example.no'])
    expect(await written()).toHaveLength(3)
  })

  it('leave the others be where one fails, and that one can be tried again', async () => {
    await all(postOffice(['grong@example.no']).bindings)
    const { sent, bindings } = postOffice()
    await all(bindings)
    expect(sent.map(({ to }) => to)).toEqual(['grong@example.no'])
  })

  it('are shown before they are sent: who gets one, whom nobody knows how to write to, and who has had one', async () => {
    const { bindings } = postOffice()
    await remind(bindings)
    const page = await textOf(`${round}/reminders`, bindings)
    expect(page).toContain('Send 2 påminnelser')
    expect(page).toMatch(/Uten kontakt.*Nøtterøy.*Kristiansund/s)
    expect(page).toContain('Frøya: påminnelse sendt')
    expect(page).not.toContain('Hamar')
  })
})
