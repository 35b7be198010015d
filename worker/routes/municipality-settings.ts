import { Hono } from 'hono'
import { languages } from '../../schemas/language.ts'
import { longestInnovationQuestion } from '../../schemas/network.ts'
import type { AppEnv } from '../bindings.ts'
import { askNewQuestion, mendQuestion, nameMunicipality } from '../domain/municipality-changes.ts'
import { notFound } from '../errors.tsx'
import { goOn } from '../forms/go-on.ts'
import { field } from '../forms/typed-fields.ts'
import { readNumbers } from '../forms/typed-numbers.ts'
import { facilitator } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { entryOf } from '../networks/audit-entry.ts'
import { changeNetwork } from '../networks/change-network.ts'
import { settled, showSettings, takeSettings } from '../networks/municipality-forms.tsx'
import { municipalityNamed } from '../networks/municipality-named.ts'
import { paths } from '../paths.ts'
import { mostGatherings } from '../settings.ts'
import { removeContact, saveContact } from '../storage/contacts.ts'

/** What a municipality is called, what it tries to find out, and whom to write to there. */
export const municipalitySettings = new Hono<AppEnv>()

municipalitySettings.get('/networks/:network/municipalities/:municipality/settings', facilitator, (c) => {
  const municipality = municipalityNamed(c)
  return municipality ? showSettings(c, municipality) : notFound(c)
})

const names = { name: field.text(), numbers: field.optionalText() }

municipalitySettings.post(
  '/networks/:network/municipalities/:municipality/settings',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    takeSettings(c, 'names', names, async (typed, { slug }) => {
      const numbers = readNumbers(typed.numbers ?? '')
      if (!numbers) return { numbers: 'unreadable' }
      const change = await changeNetwork(
        c,
        (network) => nameMunicipality(network, slug, typed.name, numbers),
        'municipality-changed',
        { municipality: slug },
      )
      return settled(c, change, slug)
    }),
)

const question = {
  text: field.text(longestInnovationQuestion),
  kind: field.oneOf(['new', 'mend']),
  from: field.optionalWhole(1, mostGatherings),
}

municipalitySettings.post(
  '/networks/:network/municipalities/:municipality/innovation-question',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    takeSettings(c, 'question', question, async ({ text, kind, from }, { slug, fromGathering = 1 }) => {
      const change = await changeNetwork(
        c,
        (network) =>
          kind === 'new'
            ? askNewQuestion(network, slug, text, from ?? fromGathering)
            : mendQuestion(network, slug, text),
        'innovation-question-changed',
        { municipality: slug },
      )
      return settled(c, change, slug)
    }),
)

const contact = { email: field.optionalEmail(), language: field.oneOf(languages) }

municipalitySettings.post(
  '/networks/:network/municipalities/:municipality/contact',
  limitForm,
  readForm,
  facilitator,
  (c) =>
    takeSettings(c, 'contact', contact, async ({ email, language }, { slug: municipality }) => {
      const { slug } = c.var.membership.network
      const entry = entryOf(c, 'contact-changed', { municipality })
      if (email === undefined) await removeContact(c.env.DB, slug, municipality, entry)
      else await saveContact(c.env.DB, slug, { municipality, email, language }, entry)
      return goOn(c, paths.municipalitySettings(slug, municipality), 'saved')
    }),
)
