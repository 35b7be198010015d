import type { FC } from 'hono/jsx'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'

/** A voice that has nothing to show yet. */
export const NothingYet: FC<{ site: Site; voice: Voice }> = ({ site, voice }) => (
  <p class="nothing-yet">{site.texts.results.nothingYet[voice]}</p>
)

/** A network leader without a network. Whoever may make one need not ask. */
export const NoNetworks: FC<{ site: Site; mayMake: boolean }> = ({ site, mayMake }) => (
  <div class="nothing-yet">
    <p>{site.texts.results.networksPage.none}</p>
    {!mayMake && <p>{site.texts.results.networksPage.noneNext}</p>}
  </div>
)

/** A network without rounds. */
export const NoRounds: FC<{ site: Site }> = ({ site }) => <p class="nothing-yet">{site.texts.results.rounds.none}</p>

/** A municipality without an innovation question. */
export const NoQuestion: FC<{ site: Site }> = ({ site }) => <p class="nothing-yet">{site.texts.results.noQuestion}</p>
