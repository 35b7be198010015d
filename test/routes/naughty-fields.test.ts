import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { tidyText } from '../../schemas/typed-value.ts'
import { readPage } from '../support/forms-in-page.ts'
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
    for (const form of (await readPage(page, answer)).forms)
      if (form.method === 'post' && form.fields.some(({ isText }) => isText))
        forms.set(form.action, {
          ...form,
          page,
          isFilled: form.fields.some(({ isText, value }) => isText && value !== ''),
        })
  }
  return forms
}

/** What is no free text, and is saved only when it is what it should be. */
const sensible: readonly (readonly [RegExp, string])[] = [
  [/^date$/, '2027-03-10'],
  [/^minutes\./, '3'],
  [/^numbers$/, ''],
  [/^(recipient|guests)$/, 'Departementet'],
]

const sensibleOf = ({ name, value }: FieldInPage): string | undefined =>
  sensible.some(([field]) => field.test(name))
    ? value || (sensible.find(([field]) => field.test(name))?.[1] ?? '')
    : undefined

const textAt = (turn: number): string => naughty[turn % naughty.length] ?? ''

/** Two texts in every field, so that each has been in each when the turns have gone by in steps of two. */
const filledIn = ({ fields }: FormInPage, turn: number): FieldInPage[] =>
  fields.map((field, place) => {
    const at = turn + place * 6
    return field.isText ? { ...field, value: `${textAt(at)} ${textAt(at + 1)}` } : field
  })

/** One text in every field, except that what is no free text is as it should be. */
const filledInToSave = ({ fields }: FormInPage, turn: number): FieldInPage[] =>
  fields.map((field, place) =>
    field.isText ? { ...field, value: sensibleOf(field) ?? textAt(turn + place * 7) } : field,
  )

const bodyOf = (fields: readonly FieldInPage[]): string =>
  new URLSearchParams(fields.map(({ name, value }): [string, string] => [name, value])).toString()

/** Words are saved as they flow: some forms make line ends, and what is like them, spaces. */
const asItFlows = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What was typed and is not in the form that came back. */
const lostIn = (
  typed: readonly FieldInPage[],
  back: FormInPage | undefined,
  read: (text: string) => string,
): string[] => {
  const values = new Map(back?.fields.map(({ name, value }) => [name, value]))
  if (!back) return ['the form']
  return typed
    .filter(({ name, value, isText }) => isText && values.has(name) && read(values.get(name) ?? '') !== read(value))
    .map(({ name, value }) => `${name}: ${value} → ${values.get(name) ?? ''}`)
}

/** What is wrong with what came of filling in a form: it was saved, or came back as it was typed, and nothing in it would run. */
const faultsOf = async ({ action, page, isFilled }: FormOnPage, typed: readonly FieldInPage[]): Promise<string[]> => {
  const answer = await request('POST', action, bodyOf(typed), { as: facilitator })
  if (answer.status >= 500) return [`status ${answer.status}`]
  const shown = answer.status === 303 && isFilled ? await visit(page, { as: facilitator }) : answer
  if (!isPage(shown)) return []
  const { dangers, forms } = await readPage(page, shown)
  const isSaved = shown !== answer
  if (!isSaved && answer.status !== 422) return dangers
  const back = forms.find((form) => form.action === action)
  return [...dangers, ...lostIn(typed, back, isSaved ? asItFlows : tidyText)]
}

const dangersIn = async (html: string): Promise<string[]> => (await readPage('/', new Response(html))).dangers

it('what would run is found where it is not written as text', async () => {
  const vectors = ['<script>x()</script>', '<img src=x onerror=x()>', '<a href=" JavaScript:x()">', '<iframe src=x>']
  for (const vector of vectors) {
    expect(await dangersIn(`<p>${vector}</p>`)).not.toEqual([])
    expect(await dangersIn(`<p>${vector.replaceAll('<', '&lt;')}</p>`)).toEqual([])
  }
})

/** The form as it is now: it says what it was filled in on top of. */
const asItIs = async (form: FormOnPage): Promise<FormInPage> => {
  const { forms } = await readPage(form.page, await visit(form.page, { as: facilitator }))
  return forms.find(({ action }) => action === form.action) ?? form
}

describe('every naughty text through every field', () => {
  let forms: FormOnPage[]

  beforeAll(async () => {
    forms = [...(await formsToTry()).values()]
  })

  it('where it is refused, comes back as it was typed, and nothing runs', async () => {
    expect(forms.length).toBeGreaterThan(20)
    for (const form of forms)
      for (let turn = 0; turn < naughty.length; turn += 2)
        expect([form.action, turn, await faultsOf(form, filledIn(form, turn))]).toEqual([form.action, turn, []])
  }, 900_000)

  it('where it is saved, stands in the form as it was typed, and nothing runs', async () => {
    // Every fourth text through each: every field is saved the same way, and each text is in some of them.
    const filled = forms.filter(({ isFilled }) => isFilled)
    expect(filled.length).toBeGreaterThan(6)
    for (const form of filled)
      for (let turn = 0; turn < naughty.length; turn += 4) {
        const typed = filledInToSave(await asItIs(form), turn)
        expect([form.action, turn, await faultsOf(form, typed)]).toEqual([form.action, turn, []])
      }
  }, 900_000)

  it('is on no page more than text', async () => {
    for (const page of routes.filter(isRead).map((route) => addressOf(route))) {
      const answer = await visit(page, { as: facilitator })
      expect([page, answer.status < 500]).toEqual([page, true])
      if (isPage(answer)) expect([page, (await readPage(page, answer)).dangers]).toEqual([page, []])
    }
  })
})
