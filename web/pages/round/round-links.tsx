import type { FC } from 'hono/jsx'
import { voicesOf } from '../../../schemas/questionnaire.ts'
import { voices } from '../../../schemas/voice.ts'
import { QrCode } from '../qr-code.tsx'
import type { RoundPageProps } from '../round-page.tsx'
import { linksAfterClosing } from './links-after-closing.ts'
import type { FormAddresses, MunicipalityInRound } from './municipality-in-round.ts'

type LinksProps = Pick<
  RoundPageProps,
  'site' | 'network' | 'round' | 'questionnaire' | 'list' | 'addresses' | 'phase' | 'mayClose'
>

/** The links of each municipality where they are few; else the way to them. And, for those who may share, to all sheets. */
export const RoundLinks: FC<LinksProps> = (props) => {
  const { site, network, round, list, addresses, phase, mayClose } = props
  const words = site.texts.round
  const { isFew } = list
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.links}
      </h2>
      <p>{phase === 'closed' ? linksAfterClosing(site, round, voicesOf(props.questionnaire)) : explanationOf(props)}</p>
      {phase !== 'closed' && (!mayClose || (isFew && addresses.size === 0)) && <p>{words.linksNotShown}</p>}
      {phase !== 'closed' && mayClose && <p>{isFew ? words.textsOnPages : words.linksOnPages}</p>}
      {phase !== 'closed' && mayClose && (
        <p class="actions">
          <a class="ds-button" data-variant="secondary" href={site.link(site.paths.sheets(network.slug, round.id))}>
            {words.sheets}
          </a>
          {phase === 'open' && (
            <a
              class="ds-button"
              data-variant="secondary"
              href={site.link(site.paths.reminders(network.slug, round.id))}
            >
              {site.texts.reminders.toReminders}
            </a>
          )}
        </p>
      )}
      {phase !== 'closed' &&
        isFew &&
        list.shown.map((shown) => {
          const links = addresses.get(shown.municipality.slug)
          return links && <MunicipalityLinks site={site} {...shown} links={links} />
        })}
    </section>
  )
}

/** What there is to share: a link for own answers, one for the joint answer, or both. */
const explanationOf = ({ site, questionnaire }: LinksProps): string => {
  const { linksExplained: words } = site.texts.round
  const [voice, other] = voicesOf(questionnaire)
  return voice === undefined || other !== undefined ? words.both : words[voice]
}

const MunicipalityLinks: FC<Pick<LinksProps, 'site'> & MunicipalityInRound & { links: FormAddresses }> = ({
  site,
  municipality,
  links,
}) => {
  const words = site.texts.round
  const named = voices.flatMap((voice) => {
    const link = links[voice]
    return link === undefined ? [] : [{ label: words.linkTo[voice], link }]
  })
  return (
    <section class="municipality-links">
      <h3 class="ds-heading" data-size="xs">
        {municipality.name}
      </h3>
      <dl class="links">
        {named.map(({ label, link }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              <a class="ds-link" href={link}>
                {link}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <details class="more">
        <summary>{words.qr(municipality.name)}</summary>
        <div class="qr-codes">
          {named.map(({ label, link }) => (
            <QrCode text={link} caption={`${municipality.name}: ${label}`} />
          ))}
        </div>
      </details>
    </section>
  )
}
