import { app } from '../../worker/app.ts'
import { assets } from '../../worker/built/assets.ts'
import { whoMay } from '../../worker/middleware/allow.ts'
import type { Who } from '../../worker/middleware/allow.ts'
import { responseId } from './answers.ts'

/**
 * What stands in an address for each of its parameters: something that the demonstration has, or that `beforeAll` of
 * test/routes/who-may.test.ts makes. A route with a new parameter needs a line here.
 */
const samples: Record<string, string> = {
  network: 'saman',
  municipality: 'hamar',
  fundamental: 'need',
  round: 'saman-3',
  gathering: '2',
  number: '2',
  voice: 'team',
  questionnaire: 'five-fundamentals',
  section: 'need',
  question: 'need',
  type: 'scale',
  version: '1',
  part: 'section.need',
  link: 'demo-hamar',
  response: responseId('who-may'),
  receipt: 'of-nobody',
  name: assets[0]?.name ?? '',
}

/** Routes that read something the samples cannot name, so that 404 is right also for those who may. */
export const notInTheDemonstration = new Set<string>(['GET /networks/ended/:receipt'])

/** A route of the app. */
export interface Route {
  method: string
  path: string
  /** What its handlers declare. One of them must, and only one. */
  declared: Who[]
}

type Registered = Pick<(typeof app.routes)[number], 'method' | 'path' | 'handler'>

/** The routes, each once: middleware that every request passes is none. */
export const routesIn = (registered: readonly Registered[]): Route[] => {
  const routes = new Map<string, Route>()
  for (const { method, path, handler } of registered) {
    if (method === 'ALL' && ['/*', '/networks/*'].includes(path)) continue
    const route = routes.get(`${method} ${path}`) ?? { method, path, declared: [] }
    const who = whoMay(handler)
    if (who !== undefined) route.declared.push(who)
    routes.set(`${method} ${path}`, route)
  }
  return [...routes.values()]
}

/** Every route that there is. */
export const routes = routesIn(app.routes)

/** Those for network leaders. */
export const below = routes.filter(({ path }) => path.startsWith('/networks'))

/** A route's address, with a sample for each parameter. Throws, and says what to do, where there is none. */
export const addressOf = (
  { method, path }: Pick<Route, 'method' | 'path'>,
  network = samples['network'] ?? '',
): string =>
  path.replaceAll(/:(\w+)(\{[^}]*\})?\??/g, (_, name: string) => {
    const sample = name === 'network' ? network : samples[name]
    if (sample === undefined)
      throw new Error(
        `${method} ${path} has a parameter «${name}» without a sample. Add «${name}» to \`samples\` at the top of test/support/routes.ts: something that the demonstration has.`,
      )
    return sample
  })

/** Whether a route only reads. */
export const isRead = ({ method }: Route): boolean => method === 'GET'

/** Routes as cases of a test, each by its name. */
export const named = (some: readonly Route[]): [string, Route][] =>
  some.map((route) => [`${route.method} ${route.path}`, route])
