import type { FC } from 'hono/jsx'
import { typedFrom } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { fieldName } from '../fields/names.ts'

/** Answers that go along with a form, unseen. */
export const HiddenAnswers: FC<{ answers: Answers }> = ({ answers }) => (
  <>
    {Object.entries(typedFrom(answers)).flatMap(([key, values]) =>
      values.map((value) => <input type="hidden" name={fieldName({ key })} value={value} />),
    )}
  </>
)
