import type { Network } from '../../schemas/network.ts'
import { auditWhat } from '../../web/audit-words.ts'
import { instantInFiles } from '../../web/dates.ts'
import type { Site } from '../../web/site.ts'
import { auditCells, auditColumns } from '../domain/audit-csv.ts'
import { csvRows, csvStart } from '../domain/csv.ts'
import type { CsvFormat } from '../domain/csv.ts'
import { auditNamesOf, eachAuditPage } from '../storage/audit.ts'
import type { SteadyDatabase } from '../storage/steady-database.ts'

/** audit.csv, newest first, page by page. */
export async function* auditFile(
  db: SteadyDatabase,
  site: Site,
  network: Network,
  format: CsvFormat,
): AsyncGenerator<string> {
  const session = db.withSession('first-primary')
  yield csvStart(format) + csvRows([auditColumns], format)
  const names = await auditNamesOf(session, network.slug, site.language)
  for await (const page of eachAuditPage(session, network.slug))
    yield csvRows(
      page.map((entry) =>
        auditCells(network.slug, entry, {
          localTime: instantInFiles(entry.at),
          words: auditWhat(site, network, names, entry),
        }),
      ),
      format,
    )
}
