import { firstEditionOf, slugs } from '../subject/editions.ts'
import { questionnaireOf, textOf } from '../subject/questions.ts'
import type { Subject } from '../subject/build-subject.ts'
import { firstOf } from './attack.ts'
import type { Attack } from './attack.ts'

/**
 * So many texts, each written by one person: one in one municipality, the others in another. Whoever knows how they are
 * stored (by municipality) looks at the order they are shown in. Can they tell which text is that one person's?
 */
export const whoWrote =
  (texts: number): Attack =>
  (subject) => {
    const written = Array.from({ length: texts }, (_, at) => `text ${String.fromCodePoint(97 + at)}`)
    const groups = Map.groupBy(written, (alone) => JSON.stringify(shown(subject, alone, written)))
    return firstOf(groups.values(), ([alone = '', ...others]) =>
      others.length > 0 && texts > 1
        ? undefined
        : shown(subject, alone, written).kind === 'texts'
          ? {
              answers: `«${alone}» from the only one in the first municipality, ${texts - 1} texts from the second`,
              shown: JSON.stringify(shown(subject, alone, written)),
              told: `anyone can tell that the one in the first municipality wrote «${alone}»`,
            }
          : undefined,
    )
  }

const shown = (subject: Subject, alone: string, written: readonly string[]) => {
  const asking = { questionnaire: questionnaireOf(subject, [textOf('words')]), threshold: 5, municipalities: 2 }
  const others = written
    .filter((text) => text !== alone)
    .map((words) => ({ municipality: slugs[1] ?? '', answers: { words } }))
  const stored = [{ municipality: slugs[0] ?? '', answers: { words: alone } }, ...others]
  return firstEditionOf(subject, asking, stored).results.others['words'] ?? { kind: 'hidden' as const }
}
