import type { FC } from 'hono/jsx'
import type { Finding } from '../../../schemas/finding.ts'
import type { QuestionnaireDraft } from '../../../schemas/questionnaire-draft.ts'
import type { Site } from '../../site.ts'
import { addressOfPlace, findingWords, placeInWords } from './finding-words.ts'

export interface CheckProps {
  site: Site
  network: string
  draft: QuestionnaireDraft
  findings: readonly Finding[]
}

/** What the check has found in a draft, each linked to where it can be mended. */
export const Check: FC<CheckProps> = ({ findings, ...rest }) => {
  const words = rest.site.texts.editor.check
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity)
  const [wrong, unwise] = [of('wrong'), of('unwise')]
  return (
    <section class="check" aria-labelledby="check">
      <h2 class="ds-heading" data-size="sm" id="check">
        {words.title}
      </h2>
      {findings.length === 0 && <p>{words.fine}</p>}
      {wrong.length > 0 && <FindingList heading={`${words.wrong} (${wrong.length})`} findings={wrong} {...rest} />}
      {unwise.length > 0 && <FindingList heading={`${words.unwise} (${unwise.length})`} findings={unwise} {...rest} />}
    </section>
  )
}

const FindingList: FC<CheckProps & { heading: string }> = ({ heading, ...rest }) => (
  <>
    <h3 class="ds-heading" data-size="2xs">
      {heading}
    </h3>
    <Findings {...rest} />
  </>
)

/** Findings, each with the place it leads to. */
export const Findings: FC<CheckProps> = ({ site, network, draft, findings }) => (
  <ul class="findings">
    {findings.map((finding) => (
      <li>
        <a class="ds-link" href={site.link(addressOfPlace(site, network, draft.id, finding))}>
          {placeInWords(site, draft, finding.place)}
        </a>
        {`: ${findingWords(site, draft, finding)}`}
      </li>
    ))}
  </ul>
)
