/** What a round would show at the expected head counts, told before it opens. Numbers come in as words. */
export const preview = {
  title: 'Forhåndsvisning: Dette vil bli vist',
  toPreview: 'Se hva som vil bli vist av deltakernes svar',
  madeUp: 'Dette er en forhåndsvisning med oppdiktede svar. Ingen ekte svar er med.',
  explained: (threshold: number) =>
    `Resultatene er regnet ut på samme måte som når svarrunden stenger: ut fra hvor mange som skal svare, og at minst ${threshold} må svare for at et tall blir vist. Vi regner med at alle som svarer, velger et trinn på alle spørsmål. Hopper noen over, eller svarer «vet ikke», blir det færre svar på det spørsmålet.`,
  joint: 'Kommunens felles svar er åpent og blir vist uansett.',
  noJoint: 'Skjemaet har ikke noe felles svar. En kommune som blir skjermet, får derfor ingenting vist på siden sin.',
  noOwn: 'Skjemaet har bare felles svar. De er åpne og blir vist for alle kommunene, så ingenting blir skjermet.',
  noScales:
    'Skjemaet har ingen spørsmål med trinn til deltakerne. Da blir ingenting vist for hver kommune, bare for hele nettverket.',
  unknown: (count: string) =>
    `Vi vet ikke hvor mange som skal svare i ${count}. Der kan vi ikke si hva som blir vist, og vi regner med at ingen svarer.`,
  toHeadCounts: 'Fyll inn hvor mange som skal svare',
  turnouts: { everyone: 'Når alle svarer', 'three-of-four': 'Når tre av fire svarer (rundet ned)' },
  municipalities: {
    title: 'For hver kommune',
    about: 'Hva som vil bli vist for hver kommune (oppdiktede svar)',
    municipality: 'Kommune',
    expected: 'Skal svare',
    unknown: 'ukjent',
    unforeseen: 'Ukjent',
  },
  summary: (turnout: string, exact: number, coarse: number, hidden: number, unknown: number) =>
    `${turnout}: nøyaktig for ${exact}, grovt for ${coarse}, skjermet for ${hidden}${unknown > 0 ? `, ukjent for ${unknown}` : ''}.`,
  few: {
    everyone: (threshold: number) => `Skjermet: Færre enn ${threshold} skal svare`,
    'three-of-four': (threshold: number) => `Skjermet: Færre enn ${threshold} svarer`,
  },
  jointStands: 'det felles svaret står',
  nothingShown: 'ingenting blir vist',
  coarse: 'Grovt',
  coarseMedian: 'Grovt: bare medianen',
  exact: 'Nøyaktig',
  exactShares: 'Nøyaktig, også i prosent',
  answering: (count: number) => `${count} svar`,
  conditional: (shown: number, of: number) => `Av ${of} spørsmål som ikke alle får: ${shown} vist`,
  means: {
    title: 'Hva ordene betyr',
    hidden: 'Skjermet',
    hiddenMeans: 'Ingen tall fra deltakerne blir vist for kommunen.',
    coarseMeans:
      'Medianen på et helt trinn. Av trinnene 0–5 betyr 1 «1 eller lavere» og 4 «4 eller høyere». Fra fem svar også hvilken tredel av trinnene som har mer enn halvparten. Verken snitt eller antall.',
    exactMeans: 'Hvor mange som har valgt hvert trinn, median og snitt. Fra tretti svar også prosent.',
    example: 'Oppdiktet eksempel:',
  },
  network: {
    title: 'For hele nettverket',
    about: 'Hva som vil bli vist for hele nettverket (oppdiktede svar)',
    question: 'Spørsmål',
    conditional: 'ikke alle får det',
    whole: 'Vist',
    thirds: 'Vist i tredeler: hvor mange lavt, i midten og høyt. Ikke median, for noen kommuner er vist grovt',
    partial: (municipalities: string) => `Vist bare for ${municipalities} (delvis)`,
  },
  dependsOnAnswers:
    'Spørsmål som ikke alle får, avhenger av hva folk svarer. Her er det oppdiktet, så det kan bli annerledes.',
}
