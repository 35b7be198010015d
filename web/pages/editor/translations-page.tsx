import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { nameOfSection, wordsOf } from './names.ts'

export interface TranslatedPart {
  id: string
  section: string | undefined
  number: number
  missing: number
}

interface TranslationsPageProps {
  site: Site
  network: Network
  draft: QuestionnaireDraft
  parts: readonly TranslatedPart[]
  notice?: string | undefined
}

/** What a part is called. */
export const nameOfPart = (
  site: Site,
  draft: QuestionnaireDraft,
  { section, number }: Pick<TranslatedPart, 'section' | 'number'>,
): string => {
  const name = section === undefined ? site.texts.editor.translations.introduction : nameOfSection(site, draft, section)
  return number > 1 ? `${name} (${number})` : name
}

/** The parts of a questionnaire, with how many texts each lacks. */
export const TranslationsPage: FC<TranslationsPageProps> = ({ site, network, draft, parts, notice }) => {
  const words = site.texts.editor.translations
  const missing = parts.reduce((sum, part) => sum + part.missing, 0)
  const say = (count: number) => (count > 0 ? words.missing(count) : words.complete)
  return (
    <NetworkLayout site={site} network={network} part="questionnaires" title={words.title} notice={notice}>
      <p class="lead">{`${words.lead} ${say(missing)}.`}</p>
      <p>
        <a class="ds-link" href={site.link(site.paths.editor.outline(network.slug, draft.id))}>
          {wordsOf(site, draft.title) || site.texts.editor.list.untitled}
        </a>
      </p>
      <ul class="questionnaires">
        {parts.map((part) => (
          <li id={part.id}>
            <a class="ds-link" href={site.link(site.paths.editor.translationsOf(network.slug, draft.id, part.id))}>
              {nameOfPart(site, draft, part)}
            </a>
            <p class={part.missing > 0 ? undefined : 'help'}>
              {part.missing > 0 ? <span class="missing">{say(part.missing)}</span> : say(0)}
            </p>
          </li>
        ))}
      </ul>
    </NetworkLayout>
  )
}
