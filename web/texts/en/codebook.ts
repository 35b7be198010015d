import type { codebook as nb } from '../nb/codebook.ts'

export const codebook: typeof nb = {
  columns: {
    results: {
      network: 'The network, by its short name. The short name never changes.',
      gathering: 'The number of the gathering that the round belongs to.',
      gathering_date: 'The date of the gathering, as much of it as is known: year, year-month or year-month-day.',
      round: 'The round of answers, by its short name.',
      municipality: 'The municipality, by its short name. Empty means the whole network.',
      voice:
        'Whose answers the row is about: the participants’ own or the municipality’s joint answer. The two are never mixed.',
      fundamental: 'Which of the five fundamentals the question measures. Empty where it measures none of them.',
      question: 'The question, by the key it has in every language and version.',
      questionnaire_version: 'The version of the form that was answered.',
      n: 'How many answers the figure is based on: exact from ten, otherwise a band, such as 5–9. For a joint answer it is 1, and in the network’s row of joint answers the number of municipalities. “Don’t know” and skipped questions are not counted.',
      median:
        'The middle answer on the steps 0 to 5. Below ten answers rounded to a whole step from 1 to 4, see the codes of median.',
      majority: 'Which third of the steps holds more than half of the answers, or split. Empty below five answers.',
      mean: 'The mean of the steps to one decimal. Only from ten answers.',
      low: 'The number of answers in the lowest third, steps 0 and 1. Only from ten answers.',
      middle: 'The number of answers in the middle third, steps 2 and 3. Only from ten answers.',
      high: 'The number of answers in the highest third, steps 4 and 5. Only from ten answers.',
      score:
        'What goes into the success formula, from 0 to 1: the mean divided by 5 from ten answers and for joint answers, the shown median divided by 5 below ten answers. Not a probability.',
      hidden:
        'Why the row has no figures, or what they do not cover. Empty where everything is shown. See the codes of hidden.',
      release:
        'The results edition that the figure comes from, by its code. For joint answers: the code of the round’s joint answers. The code is a hash of the content.',
    },
    answers: {
      network: 'The network, by its short name.',
      gathering: 'The number of the gathering that the round belongs to.',
      gathering_date: 'The date of the gathering, as much of it as is known: year, year-month or year-month-day.',
      round: 'The round of answers, by its short name.',
      municipality: 'The municipality that gave the joint answer, by its short name.',
      questionnaire_version: 'The version of the form that was answered.',
      revision: 'A number that grows each time the joint answer is changed. The first is 1.',
      question: 'The question, by the key it has in every language and version.',
      type: 'What kind of question it is. See the codes of type.',
      answer:
        'The answer as a code: the step, the key of the option, the number, the date or the text. Several choices give one row each.',
      label: 'The answer in words, as in the form. Empty for text, numbers and dates.',
    },
    audit: {
      network: 'The short name of the network.',
      at: 'When it was done, in UTC.',
      local_time: 'When it was done, Norwegian time.',
      entry: 'A random code that tells the entries apart.',
      who: 'The e-mail address of the person who did it. clock means that it happened by itself.',
      action: 'What was done, as a code.',
      subject: 'What it was done to, as codes in JSON. Never a participant, and never an answer.',
      words: 'The same in words.',
    },
  },
  codes: {
    voice: {
      individual: 'Participants’ answers: confidential, only shown combined.',
      team: 'The municipality’s joint answer: open, one for each municipality and round.',
    },
    fundamental: {
      need: 'Need',
      value: 'Value of the solution',
      champion: 'Champion',
      team: 'Team',
      anchoring: 'Backing',
    },
    majority: {
      low: 'More than half answered step 0 or 1.',
      middle: 'More than half answered step 2 or 3.',
      high: 'More than half answered step 4 or 5.',
      split: 'No third holds more than half: views differ.',
    },
    hidden: {
      few: 'Withheld: fewer have answered than the round’s minimum number of answers.',
      complement: 'Withheld because it could reveal the answers of a smaller group.',
      none: 'No answers in this round.',
      held: 'Withheld: more answers than expected, so the answers are left out.',
      partial: 'Not withheld, but the figures cover only the municipalities shown with ten answers or more.',
      thirds:
        'Not withheld, but only the number of answers in each third is shown, for the whole network: a median, mean or score could reveal the answers in municipalities with fewer than ten.',
      'dont-know': 'The joint answer is “Don’t know”. It does not count as zero.',
      waiting: 'The round is not finished, and there is no figure to show yet.',
    },
    median: {
      '1': 'Below ten answers: 1 or lower.',
      '2': 'Below ten answers: rounded to 2, halves rounded up.',
      '3': 'Below ten answers: rounded to 3, halves rounded up.',
      '4': 'Below ten answers: 4 or higher.',
    },
    type: {
      scale: 'A step, from 0 up, or dont-know for “Don’t know”.',
      choice: 'One choice.',
      choices: 'Several choices.',
      'short-text': 'Short text.',
      'long-text': 'Long text.',
      number: 'A number.',
      date: 'A date, year-month-day.',
    },
  },
  notes: {
    apostrophe:
      "Text that a spreadsheet could have read as a formula (beginning with = + - @, a tab or a line break, or with ' before one of these) has been given a ' in front. To get the text back: remove the first ' when the character after it, leaving out spaces, is one of these or another '. Numbers are unchanged.",
    excel:
      'The file for Norwegian Excel has semicolons between columns and decimal commas, and begins with a BOM. Bands are written with an en dash: 5–9.',
    plain:
      'The other file has commas between columns and decimal points, without a BOM. Bands are written with a hyphen: 5-9.',
    workbook:
      'The sheets results and answers of results.xlsx have the same columns as results.csv and answers.csv. There, text is untouched and never a formula, and numbers are numbers. The sheet releases says which results edition the participants’ own answers are from, the code of that edition, and when the round closed (UTC).',
    notForRanking:
      'The municipalities have different questions and starting points. The figures cannot be used for ranking.',
    empty: 'An empty cell means that there is no figure to show. It never means zero.',
  },
}
