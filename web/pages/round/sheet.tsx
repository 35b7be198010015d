import type { FC } from 'hono/jsx'
import { scalesOf } from '../../../schemas/questionnaire.ts'
import type { Voice } from '../../../schemas/voice.ts'
import type { Site } from '../../site.ts'
import type { Occasion } from '../form-introduction.tsx'
import { QrDrawing } from '../qr-code.tsx'
import { fundamentalsInWords } from '../results/words.ts'
import { wordsOnPaper } from '../who-sees/lines.ts'

export interface SheetProps {
  /** In the language that the sheet is written in. */
  site: Site
  /** What is asked for, with the address of each form. At least one. */
  forms: readonly { voice: Voice; occasion: Occasion; address: string }[]
  /** When the links begin to work, in words, where they do not yet. */
  opens: string | undefined
  /** Where the privacy notice is, in full. */
  privacy: string
}

/** One page of A4 to hang up or hand out: what it is about, who asks, how to answer, by when, and who sees what. */
export const Sheet: FC<SheetProps> = ({ site, forms, opens, privacy }) => {
  const words = site.texts.sheet
  const [first] = forms
  if (!first) return <></>
  const { questionnaire, municipality, gathering, owner, network, innovationQuestion, deadline } = first.occasion
  const about = scalesOf(questionnaire).flatMap(({ fundamental }) => (fundamental ? [fundamental] : []))
  return (
    <article class="sheet" lang={site.language}>
      {site.demonstration && <p class="sheet-demonstration">{site.texts.common.demonstration}</p>}
      <p class="occasion">{`${municipality}, ${gathering}`}</p>
      <h2 class="ds-heading" data-size="lg">
        {questionnaire.title[site.language]}
      </h2>
      <p class="lead">
        {`${words.asks(owner, network)} ${about.length > 0 ? words.about(fundamentalsInWords(site, about)) : ''}`}
      </p>
      {innovationQuestion !== undefined && (
        <div class="sheet-question">
          <p>{site.texts.form.innovationQuestion}</p>
          <blockquote class="innovation-question">{innovationQuestion}</blockquote>
        </div>
      )}
      <div class="sheet-forms">
        {forms.map((form) => (
          <SheetForm site={site} {...form} />
        ))}
      </div>
      <p class="sheet-deadline">
        {opens !== undefined && `${words.opens(opens)} `}
        {deadline === undefined ? words.noDeadline : words.deadline(deadline)}
      </p>
      <p class="sheet-privacy">
        {words.privacy} {privacy}
      </p>
    </article>
  )
}

const SheetForm: FC<Pick<SheetProps, 'site'> & SheetProps['forms'][number]> = ({ site, voice, occasion, address }) => {
  const { sheet, form, whoSees } = site.texts
  return (
    <section class="sheet-form">
      <h3 class="ds-heading" data-size="sm">
        {sheet.answer[voice]}
      </h3>
      <div class="sheet-qr">
        <QrDrawing text={address} label={sheet.qr[voice]} />
      </div>
      <p class="sheet-address">{address}</p>
      <p>
        {form.lead[occasion.questionnaire.moment ?? 'before'][voice](
          occasion,
          form.minutes(occasion.questionnaire.minutes[voice] ?? 0),
        )}
      </p>
      <h4 class="ds-heading" data-size="xs">
        {whoSees.title}
      </h4>
      <p>{wordsOnPaper(site, occasion)}</p>
    </section>
  )
}
