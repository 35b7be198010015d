import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import { instantInWords } from '../../dates.ts'
import { ClosingFields } from '../rounds/closing-fields.tsx'
import { StepPage } from './step-page.tsx'
import type { StepProps } from './step-page.tsx'

/** Giving an open round a deadline, another one, or none. */
export const DeadlinePage: FC<StepProps> = (props) => {
  const { site, network, round, edition, state } = props
  const { roundLife: words, rounds } = site.texts
  return (
    <StepPage
      {...props}
      title={words.deadlineTitle}
      path={site.paths.deadline(network.slug, round.id)}
      button={site.texts.network.save}
      labels={{ closesAt: rounds.closesAt, releasing: rounds.releasing }}
    >
      <p>
        {round.closesAt === undefined
          ? words.deadlineNone
          : words.deadlineNow(instantInWords(round.closesAt, site.language))}
      </p>
      <ClosingFields
        site={site}
        state={state}
        label={rounds.closesAt}
        help={words.deadlineHelp}
        isLater={edition !== undefined}
      />
    </StepPage>
  )
}

/** Opening a closed round again, until its results are made. */
export const ReopeningPage: FC<StepProps> = (props) => {
  const { site, network, round, state } = props
  const { roundLife: words, rounds, deletions } = site.texts
  return (
    <StepPage
      {...props}
      title={words.reopeningTitle}
      path={site.paths.reopening(network.slug, round.id)}
      button={words.reopen}
      labels={{ closesAt: words.newDeadline, releasing: rounds.releasing }}
    >
      <p>{isDeleted(round, 'links') ? deletions.reopening : words.reopeningMeans}</p>
      {isDeleted(round, 'texts') && <p>{deletions.answersGone}</p>}
      <ClosingFields site={site} state={state} label={words.newDeadline} help={words.deadlineHelp} />
    </StepPage>
  )
}
