import { message } from '../../l10n/message.ts'
import type { MarketFigures, MarketProduct } from '../figures/market.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Block, type Cell, type Section, type Table, text, type Words } from './block.ts'
import { idsInSentence } from './names-in-cell.ts'
import { procurementColumn as column } from './procurement-columns.ts'

/** What there is for the functions of what comes up, as market knowledge. */
export function marketSection({ procurement }: OrganisationFigures, prefix: string): Section {
  const { market, contracts, tenders } = procurement
  const known = new Set(market.map((each) => each.function))
  const asked = new Map([...contracts, ...tenders].flatMap((each) => each.functions.map(({ id, name }) => [id, name])))
  const others = [...asked].filter(([id]) => !known.has(id)).map(([, name]) => name)
  return {
    id: `${prefix}market`,
    title: message('report.procurement.part', { part: 'market' }),
    blocks: [
      text(
        market.length === 0
          ? message('report.procurement.none', { part: 'market' })
          : message('report.procurement.text', { text: 'market' }),
      ),
      ...market.map((each): Block => ({ kind: 'section', section: functionSection(each, prefix) })),
      ...(others.length === 0 ? [] : [text(message('report.procurement.unserved', { names: others }))]),
    ],
  }
}

const COLUMNS = [column('product'), column('licence'), column('maturity'), column('maker'), column('mind')]

function functionSection({ function: id, name, products }: MarketFigures, prefix: string): Section {
  return {
    id: `${prefix}market-${id}`,
    title: name,
    blocks: [
      { kind: 'table', table: { id: `market-${id}`, title: name, columns: COLUMNS, rows: products.map(productCells) } },
    ],
  }
}

/** The same in one table. */
export function marketTable({ procurement: { market } }: OrganisationFigures): Table {
  return {
    id: 'market',
    title: message('report.procurement.part', { part: 'market' }),
    columns: [column('function'), ...COLUMNS],
    rows: market.flatMap(({ name, products }) => products.map((product) => [name, ...productCells(product)])),
  }
}

function productCells({ name, licence, maturity, maker, why, replaces, inUse }: MarketProduct): readonly Cell[] {
  const judged: readonly Words[] = [
    ...(maturity === undefined ? [] : [message('report.procurement.maturity', { maturity, of: '' })]),
    ...replaces.flatMap((each) =>
      each.maturity === undefined
        ? []
        : [message('report.procurement.maturity', { maturity: each.maturity, of: each.name })],
    ),
  ]
  const mind: readonly Words[] = [
    ...(why === undefined ? [] : [why]),
    ...(inUse.count === 0 ? [] : [message('report.procurement.in-use', { names: idsInSentence(inUse.ids) })]),
    ...replaces.flatMap(({ part, caveat, name: of }) => [
      ...(part === undefined ? [] : [message('report.procurement.part-of', { part, of })]),
      ...(caveat === undefined ? [] : [caveat]),
    ]),
  ]
  return [
    name,
    licence,
    judged.length === 0 ? undefined : judged,
    maker && makerText(maker),
    mind.length === 0 ? undefined : mind,
  ]
}

/** With the countries of its seat and of who is in control above it. */
function makerText({ name, seat, owners }: NonNullable<MarketProduct['maker']>): string {
  const countries = [...(seat === undefined ? [] : [seat]), ...owners]
  return countries.length === 0 ? name : `${name} (${countries.join(', ')})`
}
