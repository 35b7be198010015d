import type { FC } from 'hono/jsx'
import { languages } from '../../schemas/language.ts'
import type { Language } from '../../schemas/language.ts'
import type { Site } from '../site.ts'
import { languageNames } from '../texts/texts.ts'
import { faultOf, valueOf } from './form-state.ts'
import type { FormState } from './form-state.ts'

interface WordsProps {
  site: Site
  state: FormState
  name: string
  label: string
  help?: string | undefined
  required?: boolean
  children?: unknown
}

/** The name of the field for one language: `label.nn`. */
const wordsName = (name: string, language: Language): string => `${name}.${language}`

/** The labels of the three fields, for the summary of what is wrong. */
export const wordsLabels = (name: string, label: string): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [wordsName(name, language), `${label}, ${languageNames[language]}`]))

/** The same words in three languages, side by side where there is room. What is missing says so. */
export const WordsInput: FC<WordsProps> = ({ site, state, name, label, help, required, children }) => {
  const isStarted = languages.some((language) => valueOf(state, wordsName(name, language)) !== '')
  return (
    <fieldset class="ds-fieldset question words">
      <legend>
        <span class="question-label">{label}</span>{' '}
        {required !== undefined && (
          <span class={required ? 'required' : 'optional'}>
            {required ? site.texts.form.required : site.texts.form.optional}
          </span>
        )}
      </legend>
      {help !== undefined && (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <div class="in-languages">
        {languages.map((language) => (
          <WordsIn
            site={site}
            state={state}
            name={wordsName(name, language)}
            label={label}
            language={language}
            isMissing={isStarted && valueOf(state, wordsName(name, language)) === ''}
            help={help === undefined ? undefined : `${name}-help`}
          />
        ))}
      </div>
      {children}
    </fieldset>
  )
}

interface WordsInProps {
  site: Site
  state: FormState
  name: string
  label: string
  language: Language
  isMissing: boolean
  help: string | undefined
}

const WordsIn: FC<WordsInProps> = ({ site, state, name, label, language, isMissing, help }) => {
  const fault = faultOf(site, state, name, `${label}, ${languageNames[language]}`)
  return (
    <div
      class="in-language"
      data-missing={isMissing ? '' : undefined}
      data-invalid={fault === undefined ? undefined : ''}
    >
      <label class="ds-label" data-weight="regular" for={name}>
        {languageNames[language]}
        {isMissing && <span class="missing">{site.texts.editor.question.missing}</span>}
      </label>
      {fault !== undefined && (
        <p class="ds-validation-message" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <textarea
        class="ds-input"
        id={name}
        name={name}
        rows={2}
        lang={language}
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={[help, fault !== undefined && `${name}-fault`].filter(Boolean).join(' ') || undefined}
      >
        {`\n${valueOf(state, name)}`}
      </textarea>
    </div>
  )
}
