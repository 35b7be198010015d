import type { FC } from 'hono/jsx'
import type { Reminder } from '../../../schemas/reminder.ts'
import { instantInWords } from '../../dates.ts'
import type { RoundMunicipalityPageProps } from '../round-municipality-page.tsx'
import type { ReadyLetters } from './letters-to-send.tsx'

type ReminderProps = Pick<RoundMunicipalityPageProps, 'site' | 'network' | 'round' | 'phase' | 'standing'> & {
  sharing: ReadyLetters
}

/** Sends the reminder from here, once, where that can be done; and says what became of it. */
export const ReminderToSend: FC<ReminderProps> = (props) => {
  const { site, phase, sharing } = props
  const words = site.texts.reminders
  const { reminder, canSend, contact } = sharing
  return (
    <>
      {reminder && <p>{upper(words.states[reminder.state](instantInWords(reminder.at, site.language)))}</p>}
      {mayTry(reminder) && phase === 'open' && contact !== undefined && canSend && <SendForm {...props} />}
      {!canSend && <p>{words.cannotSend}</p>}
    </>
  )
}

const mayTry = (reminder: Reminder | undefined): boolean => !reminder || reminder.state === 'failed'

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const SendForm: FC<ReminderProps> = ({ site, network, round, standing, sharing }) => {
  const words = site.texts.reminders
  const path = site.paths.reminder(network.slug, round.id, standing.municipality.slug)
  return (
    <form method="post" action={site.link(path)}>
      <input type="hidden" name="text" value={sharing.written} />
      <input type="hidden" name="to" value={sharing.contact} />
      <p>{words.once}</p>
      <button type="submit" class="ds-button" data-variant="primary">
        {words.sendTo(sharing.contact ?? '')}
      </button>
    </form>
  )
}
