import type { Child, FC } from 'hono/jsx'
import { languages } from '../../schemas/language.ts'
import { instantInWords } from '../dates.ts'
import type { Site } from '../site.ts'
import { languageNames } from '../texts/texts.ts'
import { ChartWords } from './chart-words.tsx'
import type { ChartsOf } from './chart-words.tsx'

interface LayoutProps {
  site: Site
  /** The page's own title; the product's name is added. */
  title: string
  /** Where the languages are switched by buttons of a form, so that nothing typed is lost: that form's id. */
  languageForm?: string
  /** Where the page came in answer to something sent: the address to read it at in another language. */
  languagePath?: string
  /** Scripts by file name. Every page works without them. */
  scripts?: string[]
  /** What its charts are of, where it has some that a script draws. */
  charts?: ChartsOf | undefined
  /** What stands left of the languages: where the reader is. */
  trail?: Child
  /** Forms stay narrow; tables and charts take the room there is. */
  wide?: boolean
  /** The big screen at a gathering has larger letters and less around them. */
  kind?: 'present'
  /** What has just been done, in words. */
  notice?: string | undefined
  children?: Child
}

/** The page around every page: title, banner, languages, content, notices. */
export const Layout: FC<LayoutProps> = ({
  site,
  title,
  languageForm,
  languagePath,
  scripts = [],
  charts,
  trail,
  wide,
  kind,
  notice,
  children,
}) => (
  <html lang={site.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} – ${site.texts.common.product}`}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href={site.assets['style.css']} />
      {[...scripts, ...(charts ? ['charts.js'] : [])].map((script) => (
        <script type="module" src={site.assets[script]} />
      ))}
    </head>
    <body data-color="accent" data-size="md">
      <a class="ds-skip-link" href="#content">
        {site.texts.common.skipToContent}
      </a>
      <header class="masthead">
        {site.demonstration && <p class="demonstration">{site.texts.common.demonstration}</p>}
        {kind !== 'present' && <WillBeDeleted site={site} />}
        <div class="masthead-inner" data-wide={wide ? '' : undefined}>
          <div class="trail">{trail ?? <Brand site={site} />}</div>
          <LanguageSwitch site={site} form={languageForm} path={languagePath} />
        </div>
      </header>
      <main id="content" class={kind} tabindex={-1} data-wide={wide ? '' : undefined}>
        {notice !== undefined && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {children}
        {charts && <ChartWords site={site} of={charts} />}
      </main>
      <footer class="colophon">
        <div class="colophon-inner" data-wide={wide ? '' : undefined}>
          <a class="ds-link" href={site.link(site.paths.privacy)}>
            {site.texts.common.privacy}
          </a>
          <a class="ds-link" href={site.link(site.paths.accessibility)}>
            {site.texts.common.accessibility}
          </a>
        </div>
      </footer>
    </body>
  </html>
)

/** On every page of a network that is being ended, but not before guests on the big screen. */
const WillBeDeleted: FC<{ site: Site }> = ({ site }) => {
  const { ending, texts, language } = site
  if (!ending) return <></>
  return (
    <p class="ending">
      {texts.ending.banner(instantInWords(ending.at, language))}{' '}
      {ending.path !== undefined && (
        <a class="ds-link" href={site.link(ending.path)}>
          {texts.ending.toEnding}
        </a>
      )}
    </p>
  )
}

const Brand: FC<{ site: Site }> = ({ site }) => <span class="brand">{site.texts.common.product}</span>

const LanguageSwitch: FC<{ site: Site; form: string | undefined; path: string | undefined }> = ({
  site,
  form,
  path,
}) => (
  <nav class="languages" aria-label={site.texts.common.languages}>
    {form !== undefined && <button type="submit" form={form} hidden />}
    {languages.map((language) => {
      if (language === site.language)
        return (
          <span aria-current="true" lang={language}>
            {languageNames[language]}
          </span>
        )
      if (form !== undefined)
        return (
          <button type="submit" class="ds-link" form={form} name="lang" value={language} lang={language}>
            {languageNames[language]}
          </button>
        )
      return (
        <a class="ds-link" href={site.inLanguage(language, path)} hreflang={language} lang={language}>
          {languageNames[language]}
        </a>
      )
    })}
  </nav>
)
