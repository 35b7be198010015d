import type { FC } from 'hono/jsx'
import { questionTypes } from '../../../schemas/question.ts'
import type { Section } from '../../../schemas/questionnaire.ts'
import { nameOfSection, voicesInWords } from './names.ts'
import type { OutlineProps } from './outline-page.tsx'
import { OutlineQuestion } from './outline-question.tsx'
import { Steps } from './steps.tsx'

type OutlineSectionProps = OutlineProps & { section: Section; index: number }

/** A part of a questionnaire, with everything that can be done to it. */
export const OutlineSection: FC<OutlineSectionProps> = (props) => {
  const { site, network, draft, section, index, findings, revision } = props
  const words = site.texts.editor.outline
  const { editor } = site.paths
  const name = nameOfSection(site, draft, section.key)
  const isWrong = findings.some(({ place }) => 'section' in place && place.section === section.key)
  return (
    <section class="outline-section" id={`section-${section.key}`} tabindex={-1} data-wrong={isWrong ? '' : undefined}>
      <h3 class="ds-heading" data-size="sm">
        {name}
      </h3>
      <p class="help">{voicesInWords(site, section.voices)}</p>
      <div class="steps">
        <a
          class="ds-link"
          href={site.link(editor.section(network.slug, draft.id, section.key))}
          aria-label={`${words.editSection}: ${name}`}
        >
          {words.editSection}
        </a>
        <Steps
          site={site}
          action={editor.sectionPosition(network.slug, draft.id, section.key)}
          revision={revision}
          name={name}
          isFirst={index === 0}
          isLast={index === draft.sections.length - 1}
        />
        <a
          class="ds-link"
          href={site.link(editor.sectionRemoval(network.slug, draft.id, section.key))}
          aria-label={`${words.removeSection}: ${name}`}
        >
          {words.removeSection}
        </a>
      </div>
      {section.questions.length === 0 ? (
        <p class="nothing-yet">{words.noQuestions}</p>
      ) : (
        <ol class="outline-questions">
          {section.questions.map((question, at) => (
            <OutlineQuestion
              {...props}
              question={question}
              isFirst={index === 0 && at === 0}
              isLast={index === draft.sections.length - 1 && at === section.questions.length - 1}
            />
          ))}
        </ol>
      )}
      <AddQuestion {...props} name={name} />
    </section>
  )
}

const AddQuestion: FC<OutlineSectionProps & { name: string }> = ({ site, network, draft, section, name }) => {
  const { outline, types } = site.texts.editor
  return (
    <details class="more add-question">
      <summary aria-label={`${outline.addQuestion}: ${name}`}>{outline.addQuestion}</summary>
      <ul class="question-types">
        {questionTypes.map((type) => (
          <li>
            <a
              class="ds-link"
              href={site.link(site.paths.editor.newQuestion(network.slug, draft.id, section.key, type))}
            >
              {types[type].name}
            </a>{' '}
            <span class="help">{types[type].help}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
