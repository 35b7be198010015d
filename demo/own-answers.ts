import type { Answers } from '../schemas/answers.ts'
import { ownSteps } from './steps.ts'

type ByMunicipality<Told> = Partial<Record<string, Told>>
type Written = [person: number, text: string]

const basisOf: Partial<Record<string, string>> = { t: 'taking-part', p: 'plans-or-results', h: 'heard' }

/** What they mostly base their answers on, one letter of `basisOf` a person, «.» where the question was skipped. */
const bases: Record<number, ByMunicipality<string>> = {
  1: {
    hamar: 'tt.p.h',
    froya: 't..',
    notteroy: 'tp.t..',
    kristiansund: 't.hp..t',
    grong: 't.th.',
    sarpsborg: 't.pt..',
  },
  2: { hamar: 't.tp..h', froya: '.t.p', notteroy: 't..tp.', kristiansund: 't.hph.t.p', sarpsborg: 'tt.p...' },
  3: {
    hamar: 't.tp..',
    froya: 't.',
    notteroy: 'tp.h.',
    kristiansund: 't.hp.t..',
    grong: 't.t..h',
    sarpsborg: 'tp.t..',
  },
}

/** Written own answers. Round 1 has seven, too few to be shown; round 2 has eleven. */
const written: Record<number, ByMunicipality<Written[]>> = {
  1: {
    hamar: [[3, 'Godt at noen tar tak i dette.']],
    notteroy: [[1, 'Vi er ikke helt enige om hva behovet er.']],
    kristiansund: [
      [2, 'Jeg vet ikke hva som er bestemt.'],
      [6, 'Vi bør spørre flere før vi velger løsning.'],
    ],
    grong: [
      [0, 'Mange ideer, men ingen løsning ennå.'],
      [3, 'Det er vanskelig å finne tid i hverdagen.'],
    ],
    sarpsborg: [[4, 'Fint at vi er i gang.']],
  },
  2: {
    hamar: [
      [1, 'Samtalene med ansatte ga oss mye.'],
      [5, 'Vi må tørre å teste før alt er klart.'],
    ],
    froya: [
      [0, 'Det hjelper å høre hvordan andre gjør det.'],
      [2, 'Mange møter, lite prøving.'],
    ],
    notteroy: [
      [2, 'Ledelsen kunne ha spurt oftere hvordan det går.'],
      [3, 'Hvem tar over når prosjektet er slutt?'],
    ],
    kristiansund: [
      [1, 'Vi trenger mer tid sammen i teamet.'],
      [4, 'Jeg har ikke sett planen det vises til.'],
      [7, 'Politikerne bør få høre om dette.'],
    ],
    sarpsborg: [
      [0, 'Bra at tillitsvalgte er med fra start.'],
      [6, 'Vi mangler tall på det vi sier.'],
    ],
  },
}

/** The own answers from a municipality in a round, one a person. */
export const ownAnswers = (municipality: string, gathering: number): Answers[] => {
  const texts = new Map(written[gathering]?.[municipality])
  const letters = bases[gathering]?.[municipality] ?? ''
  return ownSteps(municipality, gathering).map((steps, person) => {
    const basis = basisOf[letters.charAt(person)]
    const more = texts.get(person)
    return { ...steps, ...(basis === undefined ? {} : { basis }), ...(more === undefined ? {} : { more }) }
  })
}
