import { purposeOf } from '../../analysis/replaceable.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { asUsed, type Subject } from '../../analysis/subjects.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { type Count, counted } from './count.ts'
import { functionName } from './suppliers.ts'

/** What is done with what is in use, and from whom one has what does it. */
export interface FunctionSuppliersFigures {
  /** `email` */
  readonly function: string
  readonly name: Called
  readonly applications: Count
  /** Who makes or runs them, those with most first. */
  readonly suppliers: readonly { readonly supplier: string; readonly applications: Count }[]
  /** Those that one has from nobody: open source that one runs oneself, or what nobody says of whom it is. */
  readonly ofNobody: Count
}

/** The functions that are served; those for daily work and contact first, then those of most applications. */
export function suppliersByFunction(things: StateOfThings): readonly FunctionSuppliersFigures[] {
  const served = new Map<string, { readonly subject: Subject; readonly suppliers: ReadonlySet<string> }[]>()
  for (const subject of things.assessed.map((each) => asUsed(each.subject))) {
    if (!isInUse(subject)) continue
    const suppliers = new Set(
      subject.parts.flatMap((part) => suppliersBehind(part, things.reader).map(({ supplier }) => supplier)),
    )
    for (const id of functionsOfSubject(subject, things)) {
      const all = served.get(id) ?? []
      served.set(id, all)
      all.push({ subject, suppliers })
    }
  }
  return [...served]
    .map(([id, all]): FunctionSuppliersFigures => {
      const suppliers = [...new Set(all.flatMap((each) => [...each.suppliers]))]
      const having = (is: (of: ReadonlySet<string>) => boolean) =>
        counted(all.filter((each) => is(each.suppliers)).map(({ subject }) => subject.name))
      return {
        function: id,
        name: functionName(id, things),
        applications: having(() => true),
        suppliers: suppliers
          .map((supplier) => ({ supplier, applications: having((of) => of.has(supplier)) }))
          .sort((a, b) => b.applications.count - a.applications.count || (a.supplier < b.supplier ? -1 : 1)),
        ofNobody: having((of) => of.size === 0),
      }
    })
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) || b.applications.count - a.applications.count || (a.function < b.function ? -1 : 1),
    )
}

/** What an application is for; where that is not known, what its components are for. */
export function functionsOfSubject({ element, parts }: Subject, { reader }: StateOfThings): readonly string[] {
  const own = purposeOf({ of: 'element', element }, reader).functions
  if (own.length > 0) return [...new Set(own)]
  return [...new Set(parts.flatMap((part) => purposeOf({ of: 'element', element: part }, reader).functions))]
}

/** A function of the catalogue, and what people call it. */
export interface FunctionName {
  readonly id: string
  readonly name: Called
}

/** Functions with their names, each once. */
export function namedFunctions(ids: readonly string[], things: StateOfThings): readonly FunctionName[] {
  return [...new Set(ids)].map((id) => ({ id, name: functionName(id, things) }))
}

/** What councils ask for by name: how people work together inside, and with what they sign in. */
const FIRST: readonly string[] = [
  'email',
  'office-suite',
  'file-sharing',
  'document-management',
  'calendar',
  'chat',
  'video-conferencing',
  'telephony',
  'identity-provider',
  'object-storage',
]

function placeOf({ function: id }: FunctionSuppliersFigures): number {
  const place = FIRST.indexOf(id)
  return place < 0 ? FIRST.length : place
}
