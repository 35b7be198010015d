import type { Voice } from '../../../schemas/voice.ts'

/** What stands in the charts, and the sentence under each. Numbers, names and steps come in as words. */
export const charts = {
  /** How the answers are spread over the steps. */
  distribution: {
    title: { individual: 'Slik fordeler svarene seg', team: 'Slik fordeler kommunene seg' } satisfies Record<
      Voice,
      string
    >,
    tableOf: (question: string, voice: string) => `${question}: hvor mange på hvert trinn. ${voice}`,
    others: 'Andre spørsmål med trinn',
    network: 'Hele nettverket',
    n: { individual: 'Svar', team: 'Kommuner' } satisfies Record<Voice, string>,
    median: 'Median',
    majority: 'Over halvparten',
    lower: 'lavere trinn',
    higher: 'høyere trinn',
    medianIs: (level: string) => `median ${level}`,
    share: (share: string) => `${share} %`,
    split: 'ingen tredel',
    notTold: 'ikke vist',
    whole: 'Hver stolpe: alle svarene',
    /** In the bar of a small group, over the third that has more than half of the answers. */
    half: '> ½',
    mixed: 'delt',
    coarseMeans: 'Under ti svar: tredelen med over halvparten',
    thirdsMean: 'Hele nettverket: antall i hver tredel',
    steps: (from: string, to: string) => (from === to ? `trinn ${from}` : `trinn ${from}–${to}`),
    onSteps: (count: string, steps: string) => `${count} på ${steps}`,
    says: {
      individual: (n: string, spread: string) => `Av ${n} svar er ${spread}.`,
      team: (n: string, spread: string) => `Av ${n} felles svar er ${spread}.`,
    } satisfies Record<Voice, (n: string, spread: string) => string>,
    medianSays: (level: string) => `Medianen er trinn ${level}.`,
    medianBefore: (gathering: string, level: string) => `Ved ${gathering} var den trinn ${level}.`,
    notShown: (why: string) => `Fordelingen i hele nettverket er ikke vist. ${why}`,
  },
  /** The two voices of one municipality, side by side. */
  apart: {
    title: 'Felles svar og deltakernes svar',
    tableOf: (municipality: string) => `${municipality}: det felles svaret og deltakernes svar`,
    distance: 'Avstand',
    same: 'like',
    aboutSame: 'om lag like',
    by: {
      exact: (levels: string) => `${levels} trinn`,
      about: (levels: string) => `om lag ${levels} trinn`,
      'at-least': (levels: string) => `minst ${levels} trinn`,
      'at-most': (levels: string) => `høyst ${levels} trinn`,
    },
    on: (fundamentals: string) => `Svarene er mer enn ett trinn fra hverandre på ${fundamentals}.`,
  },
  /** The success formula as a chain. */
  chain: {
    title: 'De fem leddene',
    tableOf: (whose: string) => `${whose}: de fem leddene i suksessformelen`,
    step: 'Trinn',
    mark: 'Lavest nå',
    yes: 'ja',
    no: 'nei',
    /** Of ten answers or more. */
    mean: (mean: string) => `snitt ${mean}`,
    onStep: (level: string) => `trinn ${level}`,
    lowest: (links: string, level: string) => `Lavest nå: ${links}, ${level}.`,
    noneStandsOut: (level: string) => `Ingen skiller seg ut: Alle fem står likt, ${level}.`,
    overall: (level: string) => `Samlet trinn er ${level} av 5.`,
    broken: 'Leddet er brutt',
  },
  /** A small group's median, which is rounded: «om lag 3». */
  about: (level: string) => `om lag ${level}`,
  rounded: 'Under ti svar: avrundet',
}
