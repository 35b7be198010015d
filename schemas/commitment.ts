import type { Gathering } from './network.ts'
import type { Option } from './question.ts'

/** What a municipality said it will have done before the next gathering, and, once that has come, what came of it. */
export interface Commitment {
  /** The gathering before which it was said. */
  from: Gathering
  text: string
  /** As the next joint answer says: an option of its questionnaire. Absent where it has not been answered yet. */
  outcome?: Option
  /** Briefly, why. */
  why?: string
}
