import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { SupplierProfile } from '../../catalogue/profile/profile.ts'
import type { ControlEvent } from '../../schema/generated/types.ts'
import { moreLine } from './alternatives-row.ts'
import { controlLines, lawRow } from './party-rows.ts'
import { noteRow, sourcesRow, sureRow } from './prose-rows.ts'
import type { Line, Row, Sheet } from './sheet.ts'
import { joined, type Words } from './words.ts'

/** Products that are named; the others are counted. */
const MOST_PRODUCTS = 25

/**
 * A supplier as a person reads it: who is behind it, what happened, what it makes. `isBelowItsProduct`: what its law brings
 * has been told already.
 */
export function supplierSheet(
  profile: SupplierProfile,
  catalogue: Catalogue,
  words: Words,
  isBelowItsProduct = false,
): Sheet {
  const { party, reach, controls, prose } = profile
  const { supplier } = party
  const { aliases = [], kind, country, website, controlEvents = [] } = supplier
  const name = supplier.name ?? supplier.id
  const seat = country === undefined ? '' : words.country(country)
  const kindText = words.label('supplierKind', kind)
  return {
    title: name,
    kind: `${words.say('show.kind', { kind: 'supplier' })} · ${supplier.id}`,
    under: aliases.length > 0 ? [words.say('show.also', { names: aliases.join(', ') })] : [],
    rows: [
      words.row('what', [
        `${[kindText, seat].filter((part) => part !== '').join(', ')}${words.weak(supplier.confidence?.identity)}`,
        website ?? '',
      ]),
      words.row('control', [
        ...controlLines(party, words),
        supplier.controlOutsideEea === undefined
          ? ''
          : words.say('show.outside', { how: words.label('outsideControl', supplier.controlOutsideEea) }),
        supplier.dmaGatekeeper === true ? words.say('show.gatekeeper', {}) : '',
      ]),
      words.row(
        'events',
        [...controlEvents]
          .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
          .map(
            (event): Line => ({
              text: eventText(event, words),
              level: 1,
            }),
          ),
      ),
      isBelowItsProduct ? words.row('law', [words.say('show.law-above', {})]) : lawRow(reach, words),
      words.row(
        'controls',
        controls.map(
          (other): Line => ({ text: words.party({ name: other.name ?? other.id, country: other.country }), level: 1 }),
        ),
      ),
      productsRow(profile, catalogue, words),
      noteRow(prose, words),
      sureRow(
        [
          [words.claim('seat-own'), supplier.confidence?.identity],
          [words.claim('control'), supplier.confidence?.ownership, supplier.ownershipAsOf],
        ],
        words,
      ),
      sourcesRow(
        [
          ...(prose.sources ?? []),
          ...controlEvents.flatMap(({ source, date, event }) =>
            source === undefined ? [] : [{ url: source, date, claim: words.both(event) }],
          ),
        ],
        words,
      ),
    ],
  }
}

function eventText({ date, status, event, to, confidence }: ControlEvent, words: Words): string {
  const what = `${words.label('eventStatus', status)}: ${words.both(event)}${to ? ` (→ ${words.party(to)})` : ''}`
  return `${joined([words.date(date), what])}${words.weak(confidence)}`
}

function productsRow({ products }: SupplierProfile, catalogue: Catalogue, words: Words): Row {
  return words.row('products', [
    ...products.slice(0, MOST_PRODUCTS).map(
      ({ id, name, functions = [] }): Line => ({
        text: joined([name ?? id, functions.map((each) => words.functionName(catalogue, each)).join(', ')], ': '),
        level: 1,
      }),
    ),
    ...moreLine(products.length - MOST_PRODUCTS, words),
  ])
}
