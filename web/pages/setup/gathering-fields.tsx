import type { FC } from 'hono/jsx'
import { languages } from '../../../schemas/language.ts'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'

interface GatheringFieldsProps {
  site: Site
  state: FormState
}

/** When a gathering is: its date, and in words where the date alone would say too much or too little. */
export const GatheringFields: FC<GatheringFieldsProps> = ({ site, state }) => {
  const { gatherings: words, dateHelp } = site.texts.setup
  const isOpen = languages.some((language) => valueOf(state, `when.${language}`) !== '')
  return (
    <>
      <TextInput site={site} state={state} name="date" label={words.date} help={dateHelp} required />
      <details open={isOpen}>
        <summary>{words.words}</summary>
        <p>{words.wordsHelp}</p>
        {languages.map((language) => (
          <TextInput
            site={site}
            state={state}
            name={`when.${language}`}
            label={words.wordsIn[language]}
            help={words.wordsExample[language]}
            lang={language}
          />
        ))}
      </details>
    </>
  )
}

/** The labels of those fields, by their names. */
export const gatheringLabels = (site: Site): Record<string, string> => {
  const { gatherings: words } = site.texts.setup
  return {
    date: words.date,
    ...Object.fromEntries(languages.map((language) => [`when.${language}`, words.wordsIn[language]])),
  }
}
