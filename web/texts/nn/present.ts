import type { present as nb } from '../nb/present.ts'

export const present: typeof nb = {
  title: (gathering) => `Storskjerm: ${gathering}`,
  chooserTitle: 'Kven ser storskjermen?',
  chooserWhy: 'Vel før du viser noko. Du kan endre valet etterpå.',
  audiences: { network: 'Berre nettverket', guests: 'Også gjester' },
  audienceMeans: {
    network: 'Linjene til kommunane blir viste med namn. Tal som manglar eller er skjerma, ser like ut.',
    guests: 'Berre tal for heile nettverket blir viste. Ingen kommunar er nemnde.',
  },
  guestsAre: (guests) => `Gjester her: ${guests}.`,
  chosen: (audience) => `Vist for: ${audience}`,
  change: 'Endre',
  voices: 'Kva svar',
  jointAnswersStand: (voice) => `Ein kommune som ikkje er vist, har kanskje sendt eit fellessvar. Sjå «${voice}».`,
}
