/** What every column and code of the files means. */
export const codebook = {
  columns: {
    results: {
      network: 'Kortnavnet til nettverket. Det blir aldri endret.',
      gathering: 'Nummeret på samlingen som svarrunden hører til.',
      gathering_date: 'Datoen for samlingen, så mye av den som er kjent: år, år-måned eller år-måned-dag.',
      round: 'Kortnavnet til svarrunden.',
      municipality: 'Kortnavnet til kommunen. Tomt betyr hele nettverket.',
      voice:
        'Hvilke svar raden gjelder: deltakernes egne svar eller kommunens felles svar. De to blir aldri slått sammen.',
      fundamental: 'Hvilket av de fem fundamentene spørsmålet måler. Tomt når det ikke måler noe fundament.',
      question: 'Nøkkelen til spørsmålet, den samme i alle språk og versjoner.',
      questionnaire_version: 'Versjonen av skjemaet som ble besvart.',
      n: 'Hvor mange svar tallet bygger på: nøyaktig fra ti, ellers et spenn, for eksempel 5–9. For et felles svar er det 1, og i nettverkets rad for felles svar er det antallet kommuner. «Vet ikke» og spørsmål som er hoppet over, er ikke med.',
      median:
        'Det midterste svaret på trinnene 0 til 5. Under ti svar avrundet til et helt trinn fra 1 til 4, se kodene for median.',
      majority: 'Hvilken tredel av trinnene mer enn halvparten av svarene ligger i, eller split. Tomt under fem svar.',
      mean: 'Gjennomsnittet av trinnene med én desimal. Bare fra ti svar.',
      low: 'Antall svar i den laveste tredelen, trinn 0 og 1. Bare fra ti svar.',
      middle: 'Antall svar i den midterste tredelen, trinn 2 og 3. Bare fra ti svar.',
      high: 'Antall svar i den høyeste tredelen, trinn 4 og 5. Bare fra ti svar.',
      score:
        'Tallet som går inn i suksessformelen, fra 0 til 1: gjennomsnittet delt på 5 fra ti svar og for felles svar, den viste medianen delt på 5 under ti svar. Ikke en sannsynlighet.',
      hidden: 'Hvorfor raden ikke har tall, eller hva tallene ikke dekker. Tomt når alt er vist. Se kodene for hidden.',
      release: 'Hash av resultatutgaven tallet kommer fra. For felles svar: hash av de felles svarene i svarrunden.',
    },
    answers: {
      network: 'Kortnavnet til nettverket.',
      gathering: 'Nummeret på samlingen som svarrunden hører til.',
      gathering_date: 'Datoen for samlingen, så mye av den som er kjent: år, år-måned eller år-måned-dag.',
      round: 'Kortnavnet til svarrunden.',
      municipality: 'Kortnavnet til kommunen som har gitt det felles svaret.',
      questionnaire_version: 'Versjonen av skjemaet som ble besvart.',
      revision: 'Et tall som øker hver gang det felles svaret blir endret. Det første er 1.',
      question: 'Nøkkelen til spørsmålet, den samme i alle språk og versjoner.',
      type: 'Hva slags spørsmål det er. Se kodene for type.',
      answer:
        'Svaret som kode: trinnet, nøkkelen til alternativet, tallet, datoen eller teksten. Flere valg gir én rad for hvert.',
      label: 'Svaret i ord, slik det sto i skjemaet. Tomt for tekst, tall og dato.',
    },
    audit: {
      network: 'Kortnavnet til nettverket.',
      at: 'Når det ble gjort, i UTC.',
      local_time: 'Når det ble gjort, norsk tid.',
      entry: 'En tilfeldig kode som skiller innførslene fra hverandre.',
      who: 'E-postadressen til den som gjorde det. clock betyr at det skjedde av seg selv.',
      action: 'Hva som ble gjort, som kode.',
      subject: 'Hva det ble gjort med, som koder i JSON. Aldri en deltaker, og aldri et svar.',
      words: 'Det samme i ord.',
    },
  },
  codes: {
    voice: {
      individual: 'Deltakernes svar: konfidensielle, bare vist samlet.',
      team: 'Kommunens felles svar: åpent, ett for hver kommune og svarrunde.',
    },
    fundamental: {
      need: 'Behov',
      value: 'Løsningens verdi',
      champion: 'Ildsjel/pådriver',
      team: 'Team',
      anchoring: 'Forankring',
    },
    majority: {
      low: 'Mer enn halvparten svarte trinn 0 eller 1.',
      middle: 'Mer enn halvparten svarte trinn 2 eller 3.',
      high: 'Mer enn halvparten svarte trinn 4 eller 5.',
      split: 'Ingen tredel har mer enn halvparten: delte meninger.',
    },
    hidden: {
      few: 'Skjermet: Færre har svart enn minste antall svar i svarrunden.',
      complement: 'Skjermet fordi tallet kunne avsløre svarene i en mindre gruppe.',
      none: 'Ingen svar i denne svarrunden.',
      held: 'Skjermet: flere svar enn forventet, så svarene er holdt utenfor.',
      partial: 'Ikke skjermet, men tallene gjelder bare kommunene som er vist med ti svar eller flere.',
      thirds:
        'Ikke skjermet, men bare antallet i hver tredel er vist, for hele nettverket: Median, gjennomsnitt og score kunne røpe svarene i kommuner med under ti svar.',
      'dont-know': 'Det felles svaret er «Vet ikke». Det teller ikke som null.',
      waiting: 'Svarrunden er ikke ferdig, og det finnes ikke noe tall å vise ennå.',
    },
    median: {
      '1': 'Under ti svar: 1 eller lavere.',
      '2': 'Under ti svar: avrundet til 2, en halv rundet opp.',
      '3': 'Under ti svar: avrundet til 3, en halv rundet opp.',
      '4': 'Under ti svar: 4 eller høyere.',
    },
    type: {
      scale: 'Trinn, fra 0 og oppover, eller dont-know for «Vet ikke».',
      choice: 'Ett valg.',
      choices: 'Flere valg.',
      'short-text': 'Kort tekst.',
      'long-text': 'Lang tekst.',
      number: 'Tall.',
      date: 'Dato, år-måned-dag.',
    },
  },
  notes: {
    apostrophe:
      "Tekst som regnearket kunne ha lest som en formel (begynner med = + - @, tabulator eller linjeskift, eller med ' foran ett av dem), har fått en ' foran seg. Slik får du teksten tilbake: Fjern den første ' når tegnet etter den, mellomrom ikke medregnet, er ett av disse eller en ny '. Tall er ikke endret.",
    excel:
      'Filen for norsk Excel har semikolon mellom kolonnene og komma i desimaltall, og begynner med en BOM. Spenn skrives med tankestrek: 5–9.',
    plain:
      'Den andre filen har komma mellom kolonnene og punktum i desimaltall, uten BOM. Spenn skrives med bindestrek: 5-9.',
    workbook:
      'Arkene results og answers i results.xlsx har de samme kolonnene som results.csv og answers.csv. Der er tekst urørt og aldri en formel, og tall er tall. Arket releases sier hvilken resultatutgave egne svar er hentet fra, hvilket kjennetegn den har, og når svarrunden stengte (UTC).',
    notForRanking: 'Kommunene har ulike spørsmål og ulik start. Tallene kan ikke brukes til å rangere.',
    empty: 'En tom celle betyr at det ikke finnes noe tall å vise. Den betyr aldri null.',
  },
}
