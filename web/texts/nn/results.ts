import type { results as nb } from '../nb/results.ts'

export const results: typeof nb = {
  asTable: 'Tala som tabell',
  and: 'og',
  to: 'til',
  trail: 'Her er du',
  municipality: 'Kommune',
  fundamental: 'Fundament',
  network: 'Nettverket (median)',
  networks: 'Nettverk',
  now: 'No',
  before: 'Sist',
  sinceLast: 'Sidan sist',
  middleHalf: 'Den midtre halvdelen av nettverket',
  tooFewForMiddleHalf: 'for få tal',
  ladder: 'Stega',
  step: (level) => `steg ${level}`,
  edges: {
    'or-lower': (level) => `${level} eller lågare`,
    'or-higher': (level) => `${level} eller høgare`,
  },
  answers: (n) => `${n} svar`,
  municipalities: (count, inWords) => (count === 1 ? 'éin kommune' : `${inWords} kommunar`),

  dontKnow: 'Veit ikkje',
  waiting: 'Ikkje enno',
  none: 'Ingen svar',
  absent: 'Ikkje med',
  notShown: 'Ikkje vist',
  withheld: 'Skjerma',
  partial: 'delvis',
  break: 'brot i serien',
  withheldFor: { few: 'få svar', complement: 'kunne ha røpt andre', none: 'ingen svar', held: 'fleire enn venta' },
  hidden: {
    few: (threshold, hasEarlier) =>
      hasEarlier
        ? `Færre enn ${threshold} har svart, eller hadde svart då ei tidlegare utgåve blei laga.`
        : `Færre enn ${threshold} har svart.`,
    complement: () => 'Skjerma fordi talet kunne ha røpt svara i ei mindre gruppe.',
    none: () => 'Ingen svar i denne svarrunden.',
    held: () => 'Fleire svar enn venta. Svara er haldne utanfor.',
  },
  why: {
    partial: 'Gjeld berre kommunane med nøyaktige tal.',
    change: 'Endringa er skjerma, fordi eitt av dei to tala er det.',
    product: 'Formelen er ikkje rekna ut, fordi eit fundament er skjerma eller manglar.',
    waiting: {
      individual:
        'Svarrunden er ikkje ferdig. Svara frå deltakarane blir viste når han er stengd og resultata er laga.',
      team: 'Svarrunden er ikkje ferdig. Eit fellessvar blir vist så snart det er sendt inn.',
    },
    dontKnow: 'Det tel ikkje som null.',
    none: 'Ingen svar i denne svarrunden.',
    absent: 'Kommunen var ikkje med i nettverket ved denne samlinga.',
    break: 'Spørsmålet eller stega er endra. Tala kan ikkje samanliknast.',
    notShown: {
      team: 'Eit tal som ikkje er vist, kan mangle eller høyre til ein svarrunde som ikkje er ferdig.',
      individual: (threshold) =>
        `Eit tal som ikkje er vist, kan mangle, høyre til ein svarrunde som ikkje er ferdig, eller vere skjerma: Færre enn ${threshold} har svart, eller talet kunne røpe andre.`,
    },
    coarse:
      'Under ti svar viser vi medianen grovt: 1 vil seie 1 eller lågare, 4 vil seie 4 eller høgare. I formelen reknar vi dei som 1 og 4.',
  },

  change: {
    up: (by) => (by === undefined ? 'opp' : `opp ${by}`),
    same: 'som før',
    down: (by) => (by === undefined ? 'ned' : `ned ${by}`),
    hidden: 'endring skjerma',
    none: 'ikkje samanlikna',
    break: 'brot i serien',
  },
  since: (gathering) => `sidan ${gathering}`,
  asAt: (gathering) => `som ved ${gathering}`,
  moved: { up: (count) => `${count} opp`, same: (count) => `${count} som før`, down: (count) => `${count} ned` },

  headline: {
    most: (fundamentals) => `Dei fleste kommunane står lågast på ${fundamentals}.`,
    more: (fundamentals) => `Flest kommunar står lågast på ${fundamentals}.`,
    noneStandsOut: 'Ingen av dei fem skil seg ut som lågast.',
    talkAbout: 'Snakk om dette',
    lowestIn: (municipalities) => `Lågast i ${municipalities}`,
    movedMost: (fundamentals, since) => `Mest har flytta seg på ${fundamentals} sidan ${since}.`,
    nothingMoved: (since) => `Ingen har flytta seg sidan ${since}.`,
    first: 'Det er ikkje noko å samanlikne med enno.',
    noneCompared: 'Inga endring kan visast.',
    basis: {
      team: (municipalities, gathering) => `Fellessvar frå ${municipalities}. ${gathering}.`,
      individual: (municipalities, gathering) => `Svara frå deltakarane, viste for ${municipalities}. ${gathering}.`,
    },
    strip: 'Dei fem fundamenta sidan sist',
  },
  onlyNetworkLine:
    'Med så mange kommunar viser diagramma berre nettverket. Linjene for kommunane står på sida for kvart fundament.',
  notForRanking: 'Kommunane har ulike spørsmål og ulik start. Stega kan ikkje brukast til å rangere.',
  aboutVoice: {
    team: 'Det kommunen har blitt einig om. Fellessvara er opne og blir viste så snart dei er sende inn.',
    individual: 'Det deltakarane har svart kvar for seg. Svara er konfidensielle og blir berre viste samla.',
  },
  openRound: (gathering) =>
    `Svarrunden til ${gathering} er ikkje ferdig. Svara frå deltakarane blir ikkje viste før han er stengd og resultata er laga.`,
  nowAt: (gathering) => `No: ${gathering}`,
  comparedWith: (gathering) => `Samanlikna med ${gathering}.`,
  overTime: 'Frå samling til samling',
  tableOfNow: (voice, gathering) => `${voice}: steg for kvar kommune, ${gathering}`,
  tableOfTrend: (fundamental, voice) => `${fundamental}: steg ved kvar samling. ${voice}`,
  tableOfProfile: (voice) => `${voice}: dei fem fundamenta no og sist`,

  says: {
    moved: (up, same, down, since) => `Sidan ${since}: ${up}, ${same} og ${down}.`,
    network: (level) => `Medianen i nettverket er steg ${level}.`,
    nothing: 'Ingen tal å vise enno.',
    changed: (level, change, since) => `Steg ${level}: ${change} sidan ${since}.`,
    same: (level, since) => `Steg ${level}, som ved ${since}.`,
    level: (level) => `Steg ${level}.`,
    lowest: (fundamentals) => `Lågast no: ${fundamentals}.`,
    noneStandsOut: 'Ingen skil seg ut.',
    lowerMayMean: 'Eit lågare steg kan vere eit teikn på at de veit meir.',
  },
  cites: {
    round: (round) => `svarrunde ${round}`,
    release: {
      individual: (hash, edition) => `resultatutgåve ${edition}, ${hash}`,
      team: (hash) => `fellessvar ${hash}`,
    },
    questionnaire: (id, version) => `skjema ${id} versjon ${version}`,
    oneJointAnswer: 'eitt fellessvar',
    n: {
      individual: (n) => `tal frå ${n} svar`,
      team: (n) => `${n} fellessvar`,
    },
  },

  gap: {
    title: 'Avstand mellom svara',
    some: (apart, compared) =>
      `I ${apart} av ${compared} kommunar er det meir enn eitt steg mellom svara. Det er ein god stad å starte samtalen.`,
    all: 'Det er meir enn eitt steg mellom svara i alle kommunane vi kan samanlikne. Det er ein god stad å starte samtalen.',
    none: 'Tala viser ingen stader meir enn eitt steg mellom svara.',
    at: (gathering) => `Samanlikna ved ${gathering}: fellessvaret frå kommunen og medianen av svara frå deltakarane.`,
    start: 'Det er ein god stad å starte samtalen.',
  },
  agreement: {
    agreed: (fundamentals) => `Deltakarane er nokså einige om ${fundamentals}.`,
    split: (fundamentals) => `Deltakarane har delte meiningar om ${fundamentals}.`,
    means: '«Nokså einige» vil seie at meir enn halvparten har svart innanfor den same tredelen av stega.',
    majorities: {
      low: 'ingenting eller tanke',
      middle: 'plan eller prøvd',
      high: 'vist eller varig',
      split: 'delte meiningar',
    },
  },

  files: {
    title: 'Filer',
    results: 'Resultat',
    answers: 'Fellessvara, rad for rad',
    codebook: 'Kodebok: kva kolonnane og kodane betyr',
    everything: 'Alt saman i eitt rekneark',
    workbook: 'Excel (XLSX)',
    excel: 'CSV for norsk Excel',
    plain: 'CSV med komma og punktum',
    json: 'JSON',
  },
  rounds: {
    title: 'Svarrundar',
    none: 'Ingen svarrundar enno.',
    bigScreen: 'Vis på storskjerm',
    statuses: { planned: 'planlagd', open: 'open', closed: 'stengd' },
  },
  nothingYet: {
    team: 'Ingen fellessvar å vise enno.',
    individual:
      'Ingen resultat frå deltakarane å vise enno. Svara blir viste når ein svarrunde er stengd og resultata er laga.',
  },

  innovationQuestion: 'Innovasjonsspørsmålet',
  earlierQuestions: 'Slik har spørsmålet vore før',
  fromGathering: (gathering) => `Frå ${gathering}`,
  noQuestion: 'Kommunen har ikkje skrive inn noko innovasjonsspørsmål.',
  voicesOfOne: { individual: 'Svara frå deltakarane', team: 'Fellessvaret frå kommunen' },
  jointAnswerIsAbove: 'Fellessvaret frå kommunen står over.',
  jointAnswersStand: 'Ein kommune som er skjerma her, står over med fellessvaret sitt, dersom han har sendt eit.',
  formula: {
    title: 'Suksessformelen',
    overall: (level) => `samla steg ${level} av 5`,
    zero: 'Null no vil seie at dette må på plass først.',
    factor: (level) => `${level} av 5`,
    product: (factors, product) => `Produktet av dei fem: ${factors} = ${product}.`,
    almostNothing: 'mindre enn 0,001',
    notAProbability: 'Det er ikkje eit sannsyn.',
    howItWorks: 'Slik reknar vi',
    explained:
      'Formelen gongar dei fem med kvarandre. Difor tel det svakaste leddet mest: Eitt steg opp der løfter meir enn eitt steg opp på eit ledd som står høgare. Står fleire på null, er formelen null til alle er komne opp. Samla steg er det geometriske snittet av dei fem, på dei same stega frå 0 til 5. Formelen er eit bilete å tenkje med, ikkje ei lov.',
  },

  fundamentalAsks: {
    need: 'Kva treng dei det gjeld, eigentleg?',
    value: 'Blir det betre for dei enn i dag, og svarer det seg?',
    champion: 'Har nokon ansvar, tid og rom til å drive arbeidet?',
    team: 'Er dei rette med, og dreg dei i same retning?',
    anchoring: 'Kven må vere med for at dette skal lukkast og leve vidare?',
  },
  valueAtFirst: 'På den første samlinga er det vanleg å stå lågt på verdien av løysinga.',
  ladderMeans: [
    'Det finst ikkje.',
    'Nokon har sagt det.',
    'Vi er einige om det, eller har skrive det ned.',
    'Det har møtt røynda.',
    'Vi kan leggje det på bordet for andre.',
    'Det har halde då noko blei endra.',
  ],
  distribution: {
    title: (n) => `Slik fordeler dei ${n} svara seg`,
    level: 'Steg',
    count: 'Tal på svar',
    share: 'Prosent',
    within: (low, high) => `(${low}–${high} %)`,
    interval:
      'I parentes står uvissa. Tenkjer vi på svara som eit utval av alle som kunne ha svart, ligg delen truleg ein stad mellom dei to tala (95 prosent, Wilson-intervall).',
  },

  networksPage: {
    title: 'Nettverka dine',
    none: 'Du er ikkje nettverksleiar i noko nettverk enno.',
    noneNext: 'Be den som driftar Fundament, om å leggje deg til.',
  },
}
