import type { Placement } from '../model/document.ts'
import type { Definition, Model } from '../model/index.ts'
import { nameKey } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import { wanted } from '../model/namespaces.ts'
import { isNear } from '../schema/near.ts'

/** Names, and the same ids where documents without an organisation make them one. */
export function spread(model: Model, names: readonly Name[]): readonly Name[] {
  const ids = new Set(names.map((name) => name.id))
  const shared = new Set(names.filter((name) => name.organisation === '').map((name) => name.id))
  const others = [
    ...[...ids].map((id) => ({ organisation: '', id })),
    ...model.present().flatMap((organisation) => [...shared].map((id) => ({ organisation, id }))),
  ]
  return [...names, ...others.filter((name) => model.mentions(name).length > 0 || model.definitions(name).length > 0)]
}

/**
 * The names of any organisation that are, or may be a slip for, one of these ids, which documents without an organisation
 * came to define or mention otherwise; and what is defined beside those and may be meant too.
 */
export function namesNear(model: Model, missing: Iterable<Name>, ids: readonly string[]): readonly Name[] {
  if (ids.length === 0) return []
  const mentioned = model.present().flatMap((organisation) => ids.map((id) => ({ organisation, id })))
  const slips = [
    ...mentioned.filter((name) => model.mentions(name).length > 0),
    ...[...missing].filter((name) => ids.some((id) => isNear(id, name.id))),
  ]
  const beside = slips.flatMap(({ organisation, id }) =>
    [...model.definedBy(organisation).keys()]
      .filter((other) => isNear(other, id))
      .map((other) => ({ organisation, id: other })),
  )
  return [...slips, ...beside]
}

/** The names whose findings may change because others came, went or became readable. */
export function namesAround(
  model: Model,
  missing: Iterable<Name>,
  organisations: ReadonlySet<string>,
  presentBefore: ReadonlySet<string>,
): readonly Name[] {
  const names: Name[] = []
  // An organisation that came or went changes what `org/id` means everywhere.
  const presentNow = new Set(model.present())
  for (const organisation of new Set([...presentBefore, ...presentNow])) {
    if (presentBefore.has(organisation) === presentNow.has(organisation)) continue
    for (const id of model.mentionedIn(organisation).keys()) names.push({ organisation, id })
  }
  // What is missing may have been found, or be a slip for what just came; what nothing mentions may be such a slip's target.
  for (const name of missing) if (organisations.has(name.organisation) || name.organisation === '') names.push(name)
  for (const organisation of organisations) {
    for (const id of model.definedBy(organisation).keys()) {
      const name = { organisation, id }
      const isThing = model.definitions(name).some(({ entity }) => entity.kind !== 'organisation')
      if (isThing && model.mentions(name).length === 0) names.push(name)
    }
  }
  return names
}

/** All that organisations name which became, or are no longer, a slip for another. */
export function namesOfStrays(
  model: Model,
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): readonly Name[] {
  const names = new Map<string, Name>()
  const touch = (name: Name) => names.set(nameKey(name), name)
  for (const stray of new Set([...before.keys(), ...now.keys()])) {
    const homes = [before.get(stray), now.get(stray)]
    if (homes[0] === homes[1]) continue
    touch({ organisation: '', id: stray })
    for (const organisation of [stray, ...homes.filter((home) => home !== undefined)]) {
      for (const id of model.mentionedIn(organisation).keys()) touch({ organisation, id })
      for (const id of model.definedBy(organisation).keys()) touch({ organisation, id })
    }
  }
  return [...names.values()]
}

/** The organisations that refer to something of these, and those that refer to them in turn. */
export function dependingOn(model: Model, organisations: Iterable<string>): ReadonlySet<string> {
  const all = new Set(organisations)
  const own = new Set(all)
  // A set gives what is added to it while it is gone through.
  for (const organisation of all) {
    for (const mentions of model.mentionedIn(organisation).values())
      for (const { placement } of mentions) all.add(placement.head.organisation)
  }
  for (const each of own) all.delete(each)
  return all
}

/**
 * The names of suppliers and products whose meaning follows from what these parts add to catalogues, and what organisations
 * say themselves of suppliers that catalogues may know.
 */
export function namesToldOf(model: Model, told: readonly Placement[]): readonly Name[] {
  const organisations = new Set(told.map(({ head }) => head.organisation))
  const concerned = organisations.has('') ? model.present() : [...organisations].flatMap((each) => model.sameAs(each))
  const named = concerned.flatMap((organisation) =>
    [...model.mentionedIn(organisation)]
      .filter(([, mentions]) => mentions.some(({ reference }) => wanted(reference).open))
      .map(([id]) => ({ organisation, id })),
  )
  // Whether a supplier is used may hang on a product that is named by its own id alone.
  return [...named, ...concerned.flatMap((organisation) => suppliersOf(model, organisation))]
}

function suppliersOf(model: Model, organisation: string): readonly Name[] {
  return [...model.definedBy(organisation)]
    .filter(([, definitions]) => definitions.some(({ entity }) => entity.kind === 'supplier'))
    .map(([id]) => ({ organisation, id }))
}

/** These organisations, and those on whose platforms theirs run, however far down. */
function hostingFor(model: Model, organisations: Iterable<string>): ReadonlySet<string> {
  // A platform of nobody's may run on anybody's, and carry anybody's.
  if (platformsOf(model, '').length > 0) return new Set(model.present())
  const all = new Set(organisations)
  // A set gives what is added to it while it is gone through.
  for (const organisation of all) {
    for (const { placement } of platformsOf(model, organisation)) {
      for (const reference of placement.facts.references) {
        if (reference.organisation === undefined) continue
        for (const each of model.sameAs(reference.organisation)) all.add(each)
      }
    }
  }
  return all
}

/**
 * The organisations of which something follows from parts that changed; `organisations`: those that say otherwise by it, or are
 * spoken of.
 */
export function organisationsTouchedBy(
  model: Model,
  changed: readonly Placement[],
  organisations: Iterable<string>,
  cameOrWent: readonly string[],
): readonly string[] {
  const hosting = changed.some((p) => p.facts.section === 'platforms') ? hostingFor(model, organisations) : []
  const own = changed.flatMap(({ head }) => model.sameAs(head.organisation))
  const described = changed.flatMap(({ facts }) => (facts.entity?.kind === 'organisation' ? [facts.entity.id] : []))
  return [...hosting, ...own, ...dependingOn(model, own), ...namingAny(model, [...described, ...cameOrWent])]
}

/** These organisations, whoever names one of them or something of it, and whoever names those in turn. */
function namingAny(model: Model, organisations: Iterable<string>): ReadonlySet<string> {
  const all = new Set(organisations)
  // A set gives what is added to it while it is gone through.
  for (const organisation of all) {
    for (const mentions of model.mentionedIn(organisation).values())
      for (const { placement } of mentions) all.add(placement.head.organisation)
    for (const { placement } of model.mentionsAnywhere(organisation)) all.add(placement.head.organisation)
  }
  return all
}

function platformsOf(model: Model, organisation: string): readonly Definition[] {
  return [...model.definedBy(organisation).values()].flat().filter(({ entity }) => entity.kind === 'platform')
}
