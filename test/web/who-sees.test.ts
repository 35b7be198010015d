import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/language.ts'
import type { Network } from '../../schemas/network.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import type { Round } from '../../schemas/round.ts'
import type { Voice } from '../../schemas/voice.ts'
import { firstLines, lineBeforeSending, moreLines } from '../../web/pages/who-sees/lines.ts'
import { occasionOf } from '../../worker/answering/occasion.ts'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'
import { conditional } from '../support/conditional.ts'
import { siteIn } from './site-and-network.ts'

interface Asked {
  round?: Partial<Round>
  network?: Partial<Network>
  questionnaire?: Questionnaire
  voice?: Voice
}

/** What a form in Hamar says, in a round and a network of its own. */
const said = (asked: Asked = {}, language: (typeof languages)[number] = 'nb') => {
  const site = siteIn(language)
  const occasion = occasionOf(site, {
    network: { ...buildNetwork('hamar'), ...asked.network },
    round: buildRound(1, { status: 'open', ...asked.round }),
    questionnaire: asked.questionnaire ?? questionnaire,
    voice: asked.voice ?? 'individual',
    municipality: 'hamar',
  })
  return {
    first: firstLines(site, occasion),
    more: moreLines(site, occasion).join('\n'),
    before: lineBeforeSending(site, occasion),
  }
}

const shownIn = (network: Partial<Network>) => said({ network }).first[1]

const saidWhere = (expected: Record<string, number>) => said({ round: { expected } }).more

/** The questionnaire with these types of questions alone. */
const only = (...types: string[]): Questionnaire => ({
  ...questionnaire,
  sections: questionnaire.sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ type }) => types.includes(type)),
  })),
})

describe('who sees this, of a person’s own answer', () => {
  it('is three lines first: that nobody does, what is shown, and when it is deleted', () => {
    expect(said().first).toEqual([
      'Svaret er konfidensielt. Kolleger, ledere og nettverksledere ser det ikke, og vi lagrer ikke hvem du er.',
      'Tall for kommunen blir vist på samlingen, men bare når minst 5 har svart på spørsmålet. Tekst blir vist ordrett, men uten kommune, når minst 10 har skrevet.',
      'Svaret blir slettet seks måneder etter at svarrunden er stengt. I en liten gruppe kan noen likevel gjette hva du har svart.',
    ])
  })

  it('follows the round’s own threshold, also where that is higher than ten', () => {
    const { first, more, before } = said({ round: { threshold: 12 } })
    expect(first[1]).toContain('minst 12 har svart')
    expect(first[1]).toContain('minst 12 har skrevet')
    expect(more).toContain('Er det færre enn 12, er det skjermet')
    expect(before).toContain('når minst 12 har svart')
  })

  it('names the guests and who gets the report, where there are any', () => {
    expect(shownIn({ guests: 'pressen' })).toContain('vist på samlingen, også for pressen, men bare')
    expect(shownIn({ recipient: 'KRD' })).toContain('vist på samlingen og kanskje i rapporten til KRD, men bare')
    expect(shownIn({ guests: 'pressen', recipient: 'KRD' })).toContain(
      'på samlingen, også for pressen, og kanskje i rapporten til KRD, men bare',
    )
  })

  it('says how long it is kept as the round promised when it opened', () => {
    const { first, more, before } = said({ round: { monthsKept: 2 } })
    expect(first[2]).toContain('slettet to måneder etter')
    expect(more).toContain('senest to måneder etter')
    expect(more).toContain('fra svaret ditt to måneder etter')
    expect(before).toContain('slettet to måneder etter')
  })

  it('speaks of texts only where some are asked for, and of other questions only where there are any', () => {
    const { first, more } = said({ questionnaire: only('scale') })
    expect([...first, more].join()).not.toMatch(/[Tt]ekst/)
    expect(more).not.toContain('andre spørsmål enn dem om trinn')
    expect(said({ questionnaire: conditional }).more).toContain(
      'Noen spørsmål er bare for dem som har svart noe bestemt',
    )
    expect(said().more).not.toContain('Noen spørsmål er bare')
  })

  it('promises no number for the municipality where no question has steps', () => {
    const { first, more, before } = said({ questionnaire: conditional })
    expect(first[1]).toMatch(/^Svarene blir vist bare for hele nettverket samlet på samlingen, og bare når minst 10/)
    expect(more).not.toContain('grovt')
    expect(before).toContain('når minst 10 har svart')
  })

  it('says that the leaders see when all have answered, where they would', () => {
    expect(saidWhere({ hamar: 8 })).toContain('om færre enn 5 i kommunen har svart, og om alle 8 har det.')
    expect(saidWhere({ hamar: 4 })).toContain('om færre enn 5 i kommunen har svart. De ser ikke hvem.')
    expect(saidWhere({})).toContain('om færre enn 5 i kommunen har svart. De ser ikke hvem.')
  })

  it('names the deadline, where there is one', () => {
    const closesAt = '2026-10-15T10:00:00.000Z'
    const { more, before } = said({ round: { closesAt } })
    for (const text of [more, before]) expect(text).toContain('til torsdag 15. oktober 2026 kl. 12.00')
    expect(said().before).toContain('til svarrunden blir stengt')
  })

  it('says what no rule can take away: the database can be read, and two who pool can work out a third', () => {
    const { more } = said()
    expect(more).toContain('de siste 30 dagene')
    expect(more).toContain('To kolleger som legger sammen det de vet')
  })
})

describe('who sees this, of a joint answer', () => {
  it('is that it is open, where it is shown, and not to write about people', () => {
    const { first, before } = said({ voice: 'team', network: { guests: 'pressen', recipient: 'KRD' } })
    expect(first).toEqual([
      'Svaret er åpent og står med kommunens navn. Nettverket kan se det så snart dere har sendt det.',
      'Det kan bli vist på samlingen, også for pressen, og brukt i rapporten til KRD.',
      'Noen kan be om innsyn. Ikke skriv om enkeltpersoner.',
    ])
    expect(before).toContain('Svaret er åpent')
  })
})

it('says as much in every language, and never «anonymous» as a promise', () => {
  for (const voice of ['individual', 'team'] as const) {
    const all = languages.map((language) => said({ voice, round: { expected: { hamar: 8 } } }, language))
    expect(new Set(all.map(({ first, more }) => first.length + more.split('\n').length)).size).toBe(1)
    for (const { first, before } of all) expect([...first, before].join()).not.toMatch(/anonym/i)
  }
})
