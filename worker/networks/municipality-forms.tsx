import type { Context } from 'hono'
import type * as z from 'zod'
import type { Municipality } from '../../schemas/network.ts'
import { freshForm } from '../../web/fields/form-state.ts'
import type { FormState } from '../../web/fields/form-state.ts'
import { MunicipalitySettingsPage } from '../../web/pages/setup/municipality-settings-page.tsx'
import type { MunicipalitySettings, SettingsForm } from '../../web/pages/setup/municipality-settings-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { nextGathering } from '../domain/network-changes.ts'
import { offeredQuestion } from '../domain/offered-question.ts'
import { mergedByRegister, numbersInRegister } from '../domain/official-numbers.ts'
import { notFound } from '../errors.tsx'
import { goOn, noticeOf } from '../forms/go-on.ts'
import type { Done } from '../forms/go-on.ts'
import { takeForm } from '../forms/take-form.ts'
import type { Faults } from '../forms/take-form.ts'
import type { TypedFields } from '../forms/typed-fields.ts'
import { writeDay, writeNumbers } from '../forms/typed-numbers.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { contactOf } from '../storage/contacts.ts'
import type { Contact } from '../storage/contacts.ts'
import { latestJointAnswer, useOf } from '../storage/use.ts'
import type { NetworkChange } from './change-network.ts'
import { municipalityNamed } from './municipality-named.ts'

/** Takes one of the forms of a municipality's settings. Where something is wrong, the page comes back with that form as it was. */
export const takeSettings = async <T extends TypedFields>(
  c: Context<AppEnv>,
  form: SettingsForm,
  fields: T,
  act: (values: z.output<z.ZodObject<T>>, municipality: Municipality) => Response | Faults | Promise<Response | Faults>,
): Promise<Response> => {
  const municipality = municipalityNamed(c)
  if (!municipality) return notFound(c)
  return takeForm(
    c,
    fields,
    (state, status) => showSettings(c, municipality, { form, state }, status),
    (values) => act(values, municipality),
  )
}

/** Back to a municipality's settings once they are changed, or what was wrong. */
export const settled = (c: Context<AppEnv>, change: NetworkChange, slug: string, done: Done = 'saved') =>
  'faults' in change ? change.faults : goOn(c, paths.municipalitySettings(c.var.membership.network.slug, slug), done)

/** A municipality's settings, with one of its forms as it was sent. */
export const showSettings = async (
  c: Context<AppEnv>,
  municipality: Municipality,
  sent?: { form: SettingsForm; state: FormState },
  status: 200 | 422 = 200,
): Promise<Response> => {
  const settings = await settingsOf(c, municipality)
  const forms = { ...settings.forms, ...(sent && { [sent.form]: sent.state }) }
  return respondPage(
    c,
    <MunicipalitySettingsPage {...settings} forms={forms} sent={sent?.form} notice={noticeOf(c)} />,
    status,
  )
}

const settingsOf = async (c: Context<AppEnv>, municipality: Municipality): Promise<MunicipalitySettings> => {
  const { network } = c.var.membership
  const { slug, until } = municipality
  const db = c.env.DB.withSession('first-primary')
  const into = until?.merged?.into
  const [contact, use, useOfInto, joint] = await Promise.all([
    contactOf(db, network.slug, slug),
    useOf(db, network.slug, slug),
    into === undefined ? undefined : useOf(db, network.slug, into),
    latestJointAnswer(db, network.slug, slug),
  ])
  const isPartOfOthers = network.municipalities.some((other) => other.until?.merged?.into === slug)
  const isSince = (gathering = 0) => gathering > (until?.gathering ?? 0)
  return {
    site: c.var.site,
    network,
    municipality,
    forms: formsOf(c, municipality, contact, use.answered),
    registered: registeredFor(municipality),
    offered: offeredQuestion(municipality, joint),
    answered: use.answered,
    mayRemove: use.answered === undefined && use.linked === undefined && !isPartOfOthers,
    maySeparate: useOfInto !== undefined && !isSince(useOfInto.answered) && !isSince(useOfInto.released),
  }
}

const formsOf = (
  c: Context<AppEnv>,
  municipality: Municipality,
  contact: Contact | undefined,
  answered = 0,
): MunicipalitySettings['forms'] => {
  const { name, numbers, innovationQuestions, until } = municipality
  const next = nextGathering(c.var.membership.network, new Date().toISOString())
  const merged = mergedByRegister(municipality)
  const latest = innovationQuestions.at(-1)
  return {
    names: freshForm({ name, numbers: writeNumbers(numbers) }),
    question: freshForm({ text: latest?.text, from: Math.max(next, latest?.fromGathering ?? 1) }),
    contact: freshForm({ email: contact?.email, language: contact?.language ?? c.var.language }),
    leaving: freshForm({ 'last-gathering': until?.gathering }),
    merger: freshForm({
      into: merged?.into,
      'merged-on': merged && writeDay(merged.date),
      'merged-from': Math.max(next, answered + 1),
    }),
  }
}

const registeredFor = (municipality: Municipality): MunicipalitySettings['registered'] => {
  const numbers = numbersInRegister(municipality)
  const newest = numbers?.at(-1)?.number
  return newest === undefined ? undefined : { numbers: writeNumbers(numbers), newest }
}
