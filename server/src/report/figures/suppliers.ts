import { contractsInUse, elementsOf } from '../../analysis/contracts.ts'
import type { Sureness } from '../../analysis/hop.ts'
import { weakest } from '../../analysis/hop.ts'
import { makerOf, productOf } from '../../analysis/product-parties.ts'
import { supplierCalled, textIn } from '../../analysis/reader.ts'
import { purposeOf } from '../../analysis/replaceable.ts'
import { isInUse } from '../../analysis/shares.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Settings } from '../../policy/settings.ts'
import { called } from '../../rules/chain-text.ts'
import { type Count, counted } from './count.ts'
import { type Origin, originOfSupplier } from './origin.ts'

/** A supplier that has a hand in something that is in use, or a contract. */
export interface SupplierFigures {
  readonly supplier: string
  readonly name: string
  /** Country of its seat; '' where nobody knows. */
  readonly seat: string
  /** Those in control above it who bring the law of another country, the nearest first; the register has all of them. */
  readonly owners: readonly OwnerFigures[]
  readonly origin: Origin
  readonly applications: Count
  /** Equipment that it makes. */
  readonly devices: Count
  readonly contracts: Count
  /** What its products are used for, as `case-management`. */
  readonly functions: readonly { readonly id: string; readonly name: Called }[]
  /** As what it has a hand in them: `maker`, `operator`, `host`. */
  readonly roles: readonly string[]
}

export interface OwnerFigures {
  readonly name: Called
  readonly country: string
  readonly confidence: Sureness
  readonly source?: string
  readonly asOf?: string
}

/** The suppliers, those with most applications first. */
export function suppliersOf(things: StateOfThings, settings: Settings): readonly SupplierFigures[] {
  const { reader, landscape } = things
  const parties = new Map<string, Hands>()
  const handsOf = (id: string): Hands => {
    const known = parties.get(id)
    if (known) return known
    const made = {
      applications: new Set<string>(),
      devices: new Set<string>(),
      contracts: new Set<string>(),
      functions: new Set<string>(),
      roles: new Set<string>(),
    }
    parties.set(id, made)
    return made
  }
  for (const { subject, involvements } of things.assessed) {
    if (!isInUse(subject)) continue
    for (const { party, role } of involvements) {
      const hands = handsOf(party)
      hands.applications.add(subject.name)
      hands.roles.add(role)
    }
    for (const part of subject.parts) {
      const makers = suppliersBehind(part, reader).map(({ supplier }) => supplier)
      const maker = productOf(part, reader)?.supplier
      for (const supplier of makers) {
        const hands = handsOf(supplier)
        hands.applications.add(subject.name)
        if (supplier !== maker) continue
        hands.roles.add('maker')
        for (const id of purposeOf({ of: 'element', element: part }, reader).functions) hands.functions.add(id)
      }
    }
  }
  for (const device of elementsOf('device', reader)) {
    const maker = makerOf(device, reader)
    if (maker === undefined) continue
    const hands = handsOf(maker)
    hands.devices.add(`device:${device.id}`)
    hands.roles.add('maker')
    for (const id of purposeOf({ of: 'element', element: device }, reader).functions) hands.functions.add(id)
  }
  for (const { name, element } of contractsInUse(things)) {
    const written = textIn(element, 'supplier')
    if (written !== undefined) handsOf(supplierCalled(reader, written) ?? written).contracts.add(name)
  }
  const figures = [...parties].map(([id, hands]): SupplierFigures => {
    const { catalogue } = reader
    const standings = standingsOf(id, landscape.today, catalogue)
    return {
      supplier: id,
      name: catalogue.supplier(id)?.name ?? id,
      seat: catalogue.supplier(id)?.country ?? '',
      owners: standings
        .filter(({ through }) => through === 'owner')
        .map(({ country, hops }) => {
          const owned = hops.findLast(({ relation }) => relation === 'owned-by')
          return {
            name: called(owned?.to ?? '', catalogue),
            country,
            confidence: weakest(hops),
            ...(owned?.source === undefined ? {} : { source: owned.source }),
            ...(owned?.asOf === undefined ? {} : { asOf: owned.asOf }),
          }
        }),
      origin: originOfSupplier(id, settings, things),
      applications: counted(hands.applications),
      devices: counted(hands.devices),
      contracts: counted(hands.contracts),
      functions: [...hands.functions].sort().map((each) => ({ id: each, name: functionName(each, things) })),
      roles: [...hands.roles].sort(),
    }
  })
  return figures.sort((a, b) => b.applications.count - a.applications.count || (a.supplier < b.supplier ? -1 : 1))
}

interface Hands {
  readonly applications: Set<string>
  readonly devices: Set<string>
  readonly contracts: Set<string>
  readonly functions: Set<string>
  readonly roles: Set<string>
}

export function functionName(id: string, { reader }: StateOfThings): Called {
  return reader.catalogue.entry('functions', id)?.name ?? id
}
