import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import { type Count, counted } from './count.ts'

/** What one has from a supplier: what it makes, unless that is open source which it does not run, and what it runs for us. */
export interface DeliveryFigures {
  readonly supplier: string
  readonly name: string
  readonly applications: Count
}

/** From whom one has what is in use, from whom one has most coming first. */
export function deliveriesOf(things: StateOfThings): readonly DeliveryFigures[] {
  const { reader } = things
  const bySupplier = new Map<string, Set<string>>()
  for (const { subject } of things.assessed) {
    if (!isInUse(subject)) continue
    for (const { supplier } of subject.parts.flatMap((part) => suppliersBehind(part, reader))) {
      const applications = bySupplier.get(supplier) ?? new Set()
      bySupplier.set(supplier, applications)
      applications.add(subject.name)
    }
  }
  return [...bySupplier]
    .map(([supplier, applications]) => ({
      supplier,
      name: reader.catalogue.supplier(supplier)?.name ?? supplier,
      applications: counted(applications),
    }))
    .sort((a, b) => b.applications.count - a.applications.count || (a.supplier < b.supplier ? -1 : 1))
}
