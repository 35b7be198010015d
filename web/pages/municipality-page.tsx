import type { Child, FC } from 'hono/jsx'
import type { Profile } from '../../schemas/comparison.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { InnovationQuestion } from './results/innovation-question.tsx'
import { LadderLine } from './results/ladder.tsx'
import { MunicipalityGap } from './results/municipality-gap.tsx'
import { MunicipalityVoice } from './results/municipality-voice.tsx'
import { ResultsTrail } from './results/results-trail.tsx'

interface MunicipalityPageProps {
  site: Site
  profile: Profile
  /** More about this municipality: its tasks, what if. */
  children?: Child
}

/** One municipality: its question, its five fundamentals in both voices, and how each has moved. */
export const MunicipalityPage: FC<MunicipalityPageProps> = ({ site, profile, children }) => (
  <Layout
    site={site}
    title={`${profile.municipality.name}, ${profile.network.name}`}
    scripts={['charts.js']}
    trail={<ResultsTrail site={site} network={profile.network} />}
    wide
  >
    <h1 class="ds-heading" data-size="lg">
      {profile.municipality.name}
    </h1>
    <InnovationQuestion site={site} municipality={profile.municipality} />
    <LadderLine site={site} />
    <MunicipalityVoice site={site} profile={profile} voice="team" />
    <MunicipalityVoice site={site} profile={profile} voice="individual" />
    <MunicipalityGap site={site} profile={profile} />
    {children}
  </Layout>
)
