/** What can be wrong with a field of a network leader's form, and how to mend it. */
export const fields = {
  errorSummary: 'Rett dette først',
  faults: {
    missing: (label: string) => `${label}: Skriv noe her.`,
    'missing-choice': (label: string) => `${label}: Velg ett av alternativene.`,
    'too-long': (label: string) => `${label}: Teksten er for lang. Kort den ned.`,
    unreadable: (label: string) => `${label}: Dette kan vi ikke lese. Skriv det på nytt.`,
    'not-an-option': (label: string) => `${label}: Velg ett av alternativene på siden.`,
    'not-a-number': (label: string) => `${label}: Skriv et helt tall, for eksempel 8.`,
    'out-of-range': (label: string) => `${label}: Tallet er for lite eller for stort.`,
    'not-an-email': (label: string) => `${label}: Skriv en e-postadresse, for eksempel kari@kommune.no.`,
    'not-a-date': (label: string) => `${label}: Skriv en dato, for eksempel 15.10.2026.`,
    'not-a-time': (label: string) => `${label}: Skriv dato og klokkeslett, for eksempel 15.10.2026 12.00.`,
    'no-such-time': (label: string) =>
      `${label}: Dette klokkeslettet finnes ikke. Den natten stilles klokken fra 02.00 til 03.00.`,
    'in-the-past': (label: string) => `${label}: Tidspunktet er passert. Velg et senere.`,
    'before-opening': (label: string) => `${label}: Fristen må være etter at svarrunden åpner.`,
    'not-confirmed': (label: string) => `Kryss av for: ${label}`,
    'nothing-to-move': () => 'Det er ikke noe i svaret som kan flyttes.',
    'no-key': () => 'Nøkkelen som forsegler lenker, mangler. Be den som drifter Fundament, om å legge den inn.',
    taken: (label: string) => `${label}: Dette er i bruk allerede. Velg noe annet.`,
    'in-use': (label: string) => `${label}: Det går ikke, for noe annet bygger på dette.`,
    unknown: (label: string) => `${label}: Dette finner vi ikke. Sjekk skrivemåten.`,
    'last-owner': (label: string) => `${label}: Nettverket må ha minst én eier. Gjør noen andre til eier først.`,
    'was-here': (label: string) => `${label}: En av kommunene har vært med før. Finn den i listen og endre den der.`,
    'another-municipality': (label: string) => `${label}: Velg en annen kommune, en som fortsatt er med i nettverket.`,
    'answered-later': (label: string) => `${label}: Kommunen har svart etter dette. Velg en senere samling.`,
    'all-languages': (label: string) => `${label}: Skriv på alle tre språk, eller la alle feltene stå tomme.`,
    'already-here': (label: string) => `${label}: Denne personen er med allerede. Endre rollen i listen.`,
    'no-file': (label: string) => `${label}: Velg en fil.`,
    'not-json': (label: string) => `${label}: Filen er ikke JSON. Velg den som ble lastet ned fra Fundament.`,
    'not-an-archive': (label: string) =>
      `${label}: Filen er ikke et arkiv av et nettverk. Velg den som ble lastet ned fra siden «Hele nettverket i én fil».`,
    'other-format': (label: string) =>
      `${label}: Arkivet har et format som denne installasjonen ikke kjenner. Oppdater installasjonen, eller last ned arkivet på nytt.`,
    'archive-changed': (label: string) =>
      `${label}: Innholdet i filen er endret etter at den ble lastet ned, så vi henter det ikke inn. Last ned arkivet på nytt.`,
    'not-a-slug': (label: string) =>
      `${label}: Bruk bare små bokstaver fra a til z, tall og bindestrek, høyst 40 tegn.`,
    'scored-already': (label: string) =>
      `${label}: En annen svarrunde til samlingen måler allerede de samme fundamentene. Velg en annen samling eller et annet skjema.`,
    'deadline-passed': () => 'Fristen er passert. Sett en ny frist under «Endre svarrunden» først.',
    'has-opened': () => 'Svarrunden har åpnet imens. Nå kan bare fristen endres.',
    'no-seal-key': () => 'Lenkene kan ikke lages: Nøkkelen LINK_SEAL_KEY mangler.',
    'below-lowest': (label: string) => `${label}: Kan ikke ligge under den nedre grensen.`,
    promised: (label: string) =>
      `${label}: Kan ikke endres nå. En svarrunde har åpnet, og skjemaet har sagt hvem som får se svarene. Endre det når resultatene er laget.`,
    'changed-meanwhile': () => 'Noen andre har endret dette imens. Se over og lagre på nytt.',
  },
}
