import type { preview as nb } from '../nb/preview.ts'

export const preview: typeof nb = {
  title: 'Førehandsvising: Dette vil bli vist',
  toPreview: 'Sjå kva som vil bli vist av svara frå deltakarane',
  madeUp: 'Dette er ei førehandsvising med oppdikta svar. Ingen ekte svar er med.',
  explained: (threshold) =>
    `Resultata er rekna ut på same måten som når svarrunden stengjer: ut frå kor mange som skal svare, og at minst ${threshold} må svare for at eit tal blir vist. Vi reknar med at alle som svarer, vel eit steg på alle spørsmål. Hoppar nokon over, eller svarer «veit ikkje», blir det færre svar på det spørsmålet.`,
  joint: 'Fellessvaret frå kommunen er ope og blir vist uansett.',
  noJoint: 'Skjemaet har ikkje noko fellessvar. Ein kommune som blir skjerma, får difor ingenting vist på sida si.',
  noOwn: 'Skjemaet har berre fellessvar. Dei er opne og blir viste for alle kommunane, så ingenting blir skjerma.',
  noScales:
    'Skjemaet har ingen spørsmål med steg til deltakarane. Då blir ingenting vist for kvar kommune, berre for heile nettverket.',
  unknown: (count) =>
    `Vi veit ikkje kor mange som skal svare i ${count}. Der kan vi ikkje seie kva som blir vist, og vi reknar med at ingen svarer.`,
  toHeadCounts: 'Fyll inn kor mange som skal svare',
  turnouts: { everyone: 'Når alle svarer', 'three-of-four': 'Når tre av fire svarer (runda ned)' },
  municipalities: {
    title: 'For kvar kommune',
    about: 'Kva som vil bli vist for kvar kommune (oppdikta svar)',
    municipality: 'Kommune',
    expected: 'Skal svare',
    unknown: 'ukjent',
    unforeseen: 'Ukjent',
  },
  summary: (turnout, exact, coarse, hidden, unknown) =>
    `${turnout}: nøyaktig for ${exact}, grovt for ${coarse}, skjerma for ${hidden}${unknown > 0 ? `, ukjent for ${unknown}` : ''}.`,
  few: {
    everyone: (threshold) => `Skjerma: Færre enn ${threshold} skal svare`,
    'three-of-four': (threshold) => `Skjerma: Færre enn ${threshold} svarer`,
  },
  jointStands: 'fellessvaret står',
  nothingShown: 'ingenting blir vist',
  coarse: 'Grovt',
  coarseMedian: 'Grovt: berre medianen',
  exact: 'Nøyaktig',
  exactShares: 'Nøyaktig, også i prosent',
  answering: (count) => `${count} svar`,
  conditional: (shown, of) => `Av ${of} spørsmål som ikkje alle får: ${shown} viste`,
  means: {
    title: 'Kva orda betyr',
    hidden: 'Skjerma',
    hiddenMeans: 'Ingen tal frå deltakarane blir viste for kommunen.',
    coarseMeans:
      'Medianen på eit heilt steg. Av stega 0–5 betyr 1 «1 eller lågare» og 4 «4 eller høgare». Frå fem svar også kva tredel av stega som har meir enn halvparten. Verken snitt eller tal på svar.',
    exactMeans: 'Kor mange som har valt kvart steg, median og snitt. Frå tretti svar også prosent.',
    example: 'Oppdikta døme:',
  },
  network: {
    title: 'For heile nettverket',
    about: 'Kva som vil bli vist for heile nettverket (oppdikta svar)',
    question: 'Spørsmål',
    conditional: 'ikkje alle får det',
    whole: 'Vist',
    thirds: 'Vist i tredelar: kor mange lågt, i midten og høgt. Ikkje median, for nokre kommunar er viste grovt',
    partial: (municipalities) => `Vist berre for ${municipalities} (delvis)`,
  },
  dependsOnAnswers:
    'Spørsmål som ikkje alle får, kjem an på kva folk svarer. Her er det oppdikta, så det kan bli annleis.',
}
