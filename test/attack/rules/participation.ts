import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/** Everyone but one of a municipality's people is seen at the coffee machine between two looks at the round's page. */
export const whoSent: Attack = (subject) =>
  firstOf([1, 2, 3, 4], (count) => {
    const before = subject.participationIn(count - 1, threshold, 8)
    const after = subject.participationIn(count, threshold, 8)
    return before === after || count >= threshold
      ? undefined
      : {
          answers: `answer number ${count} of 8, in a round with a threshold of ${threshold}`,
          shown: `«${before}», then «${after}»`,
          told: 'whoever looks before and after can tell that the one who was away has answered',
        }
  })

const threshold = 5
