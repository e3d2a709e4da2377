import type { Placement } from '../model/document.ts'
import type { Model, Name } from '../model/index.ts'

/** A name as one text, to keep things by. */
export function keyOf({ organisation, id }: Name): string {
  return `${organisation}\u0000${id}`
}

/** The name that a key was made of. */
export function nameOf(key: string): Name {
  const [organisation = '', id = ''] = key.split('\u0000')
  return { organisation, id }
}

/** The names that parts define or mention, and the same ids where documents without an organisation make them one. */
export function spread(model: Model, changed: readonly Placement[]): readonly Name[] {
  const names = changed.flatMap((placement) => model.namesOf(placement))
  const ids = new Set(names.map((name) => name.id))
  const others = ['', ...model.present()].flatMap((organisation) =>
    [...ids]
      .filter((id) => organisation === '' || names.some((n) => n.id === id && n.organisation === ''))
      .map((id) => ({ organisation, id })),
  )
  return [...names, ...others]
}

/**
 * What findings on other names can depend on: which names are defined and mentioned, as what, and what a slip made unreadable.
 * While it stays the same, a change concerns only the names in the parts that changed.
 */
export function outline(model: Model, names: Iterable<Name>, organisations: ReadonlySet<string>): string {
  const lines: string[] = []
  for (const name of names) {
    const defined = model
      .definitions(name)
      .map(({ entity, placement }) => `${entity.kind} ${placement.head.state} ${placement.head.kind}`)
    const mentioned = model
      .mentions(name)
      .map(({ reference, placement }) => `${reference.kinds.join('+')} ${placement.head.state}`)
    lines.push(`${keyOf(name)}: ${defined.sort().join()} < ${[...new Set(mentioned)].sort().join()}`)
  }
  for (const each of organisations) {
    const files = model.filesOf(each).join()
    lines.push(`${each}: ${files} ${model.isPresent(each)} ${model.hasLostId(each)} ${model.hasDamage(each)}`)
  }
  return lines.join('\n')
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
      if (model.mentions({ organisation, id }).length === 0) names.push({ organisation, id })
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
  const touch = (name: Name) => names.set(keyOf(name), name)
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

/** These organisations, and those on whose platforms theirs run, however far down. */
export function hostingFor(model: Model, organisations: Iterable<string>): ReadonlySet<string> {
  const all = new Set(organisations)
  // A set gives what is added to it while it is gone through.
  for (const organisation of all) {
    for (const definitions of model.definedBy(organisation).values()) {
      for (const { entity, placement } of definitions) {
        if (entity.kind !== 'platform') continue
        for (const reference of placement.facts.references) {
          if (reference.organisation !== undefined) all.add(reference.organisation)
        }
      }
    }
  }
  return all
}
