import type { places as english } from '../en/places.ts'
import type { AdequacyWords, PlaceWords } from '../place-words.ts'
import { SURE } from './jurisdiction.ts'
import { all, called, country, hop, some } from './words.ts'

/** Texts of the rules on where data are, and from where they are seen. */
export const places = {
  'jurisdiction/data-outside-allowed-area': (words) => ({
    what: `${words.use === 'copied' ? 'Een reservekopie van' : 'De gegevens van'} ${some(words.names)} ${isKept(words)}, buiten het gebied dat uw beleid toestaat: ${words.area.map(called).join(', ')}.`,
    why: sentences([adequacy(words), ...around(words)]),
    todo: 'Verplaats de gegevens naar een regio of host binnen het gebied. Mag deze plek toch, leg dat dan vast in uw beleid (jurisdictions.locations).',
  }),
  'jurisdiction/transfer-without-basis': (words) => ({
    what: `${personalData(words)}${words.isOpen ? '; van de grond voor die doorgifte staat er dat die onbekend is.' : ', en een grond voor die doorgifte staat er niet bij.'}`,
    why: sentences([
      words.use === 'seen' ? 'Gegevens van daaruit inzien telt als doorgifte.' : '',
      adequacy({ ...words, contested: '' }),
      'Zonder zo’n besluit vraagt de AVG (artikel 46) waarborgen, zoals modelcontractbepalingen met een beoordeling van het recht daar.',
      ...around(words),
    ]),
    todo: `${words.use === 'seen' ? 'Laat ondersteunen vanuit de EER, of zonder toegang tot de gegevens;' : 'Verplaats de gegevens naar de EER;'} of spreek een grond af, en zet die in transferBasis met de dag van de beoordeling.`,
  }),
  'jurisdiction/adequacy-only-basis': (words) => ({
    what: `${personalData(words)}, met alleen het Data Privacy Framework als grond.`,
    why: sentences([
      `Dat geldt alleen voor gecertificeerde organisaties${words.contested === '' ? '' : `, en wordt sinds ${words.contested} betwist`}.`,
      'Het zegt niets over wiens recht tot de gegevens reikt.',
      ...around(words),
    ]),
    todo: `Ga na of de ontvanger gecertificeerd is, en spreek ook modelcontractbepalingen af${words.contested === '' ? '' : `, met een beoordeling van na ${words.contested}`}; zet die in transferBasis.`,
  }),
  'jurisdiction/remote-support-from-outside': (words) => ({
    what: `${supporter(words)} ondersteunt ${some(words.names)} vanuit ${inFull(words)}, met toegang tot persoonsgegevens.`,
    why: sentences([
      'Wie daar werkt valt onder het recht daar, waar de werkgever ook gevestigd is; dat de doorgifte in orde is, verandert daar niets aan.',
      ...around(words),
    ]),
    todo: 'Laat ondersteunen vanuit de landen die u vertrouwt, of zonder toegang tot de gegevens.',
  }),
  'reason.adequacy-only': ({ names, contested }) =>
    `De persoonsgegevens van ${some(names)} staan daar met alleen het Data Privacy Framework als grond${contested === '' ? '' : `, dat sinds ${contested} wordt betwist`}.`,
} satisfies typeof english

function personalData(words: PlaceWords): string {
  const names = some(words.names)
  if (words.use === 'seen') return `${supporter(words)} kan vanuit ${inFull(words)} bij persoonsgegevens van ${names}`
  return `${words.use === 'copied' ? 'Een reservekopie met persoonsgegevens van' : 'Persoonsgegevens van'} ${names} ${isKept(words)}`
}

function isKept({ use, at, ...words }: PlaceWords): string {
  const host = called(at) === '' ? '' : ` (${called(at)})`
  return `${use === 'copied' ? 'staat' : 'staan'} in ${inFull(words)}${host}`
}

function supporter({ at }: Pick<PlaceWords, 'at'>): string {
  return called(at) === '' ? 'Een niet genoemde partij' : called(at)
}

function inFull({ countries }: Pick<PlaceWords, 'countries'>): string {
  return all(countries.map(country))
}

function adequacy({ countries, adequacy: status, until, contested }: PlaceWords & AdequacyWords): string {
  const name = countries[0] === undefined ? '' : country(countries[0])
  const term = `${until === '' ? '' : ` tot en met ${until}`}${contested === '' ? '' : `, betwist sinds ${contested}`}`
  const noAnswer = 'Dat zegt niets over wiens recht tot de gegevens reikt.'
  switch (status) {
    case 'free':
      return `In ${name} geldt de AVG net als hier; dit gaat over het gebied dat u zelf koos.`
    case 'decision':
      return `Voor ${name} geldt een adequaatheidsbesluit${term}: persoonsgegevens mogen erheen. ${noAnswer}`
    case 'partial':
      return `Voor ${name} geldt een adequaatheidsbesluit voor slechts een deel van de ontvangers${term}. ${noAnswer}`
    case 'lapsed':
      return `Het adequaatheidsbesluit voor ${name} eindigde op ${until}.`
    case 'none':
      return `Voor ${name} is er geen adequaatheidsbesluit.`
    default:
      return `Of er een adequaatheidsbesluit voor ${name} geldt, is niet onderzocht.`
  }
}

function around({ names, planned, weak }: Pick<PlaceWords, 'names' | 'planned' | 'weak'>): readonly string[] {
  return [
    planned === 0 || planned < names.length
      ? ''
      : `${names.length === 1 ? 'Het is' : 'Ze zijn'} gepland: nu is het moment om te kiezen.`,
    weak === undefined ? '' : `Minder zeker: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`,
  ]
}

function sentences(all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ')
}
