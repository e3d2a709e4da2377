import type { Said } from '../message.ts'
import type { AdequacyWords, PlaceWords } from '../place-words.ts'
import type { Called } from '../risk-words.ts'
import { SURE } from './jurisdiction.ts'
import { all, called, country, hop, some } from './words.ts'

/** Texts of the rules on where data are, and from where they are seen. */
export const places = {
  'jurisdiction/data-outside-allowed-area': (
    words: PlaceWords & AdequacyWords & { area: readonly Called[] },
  ): Said => ({
    what: `${words.use === 'copied' ? 'A backup of' : 'The data of'} ${some(words.names)} ${isKept(words)}, outside the area that your policy allows: ${words.area.map(called).join(', ')}.`,
    why: sentences([adequacy(words), ...around(words)]),
    todo: 'Move the data to a region or a host within the area. If this place is to be allowed after all, say so in your policy (jurisdictions.locations).',
  }),
  'jurisdiction/transfer-without-basis': (
    words: PlaceWords & Omit<AdequacyWords, 'contested'> & { isOpen: boolean },
  ): Said => ({
    what: `${personalData(words)}${words.isOpen ? '; the ground for that transfer is stated as unknown.' : ', and no ground for that transfer is stated.'}`,
    why: sentences([
      words.use === 'seen' ? 'Seeing data from there counts as a transfer.' : '',
      adequacy({ ...words, contested: '' }),
      'Without one the GDPR (article 46) asks for safeguards such as standard clauses, with an assessment of the law there.',
      ...around(words),
    ]),
    todo: `${words.use === 'seen' ? 'Have the support given from within the EEA, or without access to the data;' : 'Move the data to within the EEA;'} or agree on a ground, and state it in transferBasis with the day of the assessment.`,
  }),
  'jurisdiction/adequacy-only-basis': (words: PlaceWords & { contested: string }): Said => ({
    what: `${personalData(words)}, on the Data Privacy Framework alone.`,
    why: sentences([
      `It covers certified organisations only${words.contested === '' ? '' : `, and has been contested since ${words.contested}`}.`,
      'It says nothing of whose law can reach the data.',
      ...around(words),
    ]),
    todo: `Check that the recipient is certified, and agree on standard clauses as well${words.contested === '' ? '' : `, with an assessment from after ${words.contested}`}; state those in transferBasis.`,
  }),
  'jurisdiction/remote-support-from-outside': (words: Omit<PlaceWords, 'use'>): Said => ({
    what: `${supporter(words)} gives support to ${some(words.names)} from ${inFull(words)}, with access to personal data.`,
    why: sentences([
      'Who works there falls under the law there, wherever the employer has its seat; that the transfer is in order does not change that.',
      ...around(words),
    ]),
    todo: 'Have the support given from within the countries that you trust, or without access to the data.',
  }),
  'reason.adequacy-only': ({ names, contested }: { names: readonly string[]; contested: string }): string =>
    `The personal data of ${some(names)} are there on the Data Privacy Framework alone${contested === '' ? '' : `, which has been contested since ${contested}`}.`,
}

function personalData(words: PlaceWords): string {
  const names = some(words.names)
  if (words.use === 'seen') return `${supporter(words)} can see personal data of ${names} from ${inFull(words)}`
  return `${words.use === 'copied' ? 'A backup with personal data of' : 'Personal data of'} ${names} ${isKept(words)}`
}

function isKept({ use, at, ...words }: PlaceWords): string {
  const host = called(at) === '' ? '' : ` (${called(at)})`
  return `${use === 'copied' ? 'is' : 'are'} kept in ${inFull(words)}${host}`
}

function supporter({ at }: Pick<PlaceWords, 'at'>): string {
  return called(at) === '' ? 'An unnamed party' : called(at)
}

function inFull({ countries }: Pick<PlaceWords, 'countries'>): string {
  return all(countries.map(country))
}

function adequacy({ countries, adequacy: status, until, contested }: PlaceWords & AdequacyWords): string {
  const name = countries[0] === undefined ? '' : country(countries[0])
  const term = `${until === '' ? '' : ` until ${until}`}${contested === '' ? '' : `, contested since ${contested}`}`
  const noAnswer = 'That says nothing of whose law can reach the data.'
  switch (status) {
    case 'free':
      return `In ${name} the GDPR holds as it does here; this is about the area that you chose yourselves.`
    case 'decision':
      return `There is an adequacy decision on ${name}${term}: personal data may go there. ${noAnswer}`
    case 'partial':
      return `On ${name} there is an adequacy decision for some recipients only${term}. ${noAnswer}`
    case 'lapsed':
      return `The adequacy decision on ${name} ended on ${until}.`
    case 'none':
      return `There is no adequacy decision on ${name}.`
    default:
      return `Whether an adequacy decision covers ${name} was not studied.`
  }
}

function around({ names, planned, weak }: Pick<PlaceWords, 'names' | 'planned' | 'weak'>): readonly string[] {
  return [
    planned === 0 || planned < names.length
      ? ''
      : `${names.length === 1 ? 'It is' : 'They are'} planned: now is the moment to choose.`,
    weak === undefined ? '' : `Less sure: “${hop(weak.from, weak.relation, weak.to)}” ${SURE[weak.sure] ?? ''}.`,
  ]
}

function sentences(all: readonly string[]): string {
  return all.filter((each) => each !== '').join(' ')
}
