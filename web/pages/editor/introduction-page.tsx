import type { FC } from 'hono/jsx'
import type { Network } from '../../../schemas/network.ts'
import { voices } from '../../../schemas/voice.ts'
import type { Voice } from '../../../schemas/voice.ts'
import { ChoiceInput } from '../../fields/choice-inputs.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import { WordsInput, wordsLabels } from '../../fields/words-input.tsx'
import type { Site } from '../../site.ts'
import { LeaderFormLayout } from '../leader-form-layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { timeInWords } from './names.ts'

interface IntroductionPageProps {
  site: Site
  network: Network
  state: FormState
  revision: number
  action: string
  back: string
  /** How long each kind of answer takes, as an estimate. */
  seconds: Record<Voice, number>
  saved: FormState | undefined
}

const formId = 'introduction'

/** What is said before the first question: the questionnaire's name, how long it takes, and how to answer. */
export const IntroductionPage: FC<IntroductionPageProps> = (props) => {
  const { site, network, state, saved } = props
  const words = site.texts.editor.introduction
  const ofWords = {
    ...wordsLabels('title', words.name),
    ...wordsLabels('how.individual', words.how.individual),
    ...wordsLabels('how.team', words.how.team),
  }
  const labels = {
    ...ofWords,
    'minutes.individual': words.minutes.individual,
    'minutes.team': words.minutes.team,
    moment: words.moment,
  }
  return (
    <LeaderFormLayout
      site={site}
      network={network}
      part="questionnaires"
      title={words.title}
      state={state}
      labels={labels}
      form={formId}
      wide
    >
      <Meanwhile site={site} state={state} saved={saved} labels={ofWords} />
      <LeaderForm
        site={site}
        id={formId}
        path={props.action}
        button={site.texts.network.save}
        back={props.back}
        revision={props.revision}
      >
        <WordsInput site={site} state={state} name="title" label={words.name} required />
        {voices.map((voice) => (
          <>
            <TextInput
              site={site}
              state={state}
              name={`minutes.${voice}`}
              label={words.minutes[voice]}
              help={words.minutesHelp(timeInWords(props.seconds[voice]))}
              inputmode="numeric"
            />
            <WordsInput
              site={site}
              state={state}
              name={`how.${voice}`}
              label={words.how[voice]}
              help={words.howHelp}
              required={false}
            />
          </>
        ))}
        <ChoiceInput
          site={site}
          state={state}
          name="moment"
          label={words.moment}
          choices={(['before', 'at'] as const).map((value) => ({ value, label: words.moments[value] }))}
          required
        />
      </LeaderForm>
    </LeaderFormLayout>
  )
}
