import type { FC } from 'hono/jsx'
import type { Municipality, Network } from '../../../schemas/network.ts'
import type { Site } from '../../site.ts'
import { lowerFirst } from '../results/words.ts'

interface MunicipalitiesTableProps {
  site: Site
  network: Network
  shown: readonly Municipality[]
  /** The municipalities that have a contact, for those who may change them. */
  contacts: ReadonlySet<string> | undefined
}

const longestShown = 90

/** Municipalities with their numbers and questions, and for a facilitator the way to change each. */
export const MunicipalitiesTable: FC<MunicipalitiesTableProps> = ({ site, network, shown, contacts }) => {
  const { municipalities: words } = site.texts.setup
  return (
    <div class="table-scroll" role="region" aria-label={words.list} tabindex={0}>
      <table class="ds-table municipalities">
        <caption>{words.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.number}</th>
            {contacts && (
              <>
                <th scope="col">{words.change}</th>
                <th scope="col">{words.contact}</th>
              </>
            )}
            <th scope="col">{words.question}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((municipality) => (
            <Row site={site} network={network} municipality={municipality} contacts={contacts} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = Omit<MunicipalitiesTableProps, 'shown'> & { municipality: Municipality }

const Row: FC<RowProps> = ({ site, network, municipality, contacts }) => {
  const { municipalities: words } = site.texts.setup
  const { slug, name, numbers, innovationQuestions } = municipality
  const partly = takingPart(site, network, municipality)
  return (
    <tr>
      <th scope="row">
        <a class="ds-link" href={site.link(site.paths.municipality(network.slug, slug))}>
          {name}
        </a>
        {partly !== undefined && <span class="when">{partly}</span>}
      </th>
      <td>{numbers?.at(-1)?.number ?? '–'}</td>
      {contacts && (
        <>
          <td>
            <a
              class="ds-link"
              href={site.link(site.paths.municipalitySettings(network.slug, slug))}
              aria-label={words.changeOne(name)}
            >
              {words.change}
            </a>
          </td>
          <td>{contacts.has(slug) ? words.hasContact : words.noContact}</td>
        </>
      )}
      <td>{shortened(innovationQuestions.at(-1)?.text) ?? <span class="no-level">{words.noQuestion}</span>}</td>
    </tr>
  )
}

/** Which gatherings a municipality takes part in, where that is not all of them. */
const takingPart = (site: Site, network: Network, { fromGathering, until }: Municipality): string | undefined => {
  const { municipalities: words } = site.texts.setup
  const gathering = (number: number) => lowerFirst(site.texts.common.gathering(number))
  const into = until?.merged && network.municipalities.find(({ slug }) => slug === until.merged?.into)
  if (into) return words.merged(into.name)
  if (until) return until.gathering === 0 ? words.neverTookPart : words.left(gathering(until.gathering))
  return fromGathering === undefined ? undefined : words.from(gathering(fromGathering))
}

const shortened = (text: string | undefined): string | undefined => {
  if (text === undefined || text.length <= longestShown) return text
  return `${text.slice(0, text.lastIndexOf(' ', longestShown))} …`
}
