import type { Child, FC } from 'hono/jsx'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'

/** What one voice says, kept apart from the other: its name, whose answers they are, and the results. */
export const VoiceSection: FC<{ site: Site; voice: Voice; title: string; children?: Child }> = ({
  site,
  voice,
  title,
  children,
}) => {
  const id = `voice-${voice}`
  return (
    <section class="voice" data-voice={voice} aria-labelledby={id}>
      <h2 class="ds-heading" data-size="md" id={id}>
        {title}
      </h2>
      <p>{site.texts.results.aboutVoice[voice]}</p>
      {children}
    </section>
  )
}
