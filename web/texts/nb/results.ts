import type { Fundamental } from '../../../schemas/fundamental.ts'
import type { HiddenReason, Majority } from '../../../schemas/results.ts'
import type { Round } from '../../../schemas/round.ts'
import type { Voice } from '../../../schemas/voice.ts'

/** The facilitator's result pages. Numbers, names and dates come in as words. */
export const results = {
  asTable: 'Tallene som tabell',
  and: 'og',
  to: 'til',
  trail: 'Her er du',
  municipality: 'Kommune',
  fundamental: 'Fundament',
  network: 'Nettverket (median)',
  networks: 'Nettverk',
  now: 'Nå',
  before: 'Sist',
  sinceLast: 'Siden sist',
  middleHalf: 'Midtre halvdel av nettverket',
  tooFewForMiddleHalf: 'for få tall',
  ladder: 'Trinnene',
  step: (level: string) => `trinn ${level}`,
  edges: {
    'or-lower': (level: string) => `${level} eller lavere`,
    'or-higher': (level: string) => `${level} eller høyere`,
  },
  answers: (n: string) => `${n} svar`,
  municipalities: (count: number, inWords: string) => (count === 1 ? 'én kommune' : `${inWords} kommuner`),

  /** What stands in a cell that has no step. */
  dontKnow: 'Vet ikke',
  waiting: 'Ikke ennå',
  none: 'Ingen svar',
  absent: 'Ikke med',
  notShown: 'Ikke vist',
  withheld: 'Skjermet',
  partial: 'delvis',
  break: 'brudd i serien',
  /** Why a cell is withheld, in a word or two beside it. */
  withheldFor: {
    few: 'få svar',
    complement: 'kunne røpe andre',
    none: 'ingen svar',
    held: 'flere enn forventet',
  } satisfies Record<HiddenReason, string>,
  /** The same, in a sentence below the table. */
  hidden: {
    few: (threshold: string, hasEarlier: boolean) =>
      hasEarlier
        ? `Færre enn ${threshold} har svart, eller hadde svart da en tidligere utgave ble laget.`
        : `Færre enn ${threshold} har svart.`,
    complement: () => 'Skjermet fordi tallet kunne avsløre svarene i en mindre gruppe.',
    none: () => 'Ingen svar i denne svarrunden.',
    held: () => 'Flere svar enn forventet. Svarene er holdt utenfor.',
  } satisfies Record<HiddenReason, (threshold: string, hasEarlier: boolean) => string>,
  why: {
    partial: 'Gjelder bare kommunene med nøyaktige tall.',
    change: 'Endringen er skjermet, fordi ett av de to tallene er det.',
    product: 'Formelen er ikke regnet ut, fordi et fundament er skjermet eller mangler.',
    waiting: {
      individual: 'Svarrunden er ikke ferdig. Deltakernes svar blir vist når den er stengt og resultatene er laget.',
      team: 'Svarrunden er ikke ferdig. Et felles svar blir vist så snart det er sendt inn.',
    } satisfies Record<Voice, string>,
    dontKnow: 'Det teller ikke som null.',
    none: 'Ingen svar i denne svarrunden.',
    absent: 'Kommunen var ikke med i nettverket ved denne samlingen.',
    break: 'Spørsmålet eller trinnene er endret. Tallene kan ikke sammenlignes.',
    notShown: {
      team: 'Et tall som ikke er vist, kan mangle eller høre til en svarrunde som ikke er ferdig.',
      individual: (threshold: string) =>
        `Et tall som ikke er vist, kan mangle, høre til en svarrunde som ikke er ferdig, eller være skjermet: Færre enn ${threshold} har svart, eller tallet kunne røpe andre.`,
    },
    coarse:
      'Under ti svar viser vi medianen grovt: 1 betyr 1 eller lavere, 4 betyr 4 eller høyere. I formelen regner vi dem som 1 og 4.',
  },

  change: {
    up: (by: string | undefined) => (by === undefined ? 'opp' : `opp ${by}`),
    same: 'som før',
    down: (by: string | undefined) => (by === undefined ? 'ned' : `ned ${by}`),
    hidden: 'endring skjermet',
    none: 'ikke sammenlignet',
    break: 'brudd i serien',
  },
  /** After a change that is since longer ago than the table says: «opp 1 siden samling 1». */
  since: (gathering: string) => `siden ${gathering}`,
  asAt: (gathering: string) => `som ved ${gathering}`,
  moved: {
    up: (count: number) => `${count} opp`,
    same: (count: number) => `${count} som før`,
    down: (count: number) => `${count} ned`,
  },

  headline: {
    most: (fundamentals: string) => `De fleste kommunene står lavest på ${fundamentals}.`,
    more: (fundamentals: string) => `Flest kommuner står lavest på ${fundamentals}.`,
    noneStandsOut: 'Ingen av de fem skiller seg ut som lavest.',
    talkAbout: 'Snakk om dette',
    lowestIn: (municipalities: string) => `Lavest i ${municipalities}`,
    movedMost: (fundamentals: string, since: string) => `Mest har flyttet seg på ${fundamentals} siden ${since}.`,
    nothingMoved: (since: string) => `Ingen har flyttet seg siden ${since}.`,
    first: 'Det er ikke noe å sammenligne med ennå.',
    noneCompared: 'Ingen endring kan vises.',
    basis: {
      team: (municipalities: string, gathering: string) => `Felles svar fra ${municipalities}. ${gathering}.`,
      individual: (municipalities: string, gathering: string) =>
        `Deltakernes svar, vist for ${municipalities}. ${gathering}.`,
    } satisfies Record<Voice, (municipalities: string, gathering: string) => string>,
    strip: 'De fem fundamentene siden sist',
  },
  onlyNetworkLine:
    'Med så mange kommuner viser diagrammene bare nettverket. Linjene for kommunene står på siden for hvert fundament.',
  notForRanking: 'Kommunene har ulike spørsmål og ulik start. Trinnene kan ikke brukes til å rangere.',
  aboutVoice: {
    team: 'Det kommunen har blitt enig om. Felles svar er åpne og blir vist så snart de er sendt inn.',
    individual: 'Det deltakerne har svart hver for seg. Svarene er konfidensielle og blir bare vist samlet.',
  } satisfies Record<Voice, string>,
  openRound: (gathering: string) =>
    `Svarrunden til ${gathering} er ikke ferdig. Deltakernes svar blir ikke vist før den er stengt og resultatene er laget.`,
  nowAt: (gathering: string) => `Nå: ${gathering}`,
  comparedWith: (gathering: string) => `Sammenlignet med ${gathering}.`,
  overTime: 'Fra samling til samling',
  tableOfNow: (voice: string, gathering: string) => `${voice}: trinn for hver kommune, ${gathering}`,
  tableOfTrend: (fundamental: string, voice: string) => `${fundamental}: trinn ved hver samling. ${voice}`,
  tableOfProfile: (voice: string) => `${voice}: de fem fundamentene nå og sist`,

  says: {
    moved: (up: string, same: string, down: string, since: string) => `Siden ${since}: ${up}, ${same} og ${down}.`,
    network: (level: string) => `Medianen i nettverket er trinn ${level}.`,
    nothing: 'Ingen tall å vise ennå.',
    changed: (level: string, change: string, since: string) => `Trinn ${level}: ${change} siden ${since}.`,
    same: (level: string, since: string) => `Trinn ${level}, som ved ${since}.`,
    level: (level: string) => `Trinn ${level}.`,
    lowest: (fundamentals: string) => `Lavest nå: ${fundamentals}.`,
    noneStandsOut: 'Ingen skiller seg ut.',
    lowerMayMean: 'Et lavere trinn kan bety at dere vet mer.',
  },
  cites: {
    round: (round: string) => `svarrunde ${round}`,
    release: {
      individual: (hash: string, edition: number) => `resultatutgave ${edition}, ${hash}`,
      team: (hash: string) => `felles svar ${hash}`,
    } satisfies Record<Voice, (hash: string, edition: number) => string>,
    questionnaire: (id: string, version: number) => `skjema ${id} versjon ${version}`,
    oneJointAnswer: 'ett felles svar',
    n: {
      individual: (n: string) => `tall fra ${n} svar`,
      team: (n: string) => `${n} felles svar`,
    } satisfies Record<Voice, (n: string) => string>,
  },

  gap: {
    title: 'Avstand mellom svarene',
    some: (apart: string, compared: string) =>
      `I ${apart} av ${compared} kommuner er svarene mer enn ett trinn fra hverandre. Det er et godt sted å begynne samtalen.`,
    all: 'Svarene er mer enn ett trinn fra hverandre i alle kommunene vi kan sammenligne. Det er et godt sted å begynne samtalen.',
    none: 'Tallene viser ingen steder mer enn ett trinn mellom svarene.',
    at: (gathering: string) => `Sammenlignet ved ${gathering}: kommunens felles svar og medianen av deltakernes svar.`,
    start: 'Det er et godt sted å begynne samtalen.',
  },
  agreement: {
    agreed: (fundamentals: string) => `Deltakerne er ganske enige om ${fundamentals}.`,
    split: (fundamentals: string) => `Deltakerne har delte meninger om ${fundamentals}.`,
    means: '«Ganske enige» betyr at mer enn halvparten har svart innenfor den samme tredelen av trinnene.',
    majorities: {
      low: 'ingenting eller tanke',
      middle: 'plan eller prøvd',
      high: 'vist eller varig',
      split: 'delte meninger',
    } satisfies Record<Majority, string>,
  },

  files: {
    title: 'Filer',
    results: 'Resultater',
    answers: 'Felles svar, rad for rad',
    codebook: 'Kodebok: hva kolonnene og kodene betyr',
    everything: 'Alt sammen i ett regneark',
    workbook: 'Excel (XLSX)',
    excel: 'CSV for norsk Excel',
    plain: 'CSV med komma og punktum',
    json: 'JSON',
  },
  rounds: {
    title: 'Svarrunder',
    none: 'Ingen svarrunder ennå.',
    bigScreen: 'Vis på storskjerm',
    statuses: { planned: 'planlagt', open: 'åpen', closed: 'stengt' } satisfies Record<Round['status'], string>,
  },
  nothingYet: {
    team: 'Ingen felles svar å vise ennå.',
    individual:
      'Ingen resultater fra deltakerne å vise ennå. Svarene blir vist når en svarrunde er stengt og resultatene er laget.',
  } satisfies Record<Voice, string>,

  innovationQuestion: 'Innovasjonsspørsmålet',
  earlierQuestions: 'Slik har spørsmålet vært før',
  fromGathering: (gathering: string) => `Fra ${gathering}`,
  noQuestion: 'Kommunen har ikke skrevet inn noe innovasjonsspørsmål.',
  voicesOfOne: { individual: 'Deltakernes svar', team: 'Kommunens felles svar' } satisfies Record<Voice, string>,
  jointAnswerIsAbove: 'Kommunens felles svar står over.',
  jointAnswersStand: 'En kommune som er skjermet her, står over med sitt felles svar, hvis den har sendt et.',
  formula: {
    title: 'Suksessformelen',
    overall: (level: string) => `samlet trinn ${level} av 5`,
    zero: 'Null nå betyr at dette må på plass først.',
    factor: (level: string) => `${level} av 5`,
    product: (factors: string, product: string) => `Produktet av de fem: ${factors} = ${product}.`,
    almostNothing: 'mindre enn 0,001',
    notAProbability: 'Det er ikke en sannsynlighet.',
    howItWorks: 'Slik regner vi',
    explained:
      'Formelen ganger de fem med hverandre. Derfor teller det svakeste leddet mest: Ett trinn opp der løfter mer enn ett trinn opp på et ledd som står høyere. Står flere på null, er formelen null til alle er kommet opp. Samlet trinn er det geometriske snittet av de fem, på de samme trinnene fra 0 til 5. Formelen er et bilde å tenke med, ikke en lov.',
  },

  fundamentalAsks: {
    need: 'Hva trenger de det gjelder, egentlig?',
    value: 'Blir det bedre for dem enn i dag, og svarer det seg?',
    champion: 'Har noen ansvar, tid og rom til å drive arbeidet?',
    team: 'Er de rette med, og drar de i samme retning?',
    anchoring: 'Hvem må være med for at dette skal lykkes og leve videre?',
  } satisfies Record<Fundamental, string>,
  valueAtFirst: 'På første samling er det vanlig å stå lavt på løsningens verdi.',
  /** What each step means, the same for all five. */
  ladderMeans: [
    'Det finnes ikke.',
    'Noen har sagt det.',
    'Vi er enige om det, eller har skrevet det ned.',
    'Det har møtt virkeligheten.',
    'Vi kan legge det på bordet for andre.',
    'Det har holdt da noe ble endret.',
  ],
  distribution: {
    title: (n: string) => `Slik fordeler de ${n} svarene seg`,
    level: 'Trinn',
    count: 'Antall',
    share: 'Prosent',
    /** The interval that a share is in. */
    within: (low: string, high: string) => `(${low}–${high} %)`,
    interval:
      'I parentes står usikkerheten. Tenker vi på svarene som et utvalg av alle som kunne ha svart, ligger andelen trolig et sted mellom de to tallene (95 prosent, Wilson-intervall).',
  },

  networksPage: {
    title: 'Nettverkene dine',
    none: 'Du er ikke nettverksleder i noe nettverk ennå.',
    noneNext: 'Be den som drifter Fundament, om å legge deg til.',
  },
}
