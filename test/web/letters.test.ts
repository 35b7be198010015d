import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'
import { letterKinds, letterOf, mailtoOf } from '../../web/letters.ts'
import type { LetterKind } from '../../web/letters.ts'
import { textsIn } from '../../web/texts/texts.ts'
import { letterFactsOf } from '../../worker/rounds/letter-facts.ts'
import { naughty } from '../support/naughty-strings.ts'
import { buildNetwork, buildRound, questionnaire } from '../support/builders.ts'
import type { Round } from '../../schemas/round.ts'
import type { FormAddresses } from '../../web/pages/round/municipality-in-round.ts'

const network = { ...buildNetwork('hamar'), gatherings: [{ number: 1, date: '2027-03-10' }] }
const now = '2027-02-01T12:00:00.000Z'
const both = { individual: 'https://svar.no/s/eget', team: 'https://svar.no/s/felles' }

const reflection: Questionnaire = {
  ...questionnaire,
  id: 'reflection',
  title: { nb: 'Til refleksjon', nn: 'Til refleksjon', en: 'Reflection' },
  minutes: { individual: 4 },
  sections: [
    {
      key: 'one',
      voices: ['individual'],
      questions: ['learned', 'next'].map((key) => ({
        type: 'long-text',
        key,
        label: { nb: key, nn: key, en: key },
        required: false,
        maxCharacters: 300,
      })),
    },
  ],
}

interface Case {
  of?: typeof network

  language?: Language
  round?: Partial<Round>
  asks?: Questionnaire
  addresses?: FormAddresses
  hasJointAnswer?: boolean
}

const letter = (
  kind: LetterKind,
  { language = 'nb', round, asks = questionnaire, addresses = both, of = network, ...more }: Case,
) => {
  const standing = {
    municipality: { slug: 'hamar', name: 'Hamar', innovationQuestions: [] },
    participation: 'fewer-than-threshold' as const,
    hasJointAnswer: more.hasJointAnswer ?? false,
    expected: 8,
  }
  const asked = { round: buildRound(1, { status: 'open', ...round }), questionnaire: asks }
  const facts = letterFactsOf(language, of, asked, standing, addresses, now)
  return letterOf(textsIn(language), kind, facts)
}

const deadline = { closesAt: '2027-03-05T11:00:00.000Z' }

describe('an invitation', () => {
  it('says when, what, how long, by when, who sees it, and who asks', () => {
    expect(letter('invitation', { round: deadline })).toEqual({
      subject: 'Før samling 1: fem fundamenter, tre minutter',
      body: [
        'Hei!',
        'Samling 1 er 10. mars 2027. Før det vil vi vite hvor Hamar står på de fem fundamentene.',
        '1. Del lenken med alle som er med i prosjektet, også tillitsvalgte og politikere. De svarer hver for seg. Det tar om lag tre minutter: https://svar.no/s/eget',
        '2. Samle teamet etterpå, og send ett felles svar. Skjemaet tar om lag fem minutter: https://svar.no/s/felles',
        '',
        'Frist: fredag 5. mars 2027 kl. 12.00',
        'Deltakernes egne svar er konfidensielle. Vi viser dem bare samlet, og bare når minst 5 har svart. Det felles svaret er åpent.',
        'Vi rangerer ikke kommunene. Står noe på null, er det nettopp det vi skal hjelpe hverandre med.',
        'Hilsen nettverkslederne i Saman om ein betre kommune',
      ].join('\n'),
    })
  })

  it('says the same in nynorsk and English', () => {
    const nn = letter('invitation', { language: 'nn', round: deadline })
    expect(nn?.subject).toBe('Før samling 1: fem fundament, tre minutt')
    expect(nn?.body).toContain('Før den tid vil vi gjerne vite kvar Hamar står på dei fem fundamenta.')
    expect(nn?.body).toContain('Frist: fredag 5. mars 2027 kl. 12.00')
    const en = letter('invitation', { language: 'en', round: deadline })
    expect(en?.subject).toBe('Before gathering 1: five fundamentals, three minutes')
    expect(en?.body).toContain('Gathering 1 is on 10 March 2027. Before then we would like to know where Hamar stands')
    expect(en?.body).toContain('Deadline: Friday 5 March 2027 at 12:00')
  })

  it('promises no deadline where there is none', () => {
    const { body = '' } = letter('invitation', {}) ?? {}
    expect(body).toContain('Skjemaet er åpent til vi stenger det.')
    expect(body).not.toContain('Frist')
  })

  it('says when the links begin to work, before they do', () => {
    const planned = { status: 'planned' as const, opensAt: '2027-02-10T11:00:00.000Z' }
    expect(letter('invitation', { round: planned })?.body).toContain(
      'Lenkene virker fra onsdag 10. februar 2027 kl. 12.00.',
    )
    expect(letter('invitation', { round: { status: 'planned' } })?.body).toContain('Skjemaet er ikke åpnet ennå.')
  })

  it('does not say «before the gathering» of answers that come in at it or after it', () => {
    const { subject = '', body = '' } = letter('invitation', { round: { closesAt: '2027-03-10T14:00:00.000Z' } }) ?? {}
    expect(subject).toBe('Til samling 1: fem fundamenter, tre minutter')
    expect(body).toContain('Svarrunden hører til samling 1 (10. mars 2027). Vi vil vite hvor Hamar står')
  })

  it.each(languages)('of another questionnaire says its own title, minutes and kinds of answers (%s)', (language) => {
    const { subject = '', body = '' } =
      letter('invitation', { language, asks: reflection, addresses: { individual: both.individual } }) ?? {}
    expect(subject).toContain(reflection.title[language])
    expect(subject).toMatch(/fire minutter|fire minutt|four minutes/)
    expect(body).not.toMatch(/fem |five|felles|joint|^\d\. |rang|rank/m)
    expect(body).toMatch(/(minst|at least) 10 ha/)
  })
})

