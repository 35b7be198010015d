import type { Answers } from '../schemas/answers.ts'
import { jointAnswer } from './joint-answers.ts'
import { network } from './network.ts'
import { ownAnswers } from './own-answers.ts'

/** One round of «Fem fundamenter» in the story. Everything is by the municipality's slug. */
export interface DemoRound {
  gathering: number
  /** The joint answers. A municipality that gave none is absent. */
  joint: Record<string, Answers>
  /** The participants' own answers, one a person. Empty where nobody answered. */
  own: Record<string, Answers[]>
  /** How many were asked. */
  expected: Record<string, number>
}

const expected = { hamar: 8, froya: 4, notteroy: 7, kristiansund: 10, grong: 6, sarpsborg: 7 }

const roundAt = (gathering: number): DemoRound => {
  const round: DemoRound = { gathering, joint: {}, own: {}, expected }
  for (const { slug } of network.municipalities) {
    const joint = jointAnswer(slug, gathering)
    if (joint) round.joint[slug] = joint
    round.own[slug] = ownAnswers(slug, gathering)
  }
  return round
}

/** The story, gathering by gathering. All made up: only the innovation questions of the network are real. */
export const rounds: DemoRound[] = network.gatherings.map((gathering) => roundAt(gathering.number))
