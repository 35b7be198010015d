import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { ChoiceInput, Tick } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'

interface RedactionPageProps {
  site: Site
  network: Network
  title: string
  /** Whether it is a municipality's joint answer, or what participants wrote that was released. */
  what: 'joint' | 'released'
  /** Where it is sent, and the page that it is done from. */
  action: string
  back: string
  /** The revision or release that the page shows: another one is not changed unseen. */
  seen: string
  /** What can be redacted: each text with its question, and the value that names it. */
  texts: readonly { value: string; question: string; text: string }[]
  paging?: { page: number; pages: number }
  state: FormState
  notice?: string | undefined
}

const formId = 'redaction'

/** Taking out of a text what names someone: what that does and cannot do, which text, which words, and a yes. */
export const RedactionPage: FC<RedactionPageProps> = (props) => {
  const { site, network, title, what, back, texts, paging, state } = props
  const words = site.texts.correcting.redaction
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="rounds"
      title={title}
      state={state}
      labels={{ ...labelsOf(site), confirm: words.confirm }}
      notice={props.notice}
      form={texts.length > 0 ? formId : undefined}
    >
      <Lines title={words.does} lines={words.doesLines[what]} />
      <Lines title={words.cannot} lines={words.cannotLines[what]} />
      {texts.length === 0 ? <p>{words.noTexts}</p> : <RedactionForm {...props} />}
      {paging && paging.pages > 1 && <Pages {...props} {...paging} />}
      <p>
        <a class="ds-link" href={site.link(back)}>
          {words.back}
        </a>
      </p>
    </LeaderFormLayout>
  )
}

const Lines: FC<{ title: string; lines: readonly string[] }> = ({ title, lines }) => (
  <section>
    <h2 class="ds-heading" data-size="xs">
      {title}
    </h2>
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
)

const labelsOf = (site: Site): Record<'text' | 'how' | 'words', string> => {
  const words = site.texts.correcting.redaction
  return { text: words.text, how: words.how, words: words.words }
}

const RedactionForm: FC<RedactionPageProps> = ({ site, action, seen, texts, paging, state }) => {
  const words = site.texts.correcting.redaction
  const labels = labelsOf(site)
  const page = paging && paging.page > 1 ? `?page=${paging.page}` : ''
  return (
    <LeaderForm site={site} id={formId} path={action + page} button={words.button} danger>
      <input type="hidden" name="seen" value={seen} />
      <ChoiceInput
        site={site}
        state={state}
        name="text"
        label={labels.text}
        choices={texts.map(({ value, question, text }) => ({ value, label: text, help: question }))}
        required
      />
      <ChoiceInput
        site={site}
        state={state}
        name="how"
        label={labels.how}
        choices={[
          { value: 'words', label: words.someWords },
          { value: 'whole', label: words.wholeText },
        ]}
        required
      />
      <TextInput site={site} state={state} name="words" label={labels.words} help={words.wordsHelp} />
      <Tick site={site} state={state} name="confirm" label={words.confirm} />
    </LeaderForm>
  )
}

const Pages: FC<Pick<RedactionPageProps, 'site' | 'action'> & { page: number; pages: number }> = ({
  site,
  action,
  page,
  pages,
}) => {
  const { search } = site.texts.network
  return (
    <nav class="municipality-pages" aria-label={site.texts.correcting.redaction.pages}>
      {page > 1 && (
        <a class="ds-link" rel="prev" href={site.link(`${action}?page=${page - 1}`)}>
          {search.previous}
        </a>
      )}
      <span>{search.page(page, pages)}</span>
      {page < pages && (
        <a class="ds-link" rel="next" href={site.link(`${action}?page=${page + 1}`)}>
          {search.next}
        </a>
      )}
    </nav>
  )
}
