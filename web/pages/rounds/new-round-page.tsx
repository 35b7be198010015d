import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import type { Questionnaire } from '../../../schemas/questionnaire.ts'
import { titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import type { Site } from '../../site.ts'
import { NetworkLayout } from '../network-layout.tsx'
import { municipalitiesToAsk } from './head-counts.tsx'
import { RoundForm, roundForm } from './round-form.tsx'

interface NewRoundPageProps {
  site: Site
  state: FormState
  network: Network
  questionnaires: readonly Questionnaire[]
  /** Whether this installation has the key that seals links. */
  canSeal: boolean
  token: string
}

/** Making a round, or what is missing before one can be made. */
export const NewRoundPage: FC<NewRoundPageProps> = (props) => {
  const { site, state, network, questionnaires, token } = props
  const words = site.texts.rounds
  const missing = missingOf(props)
  return (
    <NetworkLayout
      site={site}
      network={network}
      part="rounds"
      title={titleOfForm(site, state, words.make)}
      heading={words.make}
      languagePath={site.paths.newRound(network.slug)}
      {...(missing.length === 0 && { form: roundForm })}
    >
      {missing.length > 0 ? (
        <Missing site={site} missing={missing} />
      ) : (
        <>
          <p>{words.makeMeans}</p>
          <p>
            {words.gatheringMissing}{' '}
            <a class="ds-link" href={site.link(site.paths.gatherings(network.slug))}>
              {words.toGatherings}
            </a>
          </p>
          <RoundForm
            site={site}
            state={state}
            network={network}
            questionnaires={questionnaires}
            action={site.paths.rounds(network.slug)}
            button={words.makeButton}
            token={token}
          />
        </>
      )}
    </NetworkLayout>
  )
}

interface MissingPart {
  words: string
  to?: { path: string; label: string }
}

const missingOf = ({ site, network, questionnaires, canSeal }: NewRoundPageProps): MissingPart[] => {
  const { paths, texts } = site
  const words = texts.rounds
  const parts: [boolean, MissingPart][] = [
    [
      network.gatherings.length === 0,
      { words: words.noGathering, to: { path: paths.gatherings(network.slug), label: words.toGatherings } },
    ],
    [
      network.gatherings.length > 0 && municipalitiesToAsk(network).length === 0,
      { words: words.noMunicipality, to: { path: paths.municipalities(network.slug), label: words.toMunicipalities } },
    ],
    [
      questionnaires.length === 0,
      {
        words: words.noQuestionnaire,
        to: { path: paths.newQuestionnaire(network.slug), label: words.toQuestionnaires },
      },
    ],
    [!canSeal, { words: words.noSealKey }],
  ]
  return parts.flatMap(([isMissing, part]) => (isMissing ? [part] : []))
}

const Missing: FC<{ site: Site; missing: readonly MissingPart[] }> = ({ site, missing }) => (
  <>
    <h2 class="ds-heading" data-size="sm">
      {site.texts.rounds.missing}
    </h2>
    <ul>
      {missing.map(({ words, to }) => (
        <li>
          {words}{' '}
          {to && (
            <a class="ds-link" href={site.link(to.path)}>
              {to.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  </>
)
