import type { fields as nb } from '../nb/fields.ts'

export const fields: typeof nb = {
  errorSummary: 'Rett dette først',
  faults: {
    missing: (label) => `${label}: Skriv noko her.`,
    'missing-choice': (label) => `${label}: Vel eitt av alternativa.`,
    'too-long': (label) => `${label}: Teksten er for lang. Kort han ned.`,
    unreadable: (label) => `${label}: Dette kan vi ikkje lese. Skriv det på nytt.`,
    'not-an-option': (label) => `${label}: Vel eitt av alternativa på sida.`,
    'not-a-number': (label) => `${label}: Skriv eit heilt tal, til dømes 8.`,
    'out-of-range': (label) => `${label}: Talet er for lite eller for stort.`,
    'not-an-email': (label) => `${label}: Skriv ei e-postadresse, til dømes kari@kommune.no.`,
    'not-a-date': (label) => `${label}: Skriv ein dato, til dømes 15.10.2026.`,
    'not-a-time': (label) => `${label}: Skriv dato og klokkeslett, til dømes 15.10.2026 12.00.`,
    'no-such-time': (label) =>
      `${label}: Dette klokkeslettet finst ikkje. Den natta blir klokka stilt frå 02.00 til 03.00.`,
    'in-the-past': (label) => `${label}: Tidspunktet er passert. Vel eit seinare.`,
    'before-opening': (label) => `${label}: Fristen må vere etter at svarrunden opnar.`,
    'not-confirmed': (label) => `Kryss av for: ${label}`,
    'nothing-to-move': () => 'Det er ikkje noko i svaret som kan flyttast.',
    'no-key': () => 'Nøkkelen som forseglar lenker, manglar. Be den som driftar Fundament, om å leggje han inn.',
    taken: (label) => `${label}: Dette er i bruk allereie. Vel noko anna.`,
    'in-use': (label) => `${label}: Det går ikkje, for noko anna byggjer på dette.`,
    unknown: (label) => `${label}: Dette finn vi ikkje. Sjekk skrivemåten.`,
    'last-owner': (label) => `${label}: Nettverket må ha minst éin eigar. Gjer nokon andre til eigar først.`,
    'was-here': (label) => `${label}: Ein av kommunane har vore med før. Finn han i lista og endre han der.`,
    'another-municipality': (label) => `${label}: Vel ein annan kommune, ein som framleis er med i nettverket.`,
    'answered-later': (label) => `${label}: Kommunen har svart etter dette. Vel ei seinare samling.`,
    'all-languages': (label) => `${label}: Skriv på alle tre språk, eller la alle felta stå tomme.`,
    'already-here': (label) => `${label}: Denne personen er med allereie. Endre rolla i lista.`,
    'no-file': (label) => `${label}: Vel ei fil.`,
    'not-json': (label) => `${label}: Fila er ikkje JSON. Vel den som blei lasta ned frå Fundament.`,
    'not-an-archive': (label) =>
      `${label}: Fila er ikkje eit arkiv av eit nettverk. Vel den som blei lasta ned frå sida «Heile nettverket i éi fil».`,
    'other-format': (label) =>
      `${label}: Arkivet har eit format som denne installasjonen ikkje kjenner. Oppdater installasjonen, eller last ned arkivet på nytt.`,
    'archive-changed': (label) =>
      `${label}: Innhaldet i fila er endra etter at ho blei lasta ned, så vi hentar det ikkje inn. Last ned arkivet på nytt.`,
    'not-a-slug': (label) => `${label}: Bruk berre små bokstavar frå a til z, tal og bindestrek, høgst 40 teikn.`,
    'scored-already': (label) =>
      `${label}: Ein annan svarrunde til samlinga måler allereie dei same fundamenta. Vel ei anna samling eller eit anna skjema.`,
    'deadline-passed': () => 'Fristen er passert. Set ein ny frist under «Endre svarrunden» først.',
    'has-opened': () => 'Svarrunden har opna imens. No kan berre fristen endrast.',
    'no-seal-key': () => 'Lenkene kan ikkje lagast: Nøkkelen LINK_SEAL_KEY manglar.',
    'below-lowest': (label: string) => `${label}: Kan ikkje liggje under den nedre grensa.`,
    promised: (label) =>
      `${label}: Kan ikkje endrast no. Ein svarrunde har opna, og skjemaet har sagt kven som får sjå svara. Endre det når resultata er laga.`,
    'changed-meanwhile': () => 'Nokon andre har endra dette imens. Sjå over og lagre på nytt.',
  },
}
