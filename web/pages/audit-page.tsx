import type { FC } from 'hono/jsx'
import type { AuditEntry } from '../../schemas/audit.ts'
import type { Network } from '../../schemas/network.ts'
import { auditWhat, auditWho } from '../audit-words.ts'
import type { AuditNames } from '../audit-words.ts'
import { instantInWords } from '../dates.ts'
import type { Site } from '../site.ts'
import { NetworkLayout } from './network-layout.tsx'

interface AuditPageProps {
  site: Site
  network: Network
  entries: readonly AuditEntry[]
  names: AuditNames
  isFirst: boolean
  /** The key of the last entry here, where there are older ones. */
  next: string | undefined
}

/** What has been done in a network, newest first, and what is never written down. */
export const AuditPage: FC<AuditPageProps> = (props) => {
  const { site, network, entries, isFirst, next } = props
  const words = site.texts.audit
  const path = site.paths.audit(network.slug)
  return (
    <NetworkLayout site={site} network={network} part="people" title={words.title}>
      <p class="lead">{words.lead}</p>
      <p>{words.never}</p>
      <p>
        <a class="ds-link" href={site.link(site.paths.auditCsv(network.slug))}>
          {words.file}
        </a>
      </p>
      {entries.length === 0 ? (
        <p class="nothing-yet">{isFirst ? words.empty : words.emptyPage}</p>
      ) : (
        <Entries {...props} />
      )}
      <p class="actions">
        {!isFirst && (
          <a class="ds-link" href={site.link(path)}>
            {words.newest}
          </a>
        )}
        {next !== undefined && (
          <a class="ds-link" rel="next" href={site.link(`${path}?before=${encodeURIComponent(next)}`)}>
            {words.older}
          </a>
        )}
      </p>
    </NetworkLayout>
  )
}

const Entries: FC<AuditPageProps> = ({ site, network, entries, names }) => (
  <ol class="audit">
    {entries.map((entry) => (
      <li>
        <p>{auditWhat(site, network, names, entry)}</p>
        <p class="help">
          {auditWho(site, entry)}, <time datetime={entry.at}>{instantInWords(entry.at, site.language)}</time>
        </p>
      </li>
    ))}
  </ol>
)
