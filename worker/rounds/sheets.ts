import type { Context } from 'hono'
import type { Language } from '../../schemas/language.ts'
import { voicesOf } from '../../schemas/questionnaire.ts'
import { phaseOf } from '../../schemas/round.ts'
import { instantInWords } from '../../web/dates.ts'
import type { FormAddresses } from '../../web/pages/round/municipality-in-round.ts'
import type { SheetProps } from '../../web/pages/round/sheet.tsx'
import { textsIn } from '../../web/texts/texts.ts'
import { occasionOf } from '../answering/occasion.ts'
import type { AppEnv } from '../bindings.ts'
import { paths } from '../paths.ts'
import { settingsFrom } from '../settings.ts'
import type { RoundWithQuestionnaire } from '../storage/rounds.ts'

/** A municipality's sheet in a language. Nothing where none of its links can be shown. */
export const sheetOf = (
  c: Context<AppEnv>,
  { round, questionnaire }: RoundWithQuestionnaire,
  municipality: string,
  addresses: FormAddresses,
  language: Language,
): SheetProps | undefined => {
  const { network } = c.var.membership
  const site = { ...c.var.site, language, texts: textsIn(language) }
  const forms = voicesOf(questionnaire).flatMap((voice) => {
    const address = addresses[voice]
    const occasion = occasionOf(site, { network, round, questionnaire, voice, municipality })
    return address === undefined ? [] : [{ voice, occasion, address }]
  })
  if (forms.length === 0) return undefined
  const isPlanned = phaseOf(round, new Date().toISOString()) === 'planned'
  return {
    site,
    forms,
    opens: isPlanned && round.opensAt !== undefined ? instantInWords(round.opensAt, language) : undefined,
    privacy: settingsFrom(c.env).publicOrigin + paths.privacy,
  }
}