describe('a text to forward', () => {
  it('asks for an own answer before the talk', () => {
    expect(letter('forward', { round: deadline })?.body).toBe(
      'Hei! Nettverkslederne i Saman om ein betre kommune spør hva du mener om prosjektet vårt i dag. Fem spørsmål, om lag tre minutter, innen fredag 5. mars 2027 kl. 12.00: https://svar.no/s/eget\nDet er frivillig og konfidensielt. Svar før vi snakker om det i teamet.',
    )
  })

  it('is not there where only a joint answer is asked for', () => {
    expect(letter('forward', { addresses: { team: both.team } })).toBeUndefined()
  })

  it('counts the questions of another questionnaire, and speaks of no talk where none follows', () => {
    const body = letter('forward', { asks: reflection, addresses: { individual: both.individual } })?.body
    expect(body).toContain('To spørsmål, om lag fire minutter')
    expect(body).not.toContain('teamet')
  })
})

describe('a reminder', () => {
  it('says that we cannot see who has answered, and whether the joint answer is in', () => {
    const missing = letter('reminder', { round: deadline })
    expect(missing?.subject).toBe('Påminnelse: Svar før fredag 5. mars 2027 kl. 12.00')
    expect(missing?.body).toContain(
      'Vi ser ikke hvem som har svart, så send gjerne denne videre til alle i prosjektet.',
    )
    expect(missing?.body).toContain('Det felles svaret fra Hamar mangler: https://svar.no/s/felles')
    expect(letter('reminder', { hasJointAnswer: true })?.body).toContain('Det felles svaret fra Hamar er kommet')
  })

  it.each(languages)('without a deadline is true too (%s)', (language) => {
    const { subject = '', body = '' } = letter('reminder', { language }) ?? {}
    expect(subject + body).not.toMatch(/undefined|\d{4}/)
    expect(body).toMatch(/fortsatt åpent|framleis ope|still open/)
  })
})

it.each(letterKinds)('no form that can be shown, no text (%s)', (kind) => {
  expect(letter(kind, { addresses: {} })).toBeUndefined()
})

it.each(letterKinds)('says every naughty name as it is, in a subject of one line (%s)', (kind) => {
  for (const name of [...naughty, 'Samen\r\nBcc: alle@norge.no', 'Til\u2028Bcc: alle', 'a\u0001b\u007Fc\u0085d']) {
    const named = { ...network, name }
    const asks = { ...reflection, title: { nb: name, nn: name, en: name } }
    for (const language of languages) {
      const { subject = '', body = '' } = letter(kind, { asks, of: named, language }) ?? {}
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
      expect(subject + body).toContain(name)
    }
  }
})

describe('the address that opens a letter in an e-mail program', () => {
  it('carries every character of it, with line ends as e-mail has them', () => {
    const sent = { subject: 'Spørsmål & svar?', body: 'Én linje\nTo = 100 % «ø»' }
    const address = mailtoOf(sent, 'kari+x@hamar.no')
    expect(address).toBe(
      'mailto:kari%2Bx@hamar.no?subject=Sp%C3%B8rsm%C3%A5l%20%26%20svar%3F&body=%C3%89n%20linje%0D%0ATo%20%3D%20100%20%25%20%C2%AB%C3%B8%C2%BB',
    )
    const [, query = ''] = address.split('?')
    expect(new URLSearchParams(query.replaceAll('+', '%2B')).get('body')).toBe('Én linje\r\nTo = 100 % «ø»')
  })

  it('is to nobody in particular where nobody is known', () => {
    expect(mailtoOf({ subject: 'a', body: 'b' })).toBe('mailto:?subject=a&body=b')
  })
})
