import { tz } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { enGB } from 'date-fns/locale/en-GB'
import { nb } from 'date-fns/locale/nb'
import { nn } from 'date-fns/locale/nn'
import type { Language } from '../schemas/language.ts'
import type { Gathering } from '../schemas/network.ts'
import { timeZone } from '../schemas/time-zone.ts'
import { whichOf } from './local-time.ts'
import type { Which } from './local-time.ts'

/** When a gathering is: its own words, or as much of its date as is known. */
export const gatheringWhen = (gathering: Gathering, language: Language): string =>
  gathering.when?.[language] ?? dateInWords(gathering.date, language)

/** As much of a date as is given: `2013`, `2014-03` or `2013-10-15`. */
export const dateInWords = (date: string, language: Language): string => {
  if (date.length === 'yyyy'.length) return date
  return write(date, date.length === 'yyyy-mm'.length ? 'MMMM yyyy' : patterns[language].date, language)
}

/** An instant (ISO, UTC) as day and time in Norway, and by which of two clocks in the hour that comes twice. */
export const instantInWords = (instant: string, language: Language): string => {
  const words = write(instant, patterns[language].instant, language)
  const which = whichOf(instant)
  return which === undefined ? words : `${words} (${clocks[language][which]})`
}

const clocks: Record<Language, Record<Which, string>> = {
  nb: { first: 'sommertid', last: 'normaltid' },
  nn: { first: 'sommartid', last: 'normaltid' },
  en: { first: 'summer time', last: 'standard time' },
}

/** The day in Norway that an instant (ISO, UTC) is on. */
export const dayInWords = (instant: string, language: Language): string =>
  write(instant, patterns[language].date, language)

/** An instant (ISO, UTC) as day and time in Norway, as spreadsheets read them. */
export const instantInFiles = (instant: string): string => write(instant, 'yyyy-MM-dd HH:mm', 'nb')

/** Intl has no nynorsk in workerd, so the words are date-fns'. */
const locales = { nb, nn, en: enGB }

const norwegian = { date: 'd. MMMM yyyy', instant: "EEEE d. MMMM yyyy 'kl.' HH.mm" }

const patterns = {
  nb: norwegian,
  nn: norwegian,
  en: { date: 'd MMMM yyyy', instant: "EEEE d MMMM yyyy 'at' HH:mm" },
}

const inNorway = tz(timeZone)

const write = (moment: string, pattern: string, language: Language): string =>
  format(moment, pattern, { locale: locales[language], in: inNorway })
