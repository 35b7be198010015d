import type { FC } from 'hono/jsx'
import { languages } from '../../../schemas/language.ts'
import type { Language, Localized } from '../../../schemas/language.ts'
import type { ScaleChange } from '../../../schemas/scale-change.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextBox } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'
import { nameOfQuestion } from './names.ts'

interface ScaleChangeProps {
  site: Site
  state: FormState
  change: ScaleChange
}

/** A scale with new words: before and after side by side, and whether it is still the same question. */
export const ScaleChangeChoice: FC<ScaleChangeProps> = ({ site, state, change }) => {
  const words = site.texts.editor.ready
  const { key } = change.after
  const name = nameOfQuestion(site, change.after)
  return (
    <section class="scale-change" aria-labelledby={`change-${key}`}>
      <h3 class="ds-heading" data-size="sm" id={`change-${key}`}>
        {name}
      </h3>
      <BeforeAndAfter site={site} change={change} name={name} />
      {change.mayBeSame ? (
        <>
          <ChoiceInput
            site={site}
            state={state}
            name={`series.${key}`}
            label={words.choice(name)}
            choices={[
              { value: 'break', label: words.break, help: words.breakHelp },
              { value: 'same', label: words.same, help: words.sameHelp },
            ]}
            required
          />
          <TextBox
            site={site}
            state={state}
            name={`reason.${key}`}
            label={words.reason}
            help={words.reasonHelp}
            rows={2}
          />
        </>
      ) : (
        <p>{words.levelsDiffer}</p>
      )}
    </section>
  )
}

interface Line {
  label: string
  language: Language
  before: string
  after: string
}

const BeforeAndAfter: FC<{ site: Site; change: ScaleChange; name: string }> = ({ site, change, name }) => {
  const words = site.texts.editor.ready
  return (
    <div class="table-scroll" role="region" aria-label={name} tabindex={0}>
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {linesOf(site, change).map(({ label, language, before, after }) => (
            <tr>
              <th scope="row">{`${label}, ${site.texts.editor.languages[language]}`}</th>
              <td lang={language}>{before || '–'}</td>
              <td lang={language}>{after || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The texts that differ, language by language. */
const linesOf = ({ texts }: Site, { before, after }: ScaleChange): Line[] => {
  const { ready, question } = texts.editor
  const rows: [string, Localized | undefined, Localized | undefined][] = [
    [ready.question, before.label, after.label],
    ...Array.from(
      { length: Math.max(before.levels.length, after.levels.length) },
      (_, level): [string, Localized | undefined, Localized | undefined] => [
        question.level(level),
        before.levels[level],
        after.levels[level],
      ],
    ),
  ]
  return rows.flatMap(([label, was, is]) =>
    languages
      .map((language) => ({ label, language, before: was?.[language] ?? '', after: is?.[language] ?? '' }))
      .filter((line) => line.before !== line.after),
  )
}
