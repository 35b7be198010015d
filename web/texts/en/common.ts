import type { common as nb } from '../nb/common.ts'

export const common: typeof nb = {
  product: 'Fundament',
  skipToContent: 'Skip to content',
  languages: 'Language',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  errorInTitle: 'Error: ',
  fundamentals: {
    need: 'Need',
    value: 'Value of the solution',
    champion: 'Champion',
    team: 'Team',
    anchoring: 'Backing',
  },
  levels: ['Nothing yet', 'Idea', 'Plan', 'Tried', 'Shown', 'Lasting'],
  demonstration:
    'Demonstration data. All steps and texts are made up and say nothing about how the municipalities fared. Only the innovation questions are real, from a KS presentation in October 2013.',
  gathering: (number) => `Gathering ${number}`,
  voices: { individual: 'Participants’ answers', team: 'The municipalities’ joint answers' },
}
