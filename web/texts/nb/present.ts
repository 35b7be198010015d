/** The big screen at a gathering. */
export const present = {
  title: (gathering: string) => `Storskjerm: ${gathering}`,
  chooserTitle: 'Hvem ser storskjermen?',
  chooserWhy: 'Velg før du viser noe. Du kan endre valget etterpå.',
  audiences: { network: 'Bare nettverket', guests: 'Også gjester' },
  audienceMeans: {
    network: 'Kommunenes linjer blir vist med navn. Tall som mangler eller er skjermet, ser like ut.',
    guests: 'Bare tall for hele nettverket blir vist. Ingen kommuner er nevnt.',
  },
  guestsAre: (guests: string) => `Gjester her: ${guests}.`,
  chosen: (audience: string) => `Vist for: ${audience}`,
  change: 'Endre',
  voices: 'Hvilke svar',
  jointAnswersStand: (voice: string) => `En kommune som ikke er vist, har kanskje sendt et felles svar. Se «${voice}».`,
}
