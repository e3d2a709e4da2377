import type { Assessed } from '../analysis/assessed.ts'
import { statedIn, textIn } from '../analysis/reader.ts'
import type { StateOfThings } from '../analysis/state-of-things.ts'
import type { Subject } from '../analysis/subjects.ts'
import type { Entry } from '../catalogue/data.ts'
import { isOpenLicence } from '../catalogue/open-licence.ts'
import { type Element, productCalled } from '../model/element.ts'
import { groupedBy } from '../model/grouped.ts'

/** Products of one supplier that hang together, so that no function of them can be replaced by itself. */
export interface Suite {
  readonly supplier: string
  readonly bond: Bond
  readonly members: readonly Member[]
}

/** What makes products hang together: one licence and one sign-in, or one data model. */
export type Bond = 'sign-in' | 'data-model'

/** An application, or a component, that is one of the products. */
export interface Member {
  readonly subject: Subject
  readonly product: Entry<'products'>
  readonly functions: readonly string[]
}

/** The suites that are in use in a state, by supplier. */
export function suitesIn(things: StateOfThings): readonly Suite[] {
  const members = things.askEach(membersOf)
  return [...groupedBy(members, ({ bond, supplier }) => `${bond} ${supplier}`).values()].flatMap((same) => {
    const [first] = same
    return first && isSuite(same, first.bond) ? [{ supplier: first.supplier, bond: first.bond, members: same }] : []
  })
}

/** Mail, documents, chat and video in one hand are a workplace, of which another rule tells. */
export const WORKPLACE: ReadonlySet<string> = new Set([
  'office-suite',
  'email',
  'calendar',
  'file-sharing',
  'video-conferencing',
  'chat',
])

const LEAST_FUNCTIONS = 3

/** A licence with a sign-in ties two already; that data are shared shows where a module more leans on it. */
const LEAST_PRODUCTS: Readonly<Record<Bond, number>> = { 'sign-in': 2, 'data-model': 3 }

/** Several products that do three things or more, one of them nothing of the workplace. */
function isSuite(members: readonly Member[], bond: Bond): boolean {
  return (
    new Set(members.map(({ product }) => product.id)).size >= LEAST_PRODUCTS[bond] &&
    new Set(members.flatMap(({ functions }) => functions)).size >= LEAST_FUNCTIONS &&
    (bond === 'data-model' || members.some(isHub)) &&
    members.some((member) => member.functions.length > 0 && !member.functions.some((each) => WORKPLACE.has(each)))
  )
}

/** Without the sign-in, or the workplace that it comes with, the others are products like any other. */
function isHub({ functions }: Member): boolean {
  return functions.some((each) => each === 'identity-provider' || WORKPLACE.has(each))
}

interface Bound extends Member {
  readonly supplier: string
  readonly bond: Bond
}

/** What is another organisation's service is bought, and bound, there. */
function membersOf({ subject }: Assessed, { reader }: StateOfThings): readonly Bound[] {
  if (subject.element.facts.has('from') || subject.lifecycle === 'planned') return []
  return subject.parts.flatMap((part): readonly Bound[] => {
    const name = textIn(part, 'product')
    const product = name === undefined ? undefined : productCalled(reader.model, part.organisation, name)
    const bond = product && bondOf(product)
    const supplier = product?.supplier
    if (!bond || supplier === undefined || isOpenLicence(textIn(part, 'licence') ?? product.licence)) return []
    return [{ subject, product, functions: functionsOf(part), supplier, bond }]
  })
}

/** As the catalogue judges it: sold with others and tied to one sign-in, or on one data model with others. */
function bondOf({ lockIn = [], serviceModel }: Entry<'products'>): Bond | undefined {
  if (serviceModel === 'hardware') return undefined
  if (lockIn.includes('integrated-suite')) return 'data-model'
  return lockIn.includes('bundled-licensing') && lockIn.includes('identity-coupling') ? 'sign-in' : undefined
}

function functionsOf(part: Element): readonly string[] {
  const functions = statedIn(part, 'functions')
  return Array.isArray(functions) ? functions.filter((each) => typeof each === 'string') : []
}
