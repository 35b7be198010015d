import type { FC } from 'hono/jsx'
import { isDeleted } from '../../../schemas/retention.ts'
import { MunicipalityPages, MunicipalitySearch } from '../municipality-search.tsx'
import type { RoundPageProps } from '../round-page.tsx'
import type { MunicipalityInRound } from './municipality-in-round.ts'
import { participationInWords } from './participation-in-words.ts'

type TableProps = Pick<RoundPageProps, 'site' | 'network' | 'round' | 'list' | 'isReopened'>

/** How far each municipality has come, in words, with the way to its links. A page of them, where they are many. */
export const ParticipationTable: FC<TableProps> = (props) => {
  const { site, network, round, list, isReopened } = props
  const words = site.texts.round
  const path = site.paths.round(network.slug, round.id)
  const kept = { ...(list.missing && { missing: 'joint' }) }
  return (
    <section>
      <h2 class="ds-heading" data-size="sm" id="participation">
        {words.participation}
      </h2>
      <p>{isDeleted(round, 'texts') ? site.texts.deletions.whyNotShown : words.participationExplained}</p>
      {isReopened && <p>{words.participationAgain}</p>}
      {!list.isFew && <Which {...props} path={path} />}
      <MunicipalitySearch site={site} path={path} window={list.window} kept={kept} />
      {list.shown.length > 0 ? <Table {...props} /> : <p>{words.noneOfThese}</p>}
      <MunicipalityPages site={site} path={path} window={list.window} kept={kept} />
    </section>
  )
}

/** All of them, or only those whose joint answer is not in. */
const Which: FC<TableProps & { path: string }> = ({ site, list, path }) => {
  const words = site.texts.round
  const ways = [
    { label: words.allMunicipalities, path, isCurrent: !list.missing },
    { label: words.onlyMissing, path: `${path}?missing=joint`, isCurrent: list.missing },
  ]
  return (
    <nav class="which" aria-label={words.which}>
      {ways.map((way) => (
        <a class="ds-link" href={site.link(way.path)} aria-current={way.isCurrent ? 'true' : undefined}>
          {way.label}
        </a>
      ))}
    </nav>
  )
}

const Table: FC<TableProps> = (props) => {
  const words = props.site.texts.round
  return (
    <div class="table-scroll" role="region" aria-labelledby="participation" tabindex={0}>
      <table class="ds-table participation">
        <thead>
          <tr>
            <th scope="col">{words.municipality}</th>
            <th scope="col">{words.ownAnswers}</th>
            <th scope="col">{words.expected}</th>
            <th scope="col">{words.jointAnswer}</th>
          </tr>
        </thead>
        <tbody>
          {props.list.shown.map((municipality) => (
            <Row {...props} {...municipality} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row: FC<TableProps & MunicipalityInRound> = ({
  site,
  network,
  round,
  municipality,
  participation,
  hasJointAnswer,
  expected,
}) => {
  const words = site.texts.round
  return (
    <tr>
      <th scope="row">
        <a class="ds-link" href={site.link(site.paths.roundMunicipality(network.slug, round.id, municipality.slug))}>
          {municipality.name}
        </a>
      </th>
      <td>{participationInWords(site, round, participation)}</td>
      <td>{expected ?? words.notExpected}</td>
      <td>{hasJointAnswer ? words.jointIn : words.jointMissing}</td>
    </tr>
  )
}
