import type { present as nb } from '../nb/present.ts'

export const present: typeof nb = {
  title: (gathering) => `Big screen: ${gathering}`,
  chooserTitle: 'Who sees the big screen?',
  chooserWhy: 'Choose before you show anything. You can change this afterwards.',
  audiences: { network: 'Only the network', guests: 'Guests too' },
  audienceMeans: {
    network: 'The municipalities’ lines are shown with names. Figures that are missing or withheld look the same.',
    guests: 'Only figures for the whole network are shown. No municipality is mentioned.',
  },
  guestsAre: (guests) => `Guests here: ${guests}.`,
  chosen: (audience) => `Shown to: ${audience}`,
  change: 'Change',
  voices: 'Which answers',
  jointAnswersStand: (voice) => `A municipality that is not shown may have sent a joint answer: see “${voice}”.`,
}
