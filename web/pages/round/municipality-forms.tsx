import type { FC } from 'hono/jsx'
import { takesPartAt } from '../../../schemas/network.ts'
import { isDeleted } from '../../../schemas/retention.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { CopyField } from '../copy-field.tsx'
import { QrDrawing } from '../qr-code.tsx'
import type { RoundMunicipalityPageProps } from '../round-municipality-page.tsx'
import { linksAfterClosing } from './links-after-closing.ts'
import type { FormAddresses } from './municipality-in-round.ts'

/** What a network leader may share of a municipality's forms. */
export interface FormsToShare {
  /** The kinds of answers that the questionnaire asks for. */
  voices: readonly Voice[]
  /** Those of their forms that have a link. */
  linked: ReadonlySet<Voice>
  /** The addresses of those whose link can be shown. */
  addresses: FormAddresses
}

type FormsProps = Pick<RoundMunicipalityPageProps, 'site' | 'network' | 'round' | 'phase' | 'standing'> & {
  sharing: FormsToShare
}

/** A municipality's links: to copy, as QR codes, on a sheet, and made anew. */
export const MunicipalityForms: FC<FormsProps> = (props) => {
  const { site, network, round, phase, standing, sharing } = props
  const words = site.texts.sharing
  const hasAddress = Object.keys(sharing.addresses).length > 0
  return (
    <section>
      <h2 class="ds-heading" data-size="sm">
        {site.texts.round.links}
      </h2>
      <p>{phase === 'closed' ? linksAfterClosing(site, round, sharing.voices) : words.linksExplained}</p>
      {sharing.linked.size > 0 && !hasAddress && <p>{site.texts.round.linksNotShown}</p>}
      {hasAddress && (
        <p class="actions">
          <a
            class="ds-button"
            data-variant="secondary"
            href={site.link(site.paths.sheet(network.slug, round.id, standing.municipality.slug))}
          >
            {words.sheet}
          </a>
        </p>
      )}
      {sharing.voices.map((voice) => (
        <MunicipalityForm {...props} voice={voice} />
      ))}
    </section>
  )
}

const MunicipalityForm: FC<FormsProps & { voice: Voice }> = ({ site, network, round, standing, sharing, voice }) => {
  const words = site.texts.sharing
  const { slug, name } = standing.municipality
  const address = sharing.addresses[voice]
  const isLinked = sharing.linked.has(voice)
  const isGone = voice === 'individual' && isDeleted(round, 'links')
  return (
    <section class="municipality-links">
      <h3 class="ds-heading" data-size="xs">
        {words.linkTo[voice]}
      </h3>
      <p>{isLinked ? words.linkFor[voice] : isGone ? site.texts.deletions.linkGone : words.noLink}</p>
      {address !== undefined && (
        <div class="form-to-share">
          <CopyField
            site={site}
            id={`link-${voice}`}
            label={words.address}
            text={address}
            button={words.copyLink[voice]}
          />
          <figure class="qr-code">
            <QrDrawing text={address} label={words.qrOf[voice](name)} />
            <figcaption>
              <a class="ds-link" href={site.link(site.paths.qr(network.slug, round.id, slug, voice))} download>
                {words.downloadQr[voice]}
              </a>
            </figcaption>
          </figure>
        </div>
      )}
      {!isGone && takesPartAt(standing.municipality, round.gathering) && (
        <p>
          <a class="ds-link" href={site.link(site.paths.newLink(network.slug, round.id, slug, voice))}>
            {words.newLink[voice]}
          </a>
        </p>
      )}
    </section>
  )
}
