import type { Language } from '../../schemas/language.ts'
import type { Gathering, Municipality, Network } from '../../schemas/network.ts'
import type { Site } from '../../web/site.ts'
import { textsIn } from '../../web/texts/texts.ts'
import { paths } from '../../worker/paths.ts'

export const siteIn = (language: Language = 'nb'): Site => ({
  language,
  texts: textsIn(language),
  paths,
  link: (path) => path,
  inLanguage: (other) => `?lang=${other}`,
  assets: { 'style.css': '/assets/style.css', 'charts.js': '/assets/charts.js' },
  demonstration: true,
})

export const municipality = (slug: string, name: string): Municipality => ({
  slug,
  name,
  innovationQuestions: [{ fromGathering: 1, text: `Hvordan kan vi gjøre det i ${name}?` }],
})

export const gatherings: Gathering[] = [
  { number: 1, date: '2013', when: { nb: 'våren 2013', nn: 'våren 2013', en: 'spring 2013' } },
  { number: 2, date: '2013-10-15' },
  { number: 3, date: '2014-03' },
]

export const network: Network = {
  slug: 'saman',
  name: 'Saman om ein betre kommune',
  owner: 'KS',
  guests: 'departementet',
  municipalities: [
    municipality('hamar', 'Hamar'),
    municipality('froya', 'Frøya'),
    municipality('sarpsborg', 'Sarpsborg'),
  ],
  gatherings,
  demonstration: true,
}
