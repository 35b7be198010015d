import type { FC } from 'hono/jsx'
import type { EndedNetwork } from '../../../schemas/ended-network.ts'
import { instantInWords } from '../../dates.ts'
import type { Site } from '../../site.ts'
import { Layout } from '../layout.tsx'
import { ResultsTrail } from '../results/results-trail.tsx'

interface EndedPageProps {
  site: Site
  ended: EndedNetwork
}

/** The receipt for a network that was deleted. */
export const EndedPage: FC<EndedPageProps> = ({ site, ended }) => {
  const { receipt: words } = site.texts.ending
  const { municipalities, questionnaires, rounds } = ended.removed
  const rows = [
    { term: words.name, is: ended.name },
    { term: words.slug, is: ended.slug },
    { term: words.endedBy, is: ended.endedBy },
    { term: words.endedAt, is: instantInWords(ended.endedAt, site.language) },
    {
      term: words.removed,
      is: [
        words.municipalities(municipalities),
        words.questionnaires(questionnaires),
        words.rounds(rounds),
        words.rest,
      ].join(', '),
    },
  ]
  return (
    <Layout site={site} title={`${words.title}: ${ended.name}`} trail={<ResultsTrail site={site} />}>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <p class="lead">{words.lead}</p>
      <dl class="answers-given">
        {rows.map(({ term, is }) => (
          <div>
            <dt>{term}</dt>
            <dd>{is}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a class="ds-link" href={site.link(site.paths.networks)}>
          {words.back}
        </a>
      </p>
    </Layout>
  )
}

/** The receipts of the networks that a person had deleted. Nothing where there are none. */
export const EndedNetworks: FC<{ site: Site; ended: readonly EndedNetwork[] }> = ({ site, ended }) => {
  const words = site.texts.ending
  if (ended.length === 0) return <></>
  return (
    <section aria-labelledby="ended">
      <h2 class="ds-heading" data-size="sm" id="ended">
        {words.receipts}
      </h2>
      <ul>
        {ended.map(({ receipt, name, endedAt }) => (
          <li>
            <a class="ds-link" href={site.link(site.paths.endedNetwork(receipt))}>
              {words.receiptOf(name, instantInWords(endedAt, site.language))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
