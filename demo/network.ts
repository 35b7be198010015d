import type { Municipality, Network } from '../schemas/network.ts'

type Numbers = Municipality['numbers']

const asks = (slug: string, name: string, numbers: Numbers, question: string): Municipality => ({
  slug,
  name,
  numbers,
  innovationQuestions: [{ fromGathering: 1, text: question }],
})

/** The official number of 2013, and those that came after it, each with its date. */
const numbered = (first: string, ...later: [from: string, number: string][]): Numbers => [
  { number: first },
  ...later.map(([from, number]) => ({ number, from })),
]

/**
 * The innovation network of the KS deck of October 2013. The innovation questions are verbatim from it, slips included;
 * the date of the first gathering is not in the deck, so «spring 2013» is ours.
 */
export const network: Network = {
  slug: 'saman',
  name: 'Saman om ein betre kommune',
  owner: 'KS',
  recipient: 'Kommunal- og regionaldepartementet',
  guests: 'Kommunal- og regionaldepartementet',
  municipalities: [
    asks(
      'hamar',
      'Hamar',
      numbered('0403', ['2020-01-01', '3403']),
      'Hvordan kan vi sørge for at ansatte ønsker og får muligheten til å arbeide i større stillinger?',
    ),
    asks(
      'froya',
      'Frøya',
      numbered('1620', ['2018-01-01', '5014']),
      'Hvordan kan vi bidra til at kommunen utnytter seg av tilflytternes kompetanse?',
    ),
    asks(
      'notteroy',
      'Nøtterøy',
      numbered('0722'),
      'Hvordan sørge for at tjenesten forstår kompetansebehovet? Hvordan kartlegge behovet? Hvordan sørge for at behovet dekkes?',
    ),
    asks(
      'kristiansund',
      'Kristiansund',
      numbered('1505'),
      'Hvordan kan vi sørge for at Frei sykehjem rekrutterer og beholder rett kompetanse på riktig sted, slik at tjenesten blir av god kvalitet?',
    ),
    asks(
      'grong',
      'Grong',
      numbered('1742', ['2018-01-01', '5045']),
      'Hvordan kan vi bidra til at ansatte i Grong kommune øker nærværet?',
    ),
    asks(
      'sarpsborg',
      'Sarpsborg',
      numbered('0105', ['2020-01-01', '3003'], ['2024-01-01', '3105']),
      'Hvordan skal vi motivere den enkelte medarbeidere til å ta mer utdannelse?',
    ),
  ],
  gatherings: [
    { number: 1, date: '2013', when: { nb: 'våren 2013', nn: 'våren 2013', en: 'spring 2013' } },
    {
      number: 2,
      date: '2013-10-15',
      when: { nb: '15.–16. oktober 2013', nn: '15.–16. oktober 2013', en: '15–16 October 2013' },
    },
    { number: 3, date: '2014-03' },
  ],
  demonstration: true,
}
