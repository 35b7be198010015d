import { html } from 'hono/html'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Site } from '../site.ts'
import type { Occasion } from './form-introduction.tsx'
import { FormPage } from './form-page.tsx'

/** What differs from one empty form to the next, of the same questionnaire version, voice and language. */
export type FormValues = Omit<Occasion, 'questionnaire' | 'voice'> & {
  action: string
  response: string
  draftKey: string
  saveDraft: string
  openDraft: string
}

/** An empty form with places left open for what differs. */
export type FormTemplate = string

const slotStart = '\uE000'
const slotEnd = '\uE001'

/**
 * Renders an empty form for a person's own answer once, so that each view is a matter of filling in. `present` says which
 * of the optional values there are: a form with a deadline has other words than one without.
 */
export const formTemplate = async (
  site: Site,
  questionnaire: Questionnaire,
  present: FormValues,
): Promise<FormTemplate> => {
  const open = (name: keyof FormValues): string => `${slotStart}${name}${slotEnd}`
  const openIfPresent = (name: keyof FormValues): string | undefined =>
    present[name] === undefined ? undefined : open(name)
  const occasion: Occasion = {
    questionnaire,
    voice: 'individual',
    owner: open('owner'),
    network: open('network'),
    municipality: open('municipality'),
    gathering: open('gathering'),
    threshold: open('threshold'),
    floor: open('floor'),
    fewest: open('fewest'),
    kept: open('kept'),
    textsKept: open('textsKept'),
    innovationQuestion: openIfPresent('innovationQuestion'),
    deadline: openIfPresent('deadline'),
    recipient: openIfPresent('recipient'),
    guests: openIfPresent('guests'),
    expected: openIfPresent('expected'),
    edition: openIfPresent('edition'),
  }
  const page = (
    <FormPage
      site={site}
      occasion={occasion}
      action={open('action')}
      identity={{ response: open('response'), base: 0 }}
      draft={{ key: open('draftKey'), save: open('saveDraft'), open: open('openDraft') }}
      typed={{}}
      faults={new Map()}
      recalled={new Map()}
    />
  )
  return html`<!doctype html>${page}`
}

/** A form with everything filled in, escaped. */
export const fillForm = (template: FormTemplate, values: FormValues): string => {
  const byName = new Map<string, string | undefined>(Object.entries(values))
  return template.replaceAll(/\uE000([a-zA-Z]+)\uE001/g, (_, name: string) => escaped(byName.get(name) ?? ''))
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
