import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { tidyText } from '../../schemas/typed-value.ts'
import { dangersIn, formsIn } from '../support/forms-in-page.ts'
import type { FieldInPage, FormInPage } from '../support/forms-in-page.ts'
import { facilitator, request, visit } from '../support/requests.ts'
import { addressOf, below, isRead, routes } from '../support/routes.ts'

const { NAUGHTY: naughty } = env

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const isPage = (answer: Response): boolean => answer.headers.get('Content-Type')?.includes('text/html') ?? false

interface FormOnPage extends FormInPage {
  page: string
  /** Whether what is saved stands in it, to be changed. */
  isFilled: boolean
}

/**
 * Every form of network leaders with something to type in, on every page that the demonstration has, by where it is sent. A
 * participant's is tried in a browser: test/journeys/naughty-strings.test.ts.
 */
const formsToTry = async (): Promise<Map<string, FormOnPage>> => {
  const forms = new Map<string, FormOnPage>()
  for (const page of below.filter(isRead).map((route) => addressOf(route))) {
    const answer = await visit(page, { as: facilitator })
    if (!isPage(answer)) continue
    for (const form of await formsIn(page, answer))
      if (form.method === 'post' && form.fields.some(({ isText }) => isText))
        forms.set(form.action, {
          ...form,
          page,
          isFilled: form.fields.some(({ isText, value }) => isText && value !== ''),
        })
  }
  return forms
}

/** Every text goes through every field as the turns go by, none of two fields at once. */
const filledIn = ({ fields }: FormInPage, turn: number): FieldInPage[] =>
  fields.map((field, place) =>
    field.isText ? { ...field, value: naughty[(turn + place * 7) % naughty.length] ?? '' } : field,
  )

const bodyOf = (fields: readonly FieldInPage[]): string =>
  new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString()

/** What was typed and is not in the form that came back. */
const lostIn = (typed: readonly FieldInPage[], forms: readonly FormInPage[], action: string): string[] => {
  const back = forms.find((form) => form.action === action)
  if (!back) return ['the form']
  const values = new Map(back.fields.map(({ name, value }) => [name, value]))
  return typed
    .filter(({ name, value, isText }) => isText && values.has(name) && tidyText(values.get(name) ?? '') !== value)
    .map(({ name, value }) => `${name}: ${value} → ${values.get(name) ?? ''}`)
}

/** What is wrong with what came of filling in a form: it was saved, or came back as it was typed, and nothing in it would run. */
const faultsOf = async (form: FormOnPage, typed: readonly FieldInPage[]): Promise<string[]> => {
  const { action, page, isFilled } = form
  const answer = await request('POST', action, bodyOf(typed), { as: facilitator })
  if (answer.status >= 500) return [`status ${answer.status}`]
  const shown = answer.status === 303 && isFilled ? await visit(page, { as: facilitator }) : answer
  if (!isPage(shown)) return []
  const dangers = await dangersIn(shown.clone())
  const isBack = answer.status === 422 || shown !== answer
  return isBack ? [...dangers, ...lostIn(typed, await formsIn(page, shown), action)] : dangers
}

it('what would run is found where it is not written as text', async () => {
  const vectors = ['<script>x()</script>', '<img src=x onerror=x()>', '<a href=" JavaScript:x()">', '<iframe src=x>']
  for (const vector of vectors) {
    expect(await dangersIn(new Response(`<p>${vector}</p>`))).not.toEqual([])
    expect(await dangersIn(new Response(`<p>${vector.replaceAll('<', '&lt;')}</p>`))).toEqual([])
  }
})

describe('every naughty text through every field', () => {
  it('is saved, or comes back as it was typed; and no page of what came of it has anything that would run', async () => {
    const forms = await formsToTry()
    expect(forms.size).toBeGreaterThan(20)
    for (const [action, form] of forms)
      for (let turn = 0; turn < naughty.length; turn += 1)
        expect([action, turn, await faultsOf(form, filledIn(form, turn))]).toEqual([action, turn, []])
  }, 600_000)

  it('is on no page more than text', async () => {
    for (const page of routes.filter(isRead).map((route) => addressOf(route))) {
      const answer = await visit(page, { as: facilitator })
      expect([page, answer.status < 500]).toEqual([page, true])
      if (isPage(answer)) expect([page, await dangersIn(answer)]).toEqual([page, []])
    }
  })
})
