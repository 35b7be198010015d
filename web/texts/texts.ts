import type { Language } from '../../schemas/language.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import type { Texts } from './nb.ts'
import { nn } from './nn.ts'

export type { Texts }

/** The catalogue of a language. */
export const textsIn = (language: Language): Texts => ({ nb, nn, en })[language]

/** What each language calls itself. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }
