import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Question } from '../../../schemas/question.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import { conditionWords } from '../../fields/condition-words.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { nameOfSection, voicesInWords } from './names.ts'

interface VersionPageProps {
  site: Site
  network: Network
  questionnaire: Questionnaire
}

/** A version as it was made ready: every word of it, to read. */
export const VersionPage: FC<VersionPageProps> = ({ site, network, questionnaire }) => {
  const { versions } = site.texts.editor
  const title = `${questionnaire.title[site.language]}, ${versions.version(questionnaire.version).toLowerCase()}`
  return (
    <NetworkLayout site={site} network={network} part="questionnaires" title={title}>
      <p>
        <a class="ds-link" href={site.link(site.paths.editor.versions(network.slug, questionnaire.id))}>
          {versions.title}
        </a>
      </p>
      {questionnaire.sections.map((section) => (
        <section class="version-section">
          <h2 class="ds-heading" data-size="sm">
            {nameOfSection(site, questionnaire, section.key)}
          </h2>
          <p class="help">{voicesInWords(site, section.voices)}</p>
          {section.questions.map((question) => (
            <QuestionToRead site={site} questionnaire={questionnaire} question={question} voice={section.voices[0]} />
          ))}
        </section>
      ))}
    </NetworkLayout>
  )
}

interface QuestionToReadProps {
  site: Site
  questionnaire: Questionnaire
  question: Question
  voice: Questionnaire['sections'][number]['voices'][number] | undefined
}

const QuestionToRead: FC<QuestionToReadProps> = ({ site, questionnaire, question, voice = 'individual' }) => {
  const { editor, form } = site.texts
  const all = questionnaire.sections.flatMap(({ questions }) => questions)
  const condition = conditionWords(site, voice, question, all)
  const help = question.type === 'statement' ? undefined : question.help?.[site.language]
  return (
    <div class="question-to-read">
      <p class="outline-label">{question.label[site.language]}</p>
      <p class="help">
        {[
          editor.types[question.type].name,
          ...(question.type === 'statement' ? [] : [question.required ? form.required : form.optional]),
          ...(condition === undefined ? [] : [condition]),
        ].join(' · ')}
      </p>
      {help !== undefined && <p>{help}</p>}
      {'levels' in question && (
        <ol start={0}>
          {question.levels.map((level) => (
            <li>{level[site.language]}</li>
          ))}
        </ol>
      )}
      {'options' in question && (
        <ul>
          {question.options.map(({ label }) => (
            <li>{label[site.language]}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
