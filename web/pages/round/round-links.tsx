import type { FC } from 'hono/jsx'
import { QrCode } from '../qr-code.tsx'
import type { MunicipalityInRound, RoundPageProps } from '../round-page.tsx'

/** The two links of each municipality, and their QR codes. */
export const RoundLinks: FC<Pick<RoundPageProps, 'site' | 'municipalities' | 'phase'>> = ({
  site,
  municipalities,
  phase,
}) => {
  const words = site.texts.round
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {words.links}
      </h2>
      <p>{phase === 'closed' ? words.linksGone : words.linksExplained}</p>
      {phase !== 'closed' && municipalities.every(hasNoLinks) && <p>{words.linksNotShown}</p>}
      {phase !== 'closed' &&
        municipalities
          .filter((municipality) => !hasNoLinks(municipality))
          .map((municipality) => <MunicipalityLinks site={site} {...municipality} />)}
    </section>
  )
}

const hasNoLinks = ({ links }: MunicipalityInRound): boolean => !links.individual && !links.team

const MunicipalityLinks: FC<Pick<RoundPageProps, 'site'> & MunicipalityInRound> = ({ site, municipality, links }) => {
  const words = site.texts.round
  const named = [
    { label: words.ownLink, link: links.individual },
    { label: words.jointLink, link: links.team },
  ].flatMap(({ label, link }) => (link === undefined ? [] : [{ label, link }]))
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
