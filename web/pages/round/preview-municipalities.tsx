import type { FC } from 'hono/jsx'
import { turnouts } from '../../../schemas/preview.ts'
import type { PreviewedMunicipality, Turnout } from '../../../schemas/preview.ts'
import type { MunicipalityWindow } from '../../municipality-window.ts'
import type { Site } from '../../site.ts'
import { MunicipalityPages, MunicipalitySearch } from '../municipality-search.tsx'
import { foreseenInWords } from './preview-words.ts'

interface PreviewMunicipalitiesProps {
  site: Site
  path: string
  threshold: number
  shown: readonly PreviewedMunicipality[]
  window: Omit<MunicipalityWindow, 'shown'>
  hasJoint: boolean
}

/** What would be shown of each municipality, in words, in the network's fixed order. */
export const PreviewMunicipalities: FC<PreviewMunicipalitiesProps> = (props) => {
  const { site, path, shown, window } = props
  return (
    <>
      <MunicipalitySearch site={site} path={path} window={window} />
      {shown.length > 0 ? <Table {...props} /> : <p>{site.texts.round.noneOfThese}</p>}
      <MunicipalityPages site={site} path={path} window={window} />
    </>
  )
}

const Table: FC<PreviewMunicipalitiesProps> = (props) => {
  const words = props.site.texts.preview
  return (
    <div class="table-scroll" role="region" aria-label={words.municipalities.about} tabindex={0}>
      <table class="ds-table">
        <caption>{words.municipalities.about}</caption>
        <thead>
          <tr>
            <th scope="col">{words.municipalities.municipality}</th>
            <th scope="col">{words.municipalities.expected}</th>
            {turnouts.map((turnout) => (
              <th scope="col">{words.turnouts[turnout]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.shown.map((one) => (
            <Row {...props} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Row: FC<PreviewMunicipalitiesProps & { one: PreviewedMunicipality }> = (props) => {
  const { site, one } = props
  return (
    <tr>
      <th scope="row">{one.municipality.name}</th>
      <td>{one.expected ?? site.texts.preview.municipalities.unknown}</td>
      {turnouts.map((turnout) => (
        <td>
          <ForeseenWords {...props} turnout={turnout} />
        </td>
      ))}
    </tr>
  )
}

const ForeseenWords: FC<PreviewMunicipalitiesProps & { one: PreviewedMunicipality; turnout: Turnout }> = (props) => {
  const { site, one, turnout } = props
  const words = site.texts.preview
  const foreseen = one.foreseen?.[turnout]
  if (foreseen === undefined) return <>{words.municipalities.unforeseen}</>
  const [first, ...others] = foreseenInWords(site, foreseen, turnout, props)
  return (
    <>
      {first} <span class="n">{words.answering(foreseen.answering)}</span>
      {others.map((other) => (
        <span class="why"> {other}</span>
      ))}
    </>
  )
}
