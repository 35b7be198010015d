import type { FC } from 'hono/jsx'
import type { Commitment } from '../../../schemas/commitment.ts'
import type { Site } from '../../site.ts'
import { gatheringInSentence } from './words.ts'

/** What a municipality will have done before the next gathering, and what came of it last time. */
export const Commitments: FC<{ site: Site; commitments: readonly Commitment[] }> = ({ site, commitments }) => {
  const words = site.texts.commitments
  return (
    <section class="commitments" aria-labelledby="commitments">
      <h2 class="ds-heading" data-size="md" id="commitments">
        {words.title}
      </h2>
      {commitments.length === 0 ? <p>{words.none}</p> : <CommitmentList site={site} commitments={commitments} />}
    </section>
  )
}

const CommitmentList: FC<{ site: Site; commitments: readonly Commitment[] }> = ({ site, commitments }) => {
  const words = site.texts.commitments
  return (
    <>
      <p>{words.explained}</p>
      <dl class="answers-given">
        {commitments.map(({ from, text, outcome, why }) => (
          <div>
            <dt>{words.setAt(gatheringInSentence(site, from))}</dt>
            <dd>
              {text}
              {' – '}
              <b>{outcome ? outcome.label[site.language] : words.notYet}</b>
              {why !== undefined && `: ${why}`}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
