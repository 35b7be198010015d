import type { rounds as nb } from '../nb/rounds.ts'

export const rounds: typeof nb = {
  title: 'Rounds of answers',
  explained: 'A round is one questionnaire, open before, at or after a gathering.',
  none: 'The network has no rounds yet.',
  make: 'Make a round',
  copy: 'Copy to a new round',
  copyLast: 'Copy the last one',
  settings: 'Change the round',
  gathering: 'Gathering',
  questionnaire: 'Questionnaire',
  questionnaireHelp: 'The round follows the newest version of the questionnaire until it opens.',
  version: (title, version) => `${title}, version ${version}`,
  opensAt: 'When it opens',
  opensAtHelp: 'Norwegian time, for example 15.10.2026 12:00. Leave it empty to open the round yourself.',
  closesAt: 'Deadline',
  closesAtHelp: 'The round then closes by itself. Leave it empty to close the round yourself.',
  threshold: 'Minimum number of answers',
  thresholdHelp:
    'A figure for a municipality is shown when at least this many have answered the question. Otherwise it is withheld. 5 is usual, and 3 is the lowest you can choose.',
  releasing: 'When the round closes',
  atOnce: 'Make the results at once',
  atOnceHelp: 'If a municipality has more answers than expected, the results still wait for you.',
  wait: 'Wait until I say so',
  expected: 'How many should answer in each municipality',
  expectedHelp:
    'Count everyone in the project, not only the team. Then you can see when all have answered, and whether someone may have answered twice. If you do not know, leave it empty.',
  exceptions: 'Municipalities with a different number',
  exceptionsHelp: 'Fill in only where the number differs from the one above.',
  expectedIn: (municipality) => `Number in ${municipality}`,
  makeButton: 'Make the round',
  makeMeans: 'The links are made at once, so you can share them. Nobody can answer until the round opens.',
  missing: 'Before you can make a round',
  noGathering: 'The network must have a gathering.',
  gatheringMissing: 'Is the gathering missing?',
  toGatherings: 'Add a gathering',
  noQuestionnaire: 'The network must have a questionnaire that is ready.',
  toQuestionnaires: 'Choose or make a questionnaire',
  noMunicipality: 'The network must have at least one municipality.',
  toMunicipalities: 'Add municipalities',
  noSealKey:
    'The links cannot be made: the key LINK_SEAL_KEY is missing. Ask whoever runs Fundament to put it in place.',
  linksMissing: (count) =>
    count === 1
      ? 'One link is missing, because a municipality has joined. It is made when you save, and at the latest when the round opens.'
      : `${count} links are missing, because municipalities have joined. They are made when you save, and at the latest when the round opens.`,
  opened: 'The round has opened. Now only the deadline can be changed.',
  remove: 'Delete the round',
  removeMeans: 'The round and its links are deleted. Links that have been shared stop working. It cannot be undone.',
  removeConfirm: 'Yes, delete the round',
}
