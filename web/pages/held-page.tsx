import type { FC } from 'hono/jsx'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { SentAnswers } from './sent-answers.tsx'
import type { SentFields } from './sent-answers.tsx'

/** What became of an answer that was held: it waits, it could not be taken in, or the round was counted without it. */
export type HeldState = 'waits' | 'refused' | 'late'

interface HeldPageProps {
  site: Site
  state: HeldState
  /** Where its receipt will stand, where it has just been sent. */
  receipt?: string
  /** Where it can be sent again. */
  form?: string
  /** What was typed, where it has just been sent. */
  typed?: SentFields
}

/** An answer that is taken care of, but not counted yet; or that was not. */
export const HeldPage: FC<HeldPageProps> = ({ site, state, receipt, form, typed = [] }) => {
  const { held } = site.texts
  const { title, explain } = held[state]
  return (
    <Layout site={site} title={title} {...(receipt !== undefined && { languagePath: receipt })}>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p class="lead">{explain}</p>
      {state === 'waits' && <p>{receipt === undefined ? held.stillWaits : held.keepUntilThen}</p>}
      <Actions site={site} state={state} receipt={receipt} form={form} />
      <SentAnswers site={site} heading={title} typed={typed} />
    </Layout>
  )
}

const Actions: FC<Pick<HeldPageProps, 'site' | 'state'> & Record<'receipt' | 'form', string | undefined>> = ({
  site,
  state,
  receipt,
  form,
}) => (
  <p class="actions">
    {state === 'waits' && (
      <a class="ds-button" data-variant="primary" href={receipt ?? ''}>
        {site.texts.held.look}
      </a>
    )}
    {form !== undefined && state !== 'late' && (
      <a class="ds-link" href={form}>
        {site.texts.held.toForm}
      </a>
    )}
  </p>
)
