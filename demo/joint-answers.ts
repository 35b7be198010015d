import type { Answers } from '../schemas/answers.ts'
import type { Fundamental } from '../schemas/fundamental.ts'
import { jointSteps } from './steps.ts'

type ByMunicipality<Told> = Partial<Record<string, Told>>
type Area = 'uncover-needs' | 'develop-solutions' | 'test-solutions' | 'adjust-fundamentals'
type Task = [area: Area, text: string]
type Outcome = [outcome: 'done' | 'partly' | 'dropped', why?: string]

/** What the joint answers are based on: steps 3–5, and a step that has fallen. By municipality, then gathering. */
const bases: ByMunicipality<Record<number, Partial<Record<Fundamental, string>>>> = {
  hamar: {
    2: {
      need: 'Samtaler med ansatte på tre avdelinger',
      champion: 'To faste dager i måneden, brukt siden juni',
      team: 'Laget spørsmålene og delte på samtalene',
    },
    3: {
      need: 'Samtaler og vaktlister peker samme vei',
      value: 'Én avdeling prøvde ny turnus i seks uker',
      champion: 'Fikk løst floken med vaktbytter',
      team: 'Prøveturnus og oppsummering er levert',
      anchoring: 'Tillitsvalgte og ledere valgte avdeling sammen',
    },
  },
  froya: {
    1: { champion: 'Én dag i uka, brukt siden oppstart' },
    2: {
      need: 'Spurte tilflyttere på to arbeidsplasser',
      champion: 'Fikk inn et spørsmål ved innflytting',
      anchoring: 'Tillitsvalgte og ledere valgte målgruppen',
    },
  },
  notteroy: {
    1: { champion: 'Avtalt tid er brukt', anchoring: 'Vedtak med egne midler' },
    2: {
      need: 'Kartlegging prøvd i to tjenester',
      value: 'To ledere brukte kartet ved utlysning',
      champion: 'Avtalt tid er brukt',
      team: 'Kartleggingen er ferdig laget',
      anchoring: 'Ny ledelse sier ja, men midlene er ikke ført videre',
    },
    3: {
      need: 'Kartlegging og vikartall sier det samme',
      value: 'Fire ledere har prøvd kartet',
      champion: 'Tiden er avtalt, men går til annet',
      team: 'Kartet er prøvd i fire tjenester',
      anchoring: 'Ingen har bestemt om arbeidet skal fortsette',
    },
  },
  kristiansund: {
    1: {
      need: 'Gruppesamtaler med ansatte',
      champion: 'Avtalt tid er brukt',
      team: 'Opplæringsbehov samlet i en oversikt',
      anchoring: 'Partene er med i styringsgruppen',
    },
    2: {
      need: 'Samtaler og bemanningstall',
      value: 'Opplæringsplan prøvd på én avdeling',
      champion: 'Fikk satt av opplæringsdager',
      team: 'Opplæringsplanen er levert',
      anchoring: 'Vedtak om opplæringsdager',
    },
    3: {
      need: 'Samtaler og bemanningstall',
      value: 'Målt før og etter på én avdeling',
      champion: 'Fikk flyttet vakter til opplæring',
      team: 'Plan og evaluering er levert',
      anchoring: 'Vedtak om opplæringsdager',
    },
  },
  grong: {
    3: {
      need: 'Samtaler i to enheter',
      champion: 'En halv dag i uka er brukt',
      team: 'Opplegg for samtaler er ferdig',
    },
  },
  sarpsborg: {
    1: {
      need: 'Spurte ansatte i tre enheter',
      champion: 'Fikk ja til permisjon i prøvetiden',
      team: 'Laget tilbudet sammen',
      anchoring: 'Partene valgte enhetene sammen',
    },
    2: {
      need: 'Spørreskjema og samtaler',
      value: 'Seks ansatte har prøvd ordningen',
      champion: 'Fikk ja til permisjon i prøvetiden',
      team: 'Testen med seks er gjennomført',
      anchoring: 'Partene valgte enhetene sammen',
    },
    3: {
      need: 'Spørreskjema og samtaler',
      value: 'De samme seks; ny test er utsatt',
      champion: 'Tiden brukes, men testen står',
      team: 'Testen med seks er gjennomført',
      anchoring: 'Partene venter på ny test',
    },
  },
}

/** «Dette skal være gjort», by gathering, then municipality. */
const tasks: Record<number, ByMunicipality<Task[]>> = {
  1: { grong: [['uncover-needs', 'Snakke med ansatte i to enheter']] },
  2: {
    hamar: [
      ['test-solutions', 'Teste ny turnus på én avdeling'],
      ['adjust-fundamentals', 'Ta tillitsvalgte med i beslutningene'],
    ],
    froya: [['develop-solutions', 'Lage en enkel skisse av en kompetansebank']],
    notteroy: [
      ['adjust-fundamentals', 'Få ny ledelse til å ta stilling'],
      ['develop-solutions', 'Utvikle kurs for ledere'],
    ],
    kristiansund: [['test-solutions', 'Måle før og etter på én avdeling']],
    sarpsborg: [['test-solutions', 'Teste ordningen med tjue ansatte']],
  },
}

/** What became of the tasks of the joint answer one gathering before. */
const outcomes: Record<number, ByMunicipality<Outcome[]>> = {
  3: {
    hamar: [['done'], ['done']],
    notteroy: [
      ['partly', 'Møtet er holdt, ingenting bestemt'],
      ['dropped', 'Ingen tid satt av'],
    ],
    kristiansund: [['done']],
    sarpsborg: [['partly', 'Testen er utsatt']],
  },
}

/** Grong skipped round 2, so its task of round 1 does not come back in the form of round 3: it tells of it here. */
const succeeded: Record<number, ByMunicipality<string>> = {
  3: { grong: 'Vi har snakket med ansatte i to enheter, ett halvår senere enn planlagt.' },
}

/** A municipality's joint answer in a round, or nothing where it gave none. */
export const jointAnswer = (municipality: string, gathering: number): Answers | undefined => {
  const steps = jointSteps(municipality, gathering)
  if (Object.keys(steps).length === 0) return undefined
  const success = succeeded[gathering]?.[municipality]
  return {
    ...steps,
    ...basesOf(bases[municipality]?.[gathering] ?? {}),
    ...outcomesOf(outcomes[gathering]?.[municipality] ?? []),
    ...(success === undefined ? {} : { succeeded: success }),
    ...tasksOf(tasks[gathering]?.[municipality] ?? []),
  }
}

const basesOf = (told: Partial<Record<Fundamental, string>>): Answers =>
  Object.fromEntries(Object.entries(told).map(([fundamental, basis]) => [`${fundamental}-basis`, basis]))

const outcomesOf = (told: Outcome[]): Answers =>
  Object.fromEntries(
    told.flatMap(([outcome, why], index) => {
      const task = `task-${index + 1}`
      return why === undefined
        ? [[`${task}-outcome`, outcome]]
        : [
            [`${task}-outcome`, outcome],
            [`${task}-why`, why],
          ]
    }),
  )

const tasksOf = (told: Task[]): Answers =>
  Object.fromEntries(
    told.flatMap(([area, text], index) => [
      [`task-${index + 1}-area`, area],
      [`task-${index + 1}`, text],
    ]),
  )
