import type { FC } from 'hono/jsx'
import type { Commitment } from '../../schemas/commitment.ts'
import type { Profile } from '../../schemas/comparison.ts'
import { mergerOf } from '../../schemas/merger.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'
import { NetworkNav } from './network-nav.tsx'
import { Commitments } from './results/commitments.tsx'
import { InnovationQuestion } from './results/innovation-question.tsx'
import { LadderLine } from './results/ladder.tsx'
import { mergerSays } from './results/merger-words.ts'
import { MunicipalityGap } from './results/municipality-gap.tsx'
import { MunicipalityVoice } from './results/municipality-voice.tsx'
import { ResultsTrail } from './results/results-trail.tsx'

interface MunicipalityPageProps {
  site: Site
  profile: Profile
  commitments: readonly Commitment[]
}

/** One municipality: its question, its five fundamentals in both voices, and how each has moved. */
export const MunicipalityPage: FC<MunicipalityPageProps> = ({ site, profile, commitments }) => (
  <Layout
    site={site}
    title={`${profile.municipality.name}, ${profile.network.name}`}
    charts={{
      words: `${profile.municipality.name}, ${profile.network.name}`,
      file: `${profile.network.slug}-${profile.municipality.slug}`,
    }}
    trail={<ResultsTrail site={site} network={profile.network} />}
    wide
  >
    <NetworkNav site={site} network={profile.network} current="overview" />
    <h1 class="ds-heading" data-size="lg">
      {profile.municipality.name}
    </h1>
    {mergerSays(site, profile.network, profile.municipality).map((sentence) => (
      <p class="merger-says">{sentence}</p>
    ))}
    <MergedLinks site={site} profile={profile} />
    <InnovationQuestion site={site} municipality={profile.municipality} />
    {site.role !== undefined && site.role !== 'viewer' && <ToSettings site={site} profile={profile} />}
    <LadderLine site={site} />
    <MunicipalityVoice site={site} profile={profile} voice="team" />
    <MunicipalityVoice site={site} profile={profile} voice="individual" />
    <MunicipalityGap site={site} profile={profile} />
    <Commitments site={site} commitments={commitments} />
  </Layout>
)

const ToSettings: FC<Pick<MunicipalityPageProps, 'site' | 'profile'>> = ({ site, profile }) => (
  <p class="to-settings">
    <a
      class="ds-link"
      href={site.link(site.paths.municipalitySettings(profile.network.slug, profile.municipality.slug))}
    >
      {site.texts.setup.municipality.toSettings}
    </a>
  </p>
)

/** The way to the series under the other names. */
const MergedLinks: FC<Pick<MunicipalityPageProps, 'site' | 'profile'>> = ({ site, profile }) => {
  const { network, municipality } = profile
  const merger = mergerOf(network, municipality)
  if (!merger) return <></>
  return (
    <ul class="merged">
      {[...(merger.into ? [merger.into] : []), ...merger.of].map(({ slug, name }) => (
        <li>
          <a class="ds-link" href={site.link(site.paths.municipality(network.slug, slug))}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
