import type { FC } from 'hono/jsx'
import type { NowCell, Profile, Reading, VoiceProfile } from '../../../schemas/comparison.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import { Agreement } from './agreement.tsx'
import { answersBehind, citesInWords, jointAnswersAt } from './cites.ts'
import { NothingYet } from './empty-states.tsx'
import { SuccessFormula } from './formula.tsx'
import { mergerOnLine } from './merger-words.ts'
import { ProfileFigure } from './profile-figure.tsx'
import { lineSays } from './says.ts'
import { TrendFigure } from './trend-figure.tsx'
import { VoiceSection } from './voice-section.tsx'
import { datedGatheringInSentence } from './words.ts'

/** One voice on a municipality's page: the five now, the formula, and each over time. */
export const MunicipalityVoice: FC<{ site: Site; profile: Profile; voice: Voice }> = ({ site, profile, voice }) => {
  const { results } = site.texts
  return (
    <VoiceSection site={site} voice={voice} title={results.voicesOfOne[voice]}>
      <VoiceResults site={site} profile={profile} voice={profile.voices[voice]} latest={profile.voices[voice].latest} />
    </VoiceSection>
  )
}

interface VoiceResultsProps {
  site: Site
  profile: Profile
  voice: VoiceProfile
  latest: Gathering | undefined
}

const VoiceResults: FC<VoiceResultsProps> = ({ site, profile, voice, latest }) => {
  if (latest === undefined) return <NothingYet site={site} voice={voice.voice} />
  const { results } = site.texts
  return (
    <>
      <h3 class="ds-heading" data-size="sm">
        {results.nowAt(datedGatheringInSentence(site, latest))}
      </h3>
      {isWithheldSomewhere(voice) && profile.voices.team.latest && (
        <p class="joint-answer-is-above">{results.jointAnswerIsAbove}</p>
      )}
      <ProfileFigure site={site} profile={voice} latest={latest} n={nowN(site, voice)} />
      {voice.voice === 'individual' && <Agreement site={site} profile={voice} />}
      <SuccessFormula site={site} profile={voice} />
      {voice.voice === 'individual' && <p class="coarse">{results.why.coarse}</p>}
      <h3 class="ds-heading" data-size="sm">
        {results.overTime}
      </h3>
      <div class="chart-grid">
        {voice.fundamentals.map((cell) => (
          <FundamentalLine site={site} profile={profile} voice={voice} cell={cell} />
        ))}
      </div>
    </>
  )
}

interface FundamentalLineProps {
  site: Site
  profile: Profile
  voice: VoiceProfile
  cell: VoiceProfile['fundamentals'][number]
}

const FundamentalLine: FC<FundamentalLineProps> = ({ site, profile, voice, cell }) => {
  const { common, results } = site.texts
  const name = common.fundamentals[cell.fundamental]
  const merger = mergerOnLine(site, profile.network, profile.municipality, profile.gatherings)
  const municipalities = [{ name: profile.municipality.name, points: cell.points, ...(merger && { merger }) }]
  const n =
    voice.voice === 'team'
      ? jointAnswersAt(site, municipalities)
      : answersBehind(
          site,
          cell.points.map(({ reading }) => reading),
        )
  return (
    <TrendFigure
      site={site}
      voice={voice.voice}
      caption={name}
      about={results.tableOfTrend(name, results.voicesOfOne[voice.voice])}
      says={lineSays(site, cell, voice.earlier, voice.voice, voice.sources)}
      cites={citesInWords(site, voice.voice, voice.sources, n)}
      lines={{ gatherings: profile.gatherings, municipalities, middleHalf: cell.middleHalves }}
      sources={voice.sources}
    />
  )
}

const nowN = (site: Site, { voice, fundamentals }: VoiceProfile): string | undefined => {
  const readings = fundamentals.flatMap(({ now, before }: NowCell): Reading[] => [now, before])
  return voice === 'individual' ? answersBehind(site, readings) : site.texts.results.cites.oneJointAnswer
}

const isWithheldSomewhere = ({ voice, fundamentals }: VoiceProfile): boolean =>
  voice === 'individual' && fundamentals.some(({ now }) => now.kind === 'hidden')
