import type { Paths } from '../web/site.ts'

const segment = encodeURIComponent

const network = (slug: string): string => `/networks/${segment(slug)}`
const round = (slug: string, id: string): string => `${network(slug)}/rounds/${segment(id)}`
const form = (link: string): string => `/s/${segment(link)}`
const receipt = (link: string, response: string): string => `${form(link)}/r/${segment(response)}`

/** Every address, in one place. */
export const paths: Paths = {
  home: '/',
  privacy: '/privacy',
  accessibility: '/accessibility',
  form,
  receipt,
  change: (link, response) => `${receipt(link, response)}/form`,
  withdrawal: (link, response) => `${receipt(link, response)}/withdrawal`,
  networks: '/networks',
  network,
  municipality: (slug, municipality) => `${network(slug)}/municipalities/${segment(municipality)}`,
  fundamental: (slug, fundamental) => `${network(slug)}/fundamentals/${segment(fundamental)}`,
  round,
  release: (slug, id) => `${round(slug, id)}/release`,
  present: (slug, id) => `${round(slug, id)}/present`,
  resultsCsv: (slug) => `${network(slug)}/results.csv`,
  resultsJson: (slug) => `${network(slug)}/results.json`,
  answersCsv: (slug) => `${network(slug)}/answers.csv`,
  codebook: (slug) => `${network(slug)}/codebook.csv`,
}

/** Where a style sheet or script is served, by its content-hashed name. */
export const assetPath = (name: string): string => `/assets/${name}`
