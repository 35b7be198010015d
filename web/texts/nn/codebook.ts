import type { codebook as nb } from '../nb/codebook.ts'

export const codebook: typeof nb = {
  columns: {
    results: {
      network: 'Kortnamnet på nettverket. Det blir aldri endra.',
      gathering: 'Nummeret på samlinga som svarrunden høyrer til.',
      gathering_date: 'Datoen for samlinga, så mykje av han som er kjend: år, år-månad eller år-månad-dag.',
      round: 'Kortnamnet på svarrunden.',
      municipality: 'Kortnamnet på kommunen. Tomt vil seie heile nettverket.',
      voice:
        'Kva svar rada gjeld: svara frå deltakarane eller fellessvaret frå kommunen. Dei to blir aldri slåtte saman.',
      fundamental: 'Kva for eit av dei fem fundamenta spørsmålet måler. Tomt når det ikkje måler noko fundament.',
      question: 'Nøkkelen til spørsmålet, den same i alle språk og versjonar.',
      questionnaire_version: 'Kva versjon av skjemaet det er svart på.',
      n: 'Kor mange svar talet byggjer på: nøyaktig frå ti, elles eit spenn, til dømes 5–9. For eit fellessvar er det 1, og i nettverksrada for fellessvar er det talet på kommunar. «Veit ikkje» og spørsmål som er hoppa over, er ikkje med.',
      median:
        'Det midtarste svaret på stega 0 til 5. Under ti svar avrunda til eit heilt steg frå 1 til 4, sjå kodane for median.',
      majority: 'Kva for ein tredel av stega meir enn halvparten av svara ligg i, eller split. Tomt under fem svar.',
      mean: 'Gjennomsnittet av stega med éin desimal. Berre frå ti svar.',
      low: 'Talet på svar i den lågaste tredelen, steg 0 og 1. Berre frå ti svar.',
      middle: 'Talet på svar i den midtarste tredelen, steg 2 og 3. Berre frå ti svar.',
      high: 'Talet på svar i den høgaste tredelen, steg 4 og 5. Berre frå ti svar.',
      score:
        'Talet som går inn i suksessformelen, frå 0 til 1: gjennomsnittet delt på 5 frå ti svar og for fellessvar, den viste medianen delt på 5 under ti svar. Ikkje eit sannsyn.',
      hidden: 'Kvifor rada ikkje har tal, eller kva tala ikkje dekkjer. Tomt når alt er vist. Sjå kodane for hidden.',
      release: 'Hash av resultatutgåva talet kjem frå. For fellessvar: hash av fellessvara i svarrunden.',
    },
    answers: {
      network: 'Kortnamnet på nettverket.',
      gathering: 'Nummeret på samlinga som svarrunden høyrer til.',
      gathering_date: 'Datoen for samlinga, så mykje av han som er kjend: år, år-månad eller år-månad-dag.',
      round: 'Kortnamnet på svarrunden.',
      municipality: 'Kortnamnet på kommunen som har gitt fellessvaret.',
      questionnaire_version: 'Kva versjon av skjemaet det er svart på.',
      revision: 'Eit tal som aukar kvar gong fellessvaret blir endra. Det første er 1.',
      question: 'Nøkkelen til spørsmålet, den same i alle språk og versjonar.',
      type: 'Kva slags spørsmål det er. Sjå kodane for type.',
      answer:
        'Svaret som kode: steget, nøkkelen til alternativet, talet, datoen eller teksten. Fleire val gir éi rad for kvart.',
      label: 'Svaret i ord, slik det stod i skjemaet. Tomt for tekst, tal og dato.',
    },
    audit: {
      network: 'Kortnamnet på nettverket.',
      at: 'Når det blei gjort, i UTC.',
      local_time: 'Når det blei gjort, norsk tid.',
      entry: 'Ein tilfeldig kode som skil innførslane frå kvarandre.',
      who: 'E-postadressa til den som gjorde det. clock betyr at det skjedde av seg sjølv.',
      action: 'Kva som blei gjort, som kode.',
      subject: 'Kva det blei gjort med, som kodar i JSON. Aldri ein deltakar, og aldri eit svar.',
      words: 'Det same i ord.',
    },
  },
  codes: {
    voice: {
      individual: 'Svara frå deltakarane: konfidensielle, berre viste samla.',
      team: 'Fellessvaret frå kommunen: ope, eitt for kvar kommune og svarrunde.',
    },
    fundamental: {
      need: 'Behov',
      value: 'Verdien av løysinga',
      champion: 'Eldsjel/pådrivar',
      team: 'Team',
      anchoring: 'Forankring',
    },
    majority: {
      low: 'Meir enn halvparten svarte steg 0 eller 1.',
      middle: 'Meir enn halvparten svarte steg 2 eller 3.',
      high: 'Meir enn halvparten svarte steg 4 eller 5.',
      split: 'Ingen tredel har meir enn halvparten: delte meiningar.',
    },
    hidden: {
      few: 'Skjerma: Færre har svart enn minste tal på svar i svarrunden.',
      complement: 'Skjerma fordi talet kunne ha røpt svara i ei mindre gruppe.',
      none: 'Ingen svar i denne svarrunden.',
      held: 'Skjerma: fleire svar enn venta, så svara er haldne utanfor.',
      partial: 'Ikkje skjerma, men tala gjeld berre kommunane som er viste med ti svar eller fleire.',
      thirds:
        'Ikkje skjerma, men berre talet på svar i kvar tredel er vist, for heile nettverket: Median, gjennomsnitt og score kunne ha røpt svara i kommunar med under ti svar.',
      'dont-know': 'Fellessvaret er «Veit ikkje». Det tel ikkje som null.',
      waiting: 'Svarrunden er ikkje ferdig, og det finst ikkje noko tal å vise enno.',
    },
    median: {
      '1': 'Under ti svar: 1 eller lågare.',
      '2': 'Under ti svar: avrunda til 2, ein halv runda opp.',
      '3': 'Under ti svar: avrunda til 3, ein halv runda opp.',
      '4': 'Under ti svar: 4 eller høgare.',
    },
    type: {
      scale: 'Steg, frå 0 og oppover, eller dont-know for «Veit ikkje».',
      choice: 'Eitt val.',
      choices: 'Fleire val.',
      'short-text': 'Kort tekst.',
      'long-text': 'Lang tekst.',
      number: 'Tal.',
      date: 'Dato, år-månad-dag.',
    },
  },
  notes: {
    apostrophe:
      "Tekst som reknearket kunne ha lese som ein formel (byrjar med = + - @, tabulator eller linjeskift, eller med ' framfor eitt av dei), har fått ein ' framfor seg. Slik får du teksten tilbake: Fjern den første ' når teiknet etter, mellomrom ikkje medrekna, er eitt av desse eller ein ny '. Tal er ikkje endra.",
    excel:
      'Fila for norsk Excel har semikolon mellom kolonnane og komma i desimaltal, og byrjar med ein BOM. Spenn er skrivne med tankestrek: 5–9.',
    plain:
      'Den andre fila har komma mellom kolonnane og punktum i desimaltal, utan BOM. Spenn er skrivne med bindestrek: 5-9.',
    workbook:
      'Arka results og answers i results.xlsx har dei same kolonnane som results.csv og answers.csv. Der er tekst urørt og aldri ein formel, og tal er tal. Arket releases seier kva resultatutgåve eigne svar er henta frå, kva kjenneteikn ho har, og når svarrunden blei stengd (UTC).',
    notForRanking: 'Kommunane har ulike spørsmål og ulik start. Tala kan ikkje brukast til å rangere.',
    empty: 'Ei tom celle vil seie at det ikkje finst noko tal å vise. Det vil aldri seie null.',
  },
}
