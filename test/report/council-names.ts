import type { OrganisationFigures } from '../../server/src/report/report.ts'

/**
 * What is called something by people or in the files, as opposed to what the report says in its own words: names of suppliers, owners,
 * products and things, and what the organisation itself wrote down.
 */
export function namesIn(of: OrganisationFigures): readonly string[] {
  const { suppliers, dependencies, concentration, flows, assistants, accepted, unknowns, exposure } = of
  const things = dependencies.flatMap((each) => each.things)
  const names: readonly unknown[] = [
    of.scope.name,
    of.scope.organisation,
    suppliers.flatMap(({ name, supplier, owners }) => [name, supplier, owners.map((owner) => owner.name)]),
    of.supplierRegister.suppliers.flatMap(({ control }) => control.owners.map(({ name }) => name)),
    things.flatMap(({ of: id, name, product, fallbacks, instead }) => [
      id,
      name,
      product,
      fallbacks.map((each) => each.of),
      instead.map((each) => each.name),
    ]),
    of.cutOffs.filter((each) => each.of.startsWith('supplier:')).map(({ name }) => name),
    of.cutOffs.flatMap(({ processes }) => processes.flatMap(({ name, fallback }) => [name, fallback])),
    concentration.parties.map(({ name }) => name),
    concentration.hosts.flatMap(({ name, suppliers: own }) => [name, own]),
    flows.flatMap(({ of: id, host, supplier, owner }) => [id, host?.name, supplier?.name, owner?.name]),
    assistants.features.flatMap(({ of: id, product, feature, owner }) => [id, product, feature, owner]),
    accepted.flatMap(({ element, reason, acceptedBy }) => [element, reason, acceptedBy]),
    unknowns.map(({ who }) => who),
    exposure.processes.map(({ name }) => name),
    exposure.domains.map(({ domain }) => domain),
    of.contracts.flatMap(({ contract, name, supplierName }) => [contract, name, supplierName]),
    of.roadmap.changes.flatMap(({ of: id, to }) => [id, to]),
    of.decisions.reasons.flatMap(({ of: id, reason }) => [id, reason]),
    of.energy.statements.map((each) => each.of),
  ]
  return textsIn(names)
}

/** A name may be one in each language. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value
    ? [value.nl, value.en].flatMap(textsIn)
    : []
}
