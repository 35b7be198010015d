import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { draftedForm, newBrowser } from './drafted-form.ts'
import type { DraftedForm } from './drafted-form.ts'
import { startApp } from './started-app.ts'
import type { StartedApp } from './started-app.ts'

/** What each test of drafts begins with: a form that nobody has answered, and a browser of someone's own. */
export interface Begun {
  app: StartedApp
  form: DraftedForm
  context: BrowserContext
  /** The form's, for an own answer. */
  address: string
}

/** Has every test of the file begin so, with one app for all of them. */
export const draftJourney = (begin: (begun: Begun) => unknown): void => {
  let app: StartedApp
  beforeAll(async () => {
    app = await startApp({ demonstration: false })
  })
  beforeEach(async () => {
    const form = await draftedForm(app)
    const context = await newBrowser(app)
    await begin({ app, form, context, address: app.origin + form.individual })
    return () => context.close()
  })
  afterAll(() => app.stop())
}
