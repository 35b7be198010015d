import type { Child, FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Site } from '../site.ts'
import type { ChartsOf } from './chart-words.tsx'
import { Layout } from './layout.tsx'
import { NetworkNav } from './network-nav.tsx'
import type { NetworkPart } from './network-nav.tsx'
import { ResultsTrail } from './results/results-trail.tsx'

export interface NetworkLayoutProps {
  site: Site
  network: Pick<Network, 'slug' | 'name'>
  part: NetworkPart
  /** The page's title. A page with a form says in it where something is wrong: see `LeaderFormLayout`. */
  title: string
  /** The page's heading, where it is not the title. */
  heading?: string
  /** The id of the page's form, so that switching language keeps what was typed. */
  form?: string | undefined
  languagePath?: string
  scripts?: string[]
  /** What its charts are of, where it has some that a script draws. */
  charts?: ChartsOf | undefined
  wide?: boolean
  notice?: string | undefined
  children?: Child
}

/** The page around every page where a network leader works in a network. */
export const NetworkLayout: FC<NetworkLayoutProps> = (props) => {
  const { site, network, part, title, heading = title, form, languagePath, scripts = [], wide = false, notice } = props
  return (
    <Layout
      site={site}
      title={`${title}, ${network.name}`}
      trail={<ResultsTrail site={site} network={network} />}
      scripts={scripts}
      charts={props.charts}
      wide={wide}
      notice={notice}
      {...(form !== undefined && { languageForm: form })}
      {...(languagePath !== undefined && { languagePath })}
    >
      <NetworkNav site={site} network={network} current={part} />
      <h1 class="ds-heading" data-size="lg">
        {heading}
      </h1>
      {props.children}
    </Layout>
  )
}
