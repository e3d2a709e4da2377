import { message } from '../../l10n/message.ts'
import type { MarketFigures, MarketProduct } from '../figures/market.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Cell, type Section, type Table, type Term, text, type Words } from './block.ts'
import { type NameOf, namesHere, namesInSentence } from './names-in-cell.ts'
import { procurementColumn as column } from './procurement-columns.ts'
import { together } from './together.ts'

/** What there is for the functions of what comes up, as market knowledge. */
export function marketSection({ procurement, names }: OrganisationFigures, prefix: string): Section {
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
      ...(market.length === 0
        ? []
        : [
            { kind: 'terms' as const, terms: market.map(functionTerm) },
            { kind: 'table' as const, table: productsTable(market, namesHere({ names })) },
          ]),
      ...(others.length === 0 ? [] : [text(message('report.procurement.unserved', { names: others }))]),
    ],
  }
}

const COLUMNS = [column('product'), column('licence'), column('maturity'), column('maker'), column('mind')]

/** A function with what there is for it, each with what it is good at there. */
function functionTerm({ name, products }: MarketFigures): Term {
  const all = products.map((each) => message('report.procurement.offered', { name: each.name, why: each.why ?? '' }))
  return { term: name, words: [together(all) ?? ''] }
}

/** Each product once, of however many functions. */
function productsTable(market: readonly MarketFigures[], nameOf: NameOf): Table {
  const byProduct = new Map<string, MarketProduct>()
  for (const each of market.flatMap(({ products }) => products)) {
    const known = byProduct.get(each.product)
    const replaces = [...(known?.replaces ?? []), ...each.replaces]
    byProduct.set(each.product, {
      ...each,
      replaces: replaces.filter(({ product }, i) => replaces.findIndex((other) => other.product === product) === i),
    })
  }
  return {
    id: 'market-products',
    title: message('report.procurement.part', { part: 'products' }),
    columns: [column('product'), column('licence'), column('maker'), column('mind')],
    rows: [...byProduct.values()]
      .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
      .map(({ why: _, ...product }) => {
        const mind = [...judgedAs(product), ...toMind(product, nameOf)]
        return [product.name, product.licence, product.maker && makerText(product.maker), mind]
      }),
  }
}

/** The same in one table. */
export function marketTable({ procurement: { market }, names }: OrganisationFigures): Table {
  const nameOf = namesHere({ names })
  return {
    id: 'market',
    title: message('report.procurement.part', { part: 'market' }),
    columns: [column('function'), ...COLUMNS],
    rows: market.flatMap(({ name, products }) => products.map((product) => [name, ...productCells(product, nameOf)])),
  }
}

function productCells(of: MarketProduct, nameOf: NameOf): readonly Cell[] {
  const [judged, mind] = [judgedAs(of), toMind(of, nameOf)]
  return [
    of.name,
    of.licence,
    judged.length === 0 ? undefined : judged,
    of.maker && makerText(of.maker),
    mind.length === 0 ? undefined : mind,
  ]
}

/** How proven it is, by itself and in place of what is in use. */
function judgedAs({ maturity, replaces }: MarketProduct): readonly Words[] {
  return [
    ...(maturity === undefined ? [] : [message('report.procurement.maturity', { maturity, of: '' })]),
    ...replaces.flatMap((each) =>
      each.maturity === undefined
        ? []
        : [message('report.procurement.maturity', { maturity: each.maturity, of: each.name })],
    ),
  ]
}

function toMind({ why, inUse, replaces }: MarketProduct, nameOf: NameOf): readonly Words[] {
  return [
    ...(why === undefined ? [] : [why]),
    ...(inUse.count === 0 ? [] : [message('report.procurement.in-use', { names: namesInSentence(inUse.ids, nameOf) })]),
    ...replaces.flatMap(({ part, caveat, name: of }) => [
      ...(part === undefined ? [] : [message('report.procurement.part-of', { part, of })]),
      ...(caveat === undefined ? [] : [caveat]),
    ]),
  ]
}

/** With the countries of its seat and of who is in control above it. */
function makerText({ name, seat, owners }: NonNullable<MarketProduct['maker']>): string {
  const countries = [...(seat === undefined ? [] : [seat]), ...owners]
  return countries.length === 0 ? name : `${name} (${countries.join(', ')})`
}
