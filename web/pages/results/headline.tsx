import type { Child, FC } from 'hono/jsx'
import type { FundamentalSummary, Moved, Overview, VoiceOverview } from '../../../schemas/comparison.ts'
import type { Fundamental } from '../../../schemas/fundamental.ts'
import type { Gathering } from '../../../schemas/network.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { gatheringInWords } from '../../gathering-words.ts'
import { countInWords } from '../../numbers.ts'
import type { Site } from '../../site.ts'
import { NothingYet } from './empty-states.tsx'
import { isLevel } from './reading-words.ts'
import { arrows } from './reading-words.ts'
import { movedOf, unmovedSays } from './says.ts'
import { fundamentalsInWords, gatheringInSentence } from './words.ts'

/** One municipality alone is not a pattern in the network, and would be pointed at. */
const fewestToTalkAbout = 2

interface HeadlineProps {
  site: Site
  overview: VoiceOverview
  /** Where each fundamental's card leads; on the big screen nowhere. */
  pathOf?: (fundamental: Fundamental) => string
}

/** The view of five seconds: which fundamental to talk about, and what has moved. Never who. */
export const Headline: FC<HeadlineProps> = ({ site, overview, pathOf }) => {
  const { results } = site.texts
  if (overview.latest === undefined) return <NothingYet site={site} voice={overview.voice} />
  const counted = shownIn(overview)
  const basis = results.headline.basis[overview.voice]
  return (
    <section class="headline" aria-label={results.headline.strip}>
      <p class="headline-talk">{talkSays(site, overview)}</p>
      <p class="headline-moved">{movementSays(site, overview)}</p>
      <ol class="fundamental-strip">
        {overview.summaries.map((summary) => (
          <li data-talk-about={talkAboutIn(overview).includes(summary) ? '' : undefined}>
            <Card
              site={site}
              summary={summary}
              earlier={overview.earlier}
              talkAbout={talkAboutIn(overview).includes(summary)}
              href={pathOf?.(summary.fundamental)}
            />
          </li>
        ))}
      </ol>
      <p class="headline-basis">
        {basis(municipalitiesInWords(site, counted), gatheringInWords(site, overview.latest))}
      </p>
    </section>
  )
}

/** The voice that leads: the joint answers, or else what the participants have answered. */
export const leadingVoice = ({ voices }: Overview): Voice =>
  voices.team.latest === undefined && voices.individual.latest !== undefined ? 'individual' : 'team'

interface CardProps {
  site: Site
  summary: FundamentalSummary
  earlier: Gathering | undefined
  talkAbout: boolean
  href: string | undefined
}

const Card: FC<CardProps> = ({ site, summary, earlier, talkAbout, href }) => {
  const { headline } = site.texts.results
  return (
    <CardFrame href={href}>
      <strong class="fundamental-name">{site.texts.common.fundamentals[summary.fundamental]}</strong>
      <MovedCounts site={site} moved={summary.moved} earlier={earlier} />
      {talkAbout && (
        <span class="talk-about">
          <b>{headline.talkAbout}</b> {headline.lowestIn(municipalitiesInWords(site, summary.lowestIn))}
        </span>
      )}
    </CardFrame>
  )
}

const CardFrame: FC<{ href: string | undefined; children?: Child }> = ({ href, children }) =>
  href === undefined ? (
    <div class="fundamental-card">{children}</div>
  ) : (
    <a class="fundamental-card" href={href}>
      {children}
    </a>
  )

const MovedCounts: FC<{ site: Site; moved: Moved; earlier: Gathering | undefined }> = ({ site, moved, earlier }) => {
  const { moved: words } = site.texts.results
  if (movedOf(moved) === 0) return <span class="moved">{unmovedSays(site, earlier)}</span>
  return (
    <span class="moved">
      {(['up', 'same', 'down'] as const).map((direction) => (
        <span class="change">
          <span aria-hidden="true">{arrows[direction]} </span>
          {words[direction](moved[direction])}{' '}
        </span>
      ))}
    </span>
  )
}

const talkSays = (site: Site, overview: VoiceOverview): string => {
  const { headline } = site.texts.results
  const talkAbout = talkAboutIn(overview)
  if (talkAbout.length === 0) return headline.noneStandsOut
  const names = fundamentalsInWords(
    site,
    talkAbout.map(({ fundamental }) => fundamental),
  )
  const most = talkAbout.every(({ lowestIn }) => lowestIn * 2 > overview.rows.length)
  return (most ? headline.most : headline.more)(names)
}

const movementSays = (site: Site, { earlier, summaries }: VoiceOverview): string => {
  const { headline } = site.texts.results
  if (earlier === undefined || summaries.every(({ moved }) => movedOf(moved) === 0)) return unmovedSays(site, earlier)
  const since = gatheringInSentence(site, earlier)
  const most = Math.max(...summaries.map(movementOf))
  if (most === 0) return headline.nothingMoved(since)
  const where = summaries.filter((summary) => movementOf(summary) === most).map(({ fundamental }) => fundamental)
  return headline.movedMost(fundamentalsInWords(site, where), since)
}

const talkAboutIn = ({ summaries, talkAbout }: VoiceOverview): FundamentalSummary[] =>
  summaries.filter(({ fundamental, lowestIn }) => talkAbout.includes(fundamental) && lowestIn >= fewestToTalkAbout)

const movementOf = ({ moved }: FundamentalSummary): number => moved.up + moved.down

/** How many municipalities have something shown. */
const shownIn = ({ rows }: VoiceOverview): number =>
  rows.filter(({ cells }) => Object.values(cells).some(({ now }) => isLevel(now))).length

const municipalitiesInWords = (site: Site, count: number): string =>
  site.texts.results.municipalities(count, countInWords(count, site.language))
