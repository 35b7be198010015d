import type { FC } from 'hono/jsx'
import type { Voice } from '../../schemas/voice.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'

/** The answer is gone. */
export const WithdrawnPage: FC<{ site: Site; voice: Voice; form: string }> = ({ site, voice, form }) => (
  <Layout site={site} title={site.texts.receipt.withdrawn[voice]} languagePath={form}>
    <h1 class="ds-heading" data-size="lg">
      {site.texts.receipt.withdrawn[voice]}
    </h1>
    <p class="actions">
      <a class="ds-button" data-variant="secondary" href={form}>
        {site.texts.receipt.answerAgain}
      </a>
    </p>
  </Layout>
)
