import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { MunicipalityWindow } from '../municipality-window.ts'
import type { Site } from '../site.ts'
import { MunicipalityPages } from './municipality-search.tsx'
import { NetworkLayout } from './network-layout.tsx'
import { Sheet } from './round/sheet.tsx'
import type { SheetProps } from './round/sheet.tsx'

interface SheetsPageProps {
  site: Site
  network: Network
  title: string
  /** The way back to what the sheets are of. */
  back: { path: string; label: string }
  sheets: readonly SheetProps[]
  /** What has become of the links, once the round has closed. */
  links: string | undefined
  /** The names of municipalities without a link that can be shown. */
  without: readonly string[]
  /** Where there are more than a page of them. */
  more?: { path: string; window: Omit<MunicipalityWindow, 'shown'> }
}

/** Sheets to print. On paper there is nothing but them: one page each. */
export const SheetsPage: FC<SheetsPageProps> = ({ site, network, title, back, sheets, links, without, more }) => {
  const words = site.texts.sheet
  return (
    <NetworkLayout site={site} network={network} part="rounds" title={title}>
      <p class="back">
        <a class="ds-link" href={site.link(back.path)}>
          {back.label}
        </a>
      </p>
      {sheets.length > 0 && <p class="on-screen">{words.howToPrint(sheets.length)}</p>}
      {links !== undefined && <p class="on-screen">{links}</p>}
      {without.length > 0 && <p class="on-screen">{words.without(without.join(', '))}</p>}
      {more && <MunicipalityPages site={site} {...more} />}
      {sheets.map((sheet) => (
        <Sheet {...sheet} />
      ))}
    </NetworkLayout>
  )
}
