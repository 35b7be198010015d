import type { FC } from 'hono/jsx'
import { mostShown } from '../municipality-window.ts'
import type { MunicipalityWindow } from '../municipality-window.ts'
import type { Site } from '../site.ts'

interface MunicipalitySearchProps {
  site: Site
  /** The page's own address, without a query. */
  path: string
  window: Omit<MunicipalityWindow, 'shown'>
  /** What else stands in the page's address, to be kept: `{ voice: 'team' }`. */
  kept?: Record<string, string>
}

/** Finding one municipality among many. Nothing where all of them fit on the page. */
export const MunicipalitySearch: FC<MunicipalitySearchProps> = ({ site, path, window, kept = {} }) => {
  const words = site.texts.network.search
  if (window.all <= mostShown) return <></>
  return (
    <form class="municipality-search" role="search" method="get" action={path}>
      {Object.entries({ ...kept, lang: site.language }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <label class="ds-label" for="q">
        {words.label}
      </label>
      <div class="actions">
        <input class="ds-input" type="search" id="q" name="q" value={window.search} autocomplete="off" />
        <button type="submit" class="ds-button" data-variant="secondary">
          {words.button}
        </button>
      </div>
      <p role="status">
        {window.search === '' ? words.all(window.all) : words.found(window.found, window.all, window.search)}
      </p>
    </form>
  )
}

/** The way to the municipalities before and after these. Nothing where there is one page. */
export const MunicipalityPages: FC<MunicipalitySearchProps> = ({ site, path, window, kept = {} }) => {
  const { search: words } = site.texts.network
  const { page, pages, search } = window
  if (pages === 1) return <></>
  const address = (to: number) =>
    site.link(
      `${path}?${new URLSearchParams({ ...kept, ...(search !== '' && { q: search }), page: String(to) }).toString()}`,
    )
  return (
    <nav class="municipality-pages" aria-label={words.pages}>
      {page > 1 && (
        <a class="ds-link" rel="prev" href={address(page - 1)}>
          {words.previous}
        </a>
      )}
      <span>{words.page(page, pages)}</span>
      {page < pages && (
        <a class="ds-link" rel="next" href={address(page + 1)}>
          {words.next}
        </a>
      )}
    </nav>
  )
}
