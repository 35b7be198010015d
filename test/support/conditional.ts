import { questionnaireSchema } from '../../schemas/questionnaire.ts'
import type { Questionnaire } from '../../schemas/questionnaire.ts'

const words = (text: string) => ({ nb: text, nn: `${text} (nn)`, en: `${text} (en)` })
const option = (key: string, text: string) => ({ key, label: words(text) })

/** Two areas each with a text of its own, and a chain: «Igjen» → «Omganger» → «Hvorfor». */
export const conditional: Questionnaire = questionnaireSchema.parse({
  id: 'conditional',
  version: 1,
  title: words('Betinget'),
  minutes: { individual: 1, team: 1 },
  sections: [
    {
      key: 'areas',
      voices: ['individual', 'team'],
      questions: [
        {
          type: 'choices',
          key: 'areas',
          label: words('Områder'),
          options: [option('need', 'Behov'), option('test', 'Test')],
        },
        {
          type: 'short-text',
          key: 'need-text',
          label: words('Dette med behov'),
          required: true,
          askedIf: { question: 'areas', answers: ['need'] },
        },
        {
          type: 'short-text',
          key: 'test-text',
          label: words('Dette med test'),
          askedIf: { question: 'areas', answers: ['test'] },
        },
      ],
    },
    {
      key: 'again',
      voices: ['individual', 'team'],
      questions: [
        {
          type: 'choice',
          key: 'again',
          label: words('Igjen'),
          options: [option('yes', 'Ja'), option('no', 'Nei')],
        },
      ],
    },
    {
      key: 'laps',
      voices: ['individual', 'team'],
      title: words('Omgangene'),
      questions: [
        {
          type: 'number',
          key: 'laps',
          label: words('Omganger'),
          required: true,
          min: 0,
          max: 20,
          askedIf: { question: 'again', answers: ['yes'] },
        },
        { type: 'statement', key: 'thanks', label: words('Fint'), askedIf: { question: 'laps' } },
        {
          type: 'long-text',
          key: 'why',
          label: words('Hvorfor'),
          help: words('Kort.'),
          maxCharacters: 200,
          askedIf: { question: 'laps' },
        },
      ],
    },
  ],
})
