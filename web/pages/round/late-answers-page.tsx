import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import { Tick } from '../../fields/choice-inputs.tsx'
import { TextInput } from '../../fields/typed-fields.tsx'
import { NextMeans } from './editions.tsx'
import { StepPage } from './step-page.tsx'
import type { StepProps } from './step-page.tsx'

/** Opening a round that has results again, for late answers: what that can change, and mostly cannot, is said first. */
export const LateAnswersPage: FC<StepProps> = (props) => {
  const { site, network, round, state } = props
  const { editions: words, roundLife, deletions } = site.texts
  return (
    <StepPage
      {...props}
      title={words.lateTitle}
      path={site.paths.lateAnswers(network.slug, round.id)}
      button={roundLife.reopen}
      labels={{ closesAt: roundLife.newDeadline, confirm: words.lateConfirm }}
    >
      <p>{isDeleted(round, 'links') ? deletions.reopening : words.lateLinks}</p>
      <p>{words.lateMeans}</p>
      <NextMeans site={site} threshold={round.threshold} />
      <TextInput
        site={site}
        state={state}
        name="closesAt"
        label={roundLife.newDeadline}
        help={words.lateDeadlineHelp}
        type="datetime-local"
        required
      />
      <Tick site={site} state={state} name="confirm" label={words.lateConfirm} />
    </StepPage>
  )
}
