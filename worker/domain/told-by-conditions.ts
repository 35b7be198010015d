import type { AskedQuestion } from '../../schemas/question.ts'

/**
 * The questions whose answers decided who was asked another: how many answered that one tells how many answered these in
 * some way, and so must tell no more of them than is shown anyway.
 */
export interface HangsOn {
  /** The scales among them, by key: shown by municipality, and together. */
  scales: readonly string[]
  /** Whether there are others among them: never shown by municipality. */
  others: boolean
}

/** What a question hangs on, through every condition before it. Nothing where it is asked of all. */
export const hangsOn = (question: AskedQuestion, asked: readonly AskedQuestion[]): HangsOn | undefined => {
  const base = asked.find(({ key }) => key === question.askedIf?.question)
  if (!base) return undefined
  const { scales = [], others = false } = hangsOn(base, asked) ?? {}
  return base.type === 'scale' ? { scales: [...scales, base.key], others } : { scales, others: true }
}
