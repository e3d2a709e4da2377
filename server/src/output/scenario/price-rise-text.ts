import type { ContractTerms } from '../../analysis/scenario/contract-terms.ts'
import type { Exposed, PriceRiseOutcome } from '../../analysis/scenario/price-rise.ts'
import type { FunctionServed, Replaced } from '../../analysis/scenario/replacing.ts'
import { message, worded } from '../../l10n/message.ts'
import { describing } from '../../language/listed-alternatives.ts'
import { idOf } from '../../model/node.ts'
import { labels } from '../../schema/generated/descriptions.ts'
import { below, heading, mostOf, namesAlong, type Page, thingLines, under } from './page.ts'
import { nameIn } from './told.ts'

/** Who in an organisation is exposed, what its contracts say, what that costs, and what could come instead. */
export function priceRiseLines(outcome: PriceRiseOutcome, page: Page): readonly string[] {
  const { exposed, contracts, functions, replaceable } = outcome
  const sure = exposed.filter(({ isSure }) => isSure).length
  const title = { name: page.told.name, sure, perhaps: exposed.length - sure }
  const ofContracts = (isWithSupplier: boolean) =>
    contractLines(
      contracts.filter((each) => each.isWithSupplier === isWithSupplier),
      page,
    )
  return [
    heading(message('price.organisation', title), page),
    '',
    ...(exposed.length === 0
      ? []
      : [
          heading(message('price.exposed', {}), page),
          ...mostOf(exposed, (each) => exposedLines(each, page), page),
          '',
        ]),
    ...ofContracts(true),
    ...ofContracts(false),
    ...costLines(outcome, page),
    ...insteadLines(functions, replaceable, page),
    ...leavingLines(replaceable, page),
  ]
}

function exposedLines({ node, isCritical, isSure, way }: Exposed, page: Page): readonly string[] {
  return [
    ...thingLines(node, isCritical, page),
    ...under(message('chain.way', { nodes: namesAlong(node, way, page) }), page).map((line) =>
      page.style(['gray'], line),
    ),
    ...(isSure ? [] : under(message('scenario.unsure', {}), page)),
  ]
}

function contractLines(contracts: readonly ContractTerms[], page: Page): readonly string[] {
  const [first] = contracts
  if (!first) return []
  const { isWithSupplier } = first
  return [
    heading(message('price.contracts', { isWithSupplier }), page),
    ...contracts.flatMap((terms) => {
      const { node, supplier, renewal = '', decideBy, covers, hasEnded, end = '', noticeMonths, annualCost } = terms
      const said = {
        name: idOf(node),
        supplier: isWithSupplier || supplier === undefined ? '' : nameIn([page.told], `supplier:${supplier}`),
        renewal: labels['renewal']?.[renewal] ?? renewal,
        hasEnded,
        end,
        noticeMonths,
        annualCost,
      }
      return [
        ...below(message('price.contract', said), page),
        ...(decideBy ? under(message('price.decide', decideBy), page) : []),
        ...(covers.length === 0 ? [] : under(message('price.under', { names: covers.map(idOf) }), page)),
      ]
    }),
    '',
  ]
}

function costLines({ costs, exposed }: PriceRiseOutcome, page: Page): readonly string[] {
  const { withSupplier: own, all, rise } = costs
  const bare = exposed.filter(({ isUnderContract }) => !isUnderContract).map(({ node }) => idOf(node))
  return [
    heading(message('price.cost', {}), page),
    ...below(message('price.costs', { own, all }), page),
    ...(rise && own.stated > 0
      ? below(message('price.more', { percent: rise.share * 100, more: rise.annualCost }), page)
      : []),
    ...(bare.length === 0 ? [] : below(message('price.no-contract', { names: bare }), page)),
    '',
  ]
}

function insteadLines(
  functions: readonly FunctionServed[],
  replaceable: readonly Replaced[],
  page: Page,
): readonly string[] {
  const unknown = replaceable.flatMap(({ node, functions: known }) => (known.length === 0 ? idOf(node) : []))
  if (functions.length + unknown.length === 0) return []
  return [
    heading(message('price.instead', {}), page),
    ...functions.flatMap((served) => functionLines(served, page)),
    ...(unknown.length === 0 ? [] : below(message('price.no-function', { names: unknown }), page)),
    '',
  ]
}

function functionLines({ id, by, alternatives }: FunctionServed, page: Page): readonly string[] {
  const name = nameIn([page.told], `function:${id}`)
  const more = alternatives.length - MOST_ALTERNATIVES
  return [
    ...below(message('price.function', { name, by: by.map(idOf) }), page),
    ...(alternatives.length === 0 ? under(message('price.none', {}), page) : []),
    ...alternatives.slice(0, MOST_ALTERNATIVES).flatMap((alternative) => {
      const told = describing(alternative).map((text) => worded(text, page.language))
      return under(`${alternative.name}: ${told.join(' · ')}`, page)
    }),
    ...(more > 0 ? under(message('output.more', { count: more }), page) : []),
  ]
}

/** As many as one looks at first. */
const MOST_ALTERNATIVES = 3

function leavingLines(replaceable: readonly Replaced[], page: Page): readonly string[] {
  const whole = replaceable.filter(({ use }) => use === undefined)
  const stated = whole.filter(({ exit }) => Object.keys(exit).length > 0)
  const unstated = whole.filter((each) => !stated.includes(each)).map(({ node }) => idOf(node))
  if (whole.length === 0) return []
  return [
    heading(message('price.leaving', {}), page),
    ...stated.flatMap(({ node, exit: { plan = '', durationMonths: months, testedOn = '' } }) =>
      below(message('price.exit', { name: idOf(node), plan, months, testedOn }), page),
    ),
    ...(unstated.length === 0 ? [] : below(message('price.no-exit', { names: unstated }), page)),
    '',
  ]
}
