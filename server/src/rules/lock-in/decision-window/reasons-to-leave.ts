import { isCovered } from '../../../analysis/acceptance.ts'
import type { ContractInUse } from '../../../analysis/contracts.ts'
import { productOf } from '../../../analysis/product-parties.ts'
import { mapsIn, type Reader, statedIn, supplierCalled, textIn } from '../../../analysis/reader.ts'
import type { Risk, RiskKind } from '../../../analysis/risk.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { eachOnce, type Subject } from '../../../analysis/subjects.ts'
import { lastDay } from '../../../catalogue/calendar.ts'
import { isTiedToProvider } from '../../../catalogue/profile/alternatives.ts'
import type { Element } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { idOf } from '../../../model/node.ts'
import { isLouder } from '../../../policy/level.ts'
import { waysOut } from '../ways-out.ts'

/** Why one might want to leave what is under a contract. */
export interface ReasonsToLeave {
  /** What is exposed or tied, as `application:zaaksysteem`. */
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly subjects: readonly Subject[]
  /** Whether somebody outside can reach or stop it, and nobody accepted that. */
  readonly isExposed: boolean
  /** Whether it can run with its provider only, or has no more updates. */
  readonly isTied: boolean
  /** What may come in its place: of one thing the first few, of several the first of each. */
  readonly instead: readonly string[]
  /** For which of several each of those is, in their order; empty where it is one. */
  readonly insteadOf: readonly string[]
}

/** Not of what one has decided to leave already. */
export function reasonsToLeave(contract: ContractInUse, things: StateOfThings, today: string): ReasonsToLeave {
  const { reader } = things
  const subjects = contract.subjects.filter(({ element }) => !isDecided(element))
  const platforms = contract.platforms.filter((platform) => !isDecided(platform))
  const risks = risksUnder({ ...contract, subjects, platforms }, things)
  const exposed = eachOnce(risks.map(({ subject }) => subject))
  const tied = [...subjects.map(({ element }) => element), ...platforms].filter((each) => isTied(each, reader, today))
  const names = new Set([...exposed.map(({ name }) => name), ...tied.map(({ kind, id }) => `${kind}:${id}`)])
  const concerned = [
    ...subjects.filter(({ name }) => names.has(name)).map(({ element }) => element),
    ...platforms.filter(
      ({ id }) => names.has(`platform:${id}`) || risks.some(({ cause }) => cause === `platform:${id}`),
    ),
  ]
  const ways = concerned.flatMap((element) => {
    const product = productOf(element, reader)
    const names = product ? waysOut(reader.catalogue, product, today) : []
    return names.length > 0 ? [{ id: element.id, names }] : []
  })
  const firsts = ways.slice(0, MOST)
  const [only] = ways
  return {
    names: [...names].toSorted(),
    ids: [...names].map(idOf),
    subjects: eachOnce([...exposed, ...subjects.filter(({ name }) => names.has(name))]),
    isExposed: risks.length > 0,
    isTied: tied.length > 0,
    ...(concerned.length === 1
      ? { instead: only?.names ?? [], insteadOf: [] }
      : { instead: firsts.flatMap(({ names }) => names[0] ?? []), insteadOf: firsts.map(({ id }) => id) }),
  }
}

const MOST = 3

/** The risks that matter, that nobody accepted, and that one is rid of by leaving what is under the contract. */
function risksUnder(contract: ContractInUse, things: StateOfThings): readonly Risk[] {
  const said = textIn(contract.element, 'supplier')
  const supplier = said === undefined ? undefined : `supplier:${supplierCalled(things.reader, said) ?? said}`
  const { bySubject, byCause } = weightyRisks(things)
  const named = contract.subjects.flatMap(({ name }) => bySubject.get(name) ?? [])
  const placed = contract.platforms.flatMap(({ id }) => byCause.get(`platform:${id}`) ?? [])
  const all = new Set([...placed, ...named.filter(({ risk }) => comesWith(risk, supplier))])
  return [...all].toSorted((a, b) => a.at - b.at).map(({ risk }) => risk)
}

/** A risk, and which of all it is. */
interface Weighty {
  readonly risk: Risk
  readonly at: number
}

/** The risks of what is in use that matter and that nobody accepted. */
function weightyRisks(things: StateOfThings): {
  readonly bySubject: ReadonlyMap<string, readonly Weighty[]>
  readonly byCause: ReadonlyMap<string, readonly Weighty[]>
} {
  const { risks, acceptances, reader } = things
  return things.remember('weighty risks', [risks, acceptances], () => {
    const open = risks
      .filter(
        (risk) =>
          isLouder(risk.level, 'info') &&
          risk.subject.lifecycle !== 'planned' &&
          !acceptances.some(
            (each) => each.rule === RULES[risk.kind] && isCovered(risk.subject.element.id, each, reader),
          ),
      )
      .map((risk, at): Weighty => ({ risk, at }))
    return {
      bySubject: groupedBy(open, ({ risk }) => risk.subject.name),
      byCause: groupedBy(open, ({ risk }) => risk.cause),
    }
  })
}

/** Not who else has a hand in it: what one signs in with, or put in front of it. */
function comesWith({ cause, subject, exposure }: Risk, supplier: string | undefined): boolean {
  return cause === subject.name || cause === supplier || exposure.comesWithService === true || MAKING.has(exposure.role)
}

const MAKING: ReadonlySet<string> = new Set(['maker', 'operator'])

/** Under which rule each kind of risk is accepted. */
const RULES: Readonly<Record<RiskKind, string>> = {
  listed: 'jurisdiction/high-risk-country',
  reach: 'jurisdiction/foreign-law-reaches-data',
  stop: 'jurisdiction/can-be-switched-off',
  owner: 'jurisdiction/foreign-parent',
  keys: 'jurisdiction/provider-held-keys',
}

function isTied(element: Element, reader: Reader, today: string): boolean {
  const product = productOf(element, reader)
  if (!product) return false
  const { status, end, since } = product.lifecycle ?? {}
  const ended =
    status === 'end-of-life' || status === 'withdrawn' || status === 'end-announced' ? (end ?? since) : undefined
  return isTiedToProvider(product) || (ended !== undefined && lastDay(ended) <= today)
}

function isDecided(element: Element): boolean {
  return mapsIn(statedIn(element, 'transition')).some(({ status }) => typeof status === 'string' && status !== 'idea')
}
