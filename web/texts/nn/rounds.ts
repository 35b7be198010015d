import type { rounds as nb } from '../nb/rounds.ts'

export const rounds: typeof nb = {
  title: 'Svarrundar',
  explained: 'Ein svarrunde er eitt skjema, ope før, under eller etter ei samling.',
  none: 'Nettverket har ingen svarrundar enno.',
  make: 'Lag ein svarrunde',
  copy: 'Kopier til ein ny svarrunde',
  copyLast: 'Kopier den førre',
  settings: 'Endre svarrunden',
  gathering: 'Samling',
  questionnaire: 'Skjema',
  questionnaireHelp: 'Svarrunden følgjer den nyaste versjonen av skjemaet til han opnar.',
  version: (title, version) => `${title}, versjon ${version}`,
  opensAt: 'Når han opnar',
  opensAtHelp: 'Norsk tid, til dømes 15.10.2026 12.00. La feltet stå tomt dersom du vil opne han sjølv.',
  closesAt: 'Frist',
  closesAtHelp: 'Då stengjer svarrunden av seg sjølv. La feltet stå tomt dersom du vil stengje han sjølv.',
  threshold: 'Minste tal på svar',
  thresholdHelp:
    'Eit tal for ein kommune blir vist når minst så mange har svart på spørsmålet. Elles blir det skjerma. 5 er vanleg, og 3 er det lågaste du kan velje.',
  releasing: 'Når svarrunden stengjer',
  atOnce: 'Lag resultata med ein gong',
  atOnceHelp: 'Har ein kommune fleire svar enn venta, ventar resultata likevel på deg.',
  wait: 'Vent til eg seier frå',
  expected: 'Kor mange som skal svare i kvar kommune',
  expectedHelp:
    'Tel alle som er med i prosjektet, ikkje berre teamet. Då ser du når alle har svart, og om nokon kan ha svart to gonger. Veit du det ikkje, kan feltet stå tomt.',
  exceptions: 'Kommunar med eit anna tal',
  exceptionsHelp: 'Fyll berre ut der talet er eit anna enn det over.',
  expectedIn: (municipality) => `Kor mange i ${municipality}`,
  makeButton: 'Lag svarrunden',
  makeMeans: 'Lenkene blir laga med ein gong, så du kan dele dei. Ingen kan svare før svarrunden opnar.',
  missing: 'Før du kan lage ein svarrunde',
  noGathering: 'Nettverket må ha ei samling.',
  gatheringMissing: 'Manglar samlinga?',
  toGatherings: 'Legg til ei samling',
  noQuestionnaire: 'Nettverket må ha eit skjema som er klart.',
  toQuestionnaires: 'Vel eller lag eit skjema',
  noMunicipality: 'Nettverket må ha minst éin kommune.',
  toMunicipalities: 'Legg til kommunar',
  noSealKey:
    'Lenkene kan ikkje lagast: Nøkkelen LINK_SEAL_KEY manglar. Be den som driftar Fundament, om å leggje han inn.',
  linksMissing: (count) =>
    count === 1
      ? 'Éi lenke manglar, fordi ein kommune har kome til. Ho blir laga når du lagrar, og seinast når svarrunden opnar.'
      : `${count} lenker manglar, fordi kommunar har kome til. Dei blir laga når du lagrar, og seinast når svarrunden opnar.`,
  opened: 'Svarrunden har opna. No kan berre fristen endrast.',
  remove: 'Slett svarrunden',
  removeMeans: 'Svarrunden og lenkene blir borte. Lenker som er delte ut, sluttar å verke. Det kan ikkje gjerast om.',
  removeConfirm: 'Ja, svarrunden skal slettast',
}
