import { Hono } from 'hono'
import { HomePage } from '../../web/pages/home-page.tsx'
import type { DemoLinks } from '../../web/pages/home-page.tsx'
import { NoticePage } from '../../web/pages/notice-page.tsx'
import { PrivacyPage } from '../../web/pages/privacy-page.tsx'
import type { AppEnv } from '../bindings.ts'
import { installationOf } from '../installation.ts'
import { everyone } from '../middleware/allow.ts'
import { paths } from '../paths.ts'
import { respondPage } from '../respond.tsx'
import { settingsFrom } from '../settings.ts'
import type { Database } from '../storage/database.ts'
import { demonstrationNetwork } from '../storage/networks.ts'

/** The front page and the notices: open to everyone. */
export const home = new Hono<AppEnv>()

home.get(paths.home, everyone, async (c) => {
  const demo = settingsFrom(c.env).localDemo ? await demoLinks(c.env.DB) : undefined
  return respondPage(c, <HomePage site={c.var.site} demo={demo} />)
})

home.get(paths.privacy, everyone, (c) =>
  respondPage(c, <PrivacyPage site={c.var.site} installation={installationOf(c.env, c.var.site)} />),
)

home.get(paths.accessibility, everyone, (c) => respondPage(c, <NoticePage site={c.var.site} />))

/** The demo's links are fixed: `demo-<municipality>` and `demo-<municipality>-team`. */
const demoLinks = async (db: Database): Promise<DemoLinks | undefined> => {
  const network = await demonstrationNetwork(db)
  return (
    network && {
      network,
      municipalities: network.municipalities.map(({ slug, name }) => ({
        name,
        individual: paths.form(`demo-${slug}`),
        team: paths.form(`demo-${slug}-team`),
      })),
    }
  )
}
