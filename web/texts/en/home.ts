import type { home as nb } from '../nb/home.ts'

export const home: typeof nb = {
  title: 'We are under way!',
  lead: 'The municipalities in an innovation network meet a few times a year. The work happens between the gatherings. Fundament lets you see it.',
  how: [
    'Participants take three minutes, on a phone, to say where the project stands on the five fundamentals: need, value of the solution, champion, team and backing. The answer is confidential.',
    'The team in the municipality agrees on one joint answer. It is open.',
    'At the next gathering the network sees what has moved, and which fundamental to talk about. Nobody is ranked.',
  ],
  formula: 'Need × value of the solution × champion × team × backing',
  formulaMeans:
    'The five are multiplied. If one of them is zero, the project is doomed to fail. So we look first at the one that is lowest now.',
  participant: 'Are you here to answer?',
  participantHow: 'Use the link that your project leader gave you. You need no account.',
  facilitator: 'Are you a network leader?',
  toNetworks: 'To your networks',
  demo: 'Try it with demonstration data',
  demoExplained: 'The links below only work on this machine.',
  demoNetwork: 'See the network as a network leader',
  municipality: 'Municipality',
  own: 'Own answer',
  joint: 'Joint answer',
  ownFor: (municipality) => `Own answer for ${municipality}`,
  jointFor: (municipality) => `Joint answer for ${municipality}`,
}
