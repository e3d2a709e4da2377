import type { Placement } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import { nameKey } from '../model/name-key.ts'
import type { Name } from '../model/name-table.ts'
import { namesAround, namesNear, spread } from './touched-names.ts'

/**
 * What a change of some parts can touch. Made before the model takes the change, and asked after it: most keys that are typed
 * change no name, and then only what the parts themselves speak of is looked at again.
 */
export class Ripple {
  /** Those of the parts, of what they refer to, and of documents without an organisation. */
  readonly organisations: ReadonlySet<string>
  private readonly model: Model
  private readonly names: readonly Name[]
  private readonly outlines: ReadonlyMap<string, string>
  private readonly states: ReadonlyMap<string, string>
  private readonly present: ReadonlySet<string>
  private readonly damage: ReadonlyMap<string, number>

  constructor(model: Model, changed: readonly Placement[]) {
    this.model = model
    const direct = changed.flatMap((placement) => model.namesOf(placement))
    this.organisations = organisationsOf(model, changed)
    // A name that thousands of parts mention is still one name.
    this.names = [...new Map(spread(model, direct).map((name) => [nameKey(name), name])).values()]
    this.outlines = new Map(this.names.map((name) => [nameKey(name), outlineOf(model, name)]))
    this.states = new Map([...this.organisations].map((organisation) => [organisation, stateOf(model, organisation)]))
    this.present = new Set(model.present())
    this.damage = new Map([...this.organisations].map((organisation) => [organisation, model.damageIn(organisation)]))
  }

  /** Whether findings on names that the parts do not speak of can have changed. */
  reachesFurther(): boolean {
    const isSame = (organisation: string) => this.states.get(organisation) === stateOf(this.model, organisation)
    return this.reshaped().length > 0 || ![...this.organisations].every(isSame)
  }

  /** Whether documents without an organisation lost something to a slip, or have it back: that may be anybody's. */
  changesShared(): boolean {
    return this.states.get(SHARED) !== stateOf(this.model, SHARED)
  }

  /** Organisations that came or went. */
  get cameOrWent(): readonly string[] {
    const now = new Set(this.model.present())
    return [...now].filter((each) => !this.present.has(each)).concat([...this.present].filter((each) => !now.has(each)))
  }

  /** The names to judge anew; `missing`: all that are known to be missing. */
  touched(missing: readonly Name[]): readonly Name[] {
    if (!this.reachesFurther()) return this.names
    const concerned = this.changesShared()
      ? new Set([...this.organisations, ...this.model.present()])
      : this.organisations
    const shared = this.reshaped().filter((name) => isSharedName(this.model, name))
    const ids = shared.map(({ id }) => id)
    return [
      ...this.names,
      ...namesAround(this.model, missing, concerned, this.present),
      ...namesNear(this.model, missing, ids),
    ]
  }

  /** Whether slips make more, or less, hard to read than before: rules may look at that whatever fields they read. */
  changesDamage(): boolean {
    return [...this.damage].some(([organisation, count]) => count !== this.model.damageIn(organisation))
  }

  /** The names that are defined or mentioned otherwise than before. */
  private reshaped(): readonly Name[] {
    return this.names.filter((name) => this.outlines.get(nameKey(name)) !== outlineOf(this.model, name))
  }
}

/**
 * The names to judge once files arrived that were not there before; `placements`: what they hold, `presentBefore`: the organisations
 * before they came. The model has them already.
 */
export function namesTouchedByArrival(
  model: Model,
  placements: readonly Placement[],
  missing: readonly Name[],
  presentBefore: ReadonlySet<string>,
): readonly Name[] {
  const names = spread(
    model,
    placements.flatMap((placement) => model.namesOf(placement)),
  )
  const organisations = organisationsOf(model, placements)
  const isShared = placements.some(({ head }) => head.organisation === SHARED)
  const concerned = isShared ? new Set([...organisations, ...model.present()]) : organisations
  const shared = names.filter((name) => isSharedName(model, name)).map(({ id }) => id)
  return [
    ...names,
    ...[...organisations].flatMap((organisation) => [...model.namesIn(organisation)]),
    ...namesAround(model, missing, concerned, presentBefore),
    ...namesNear(model, missing, [...new Set(shared)]),
  ]
}

/** Those of parts, of what they refer to, and of documents without an organisation. */
export function organisationsOf(model: Model, placements: readonly Placement[]): ReadonlySet<string> {
  const referred = placements.flatMap((placement) => model.namesOf(placement).map((name) => name.organisation))
  const own = new Set([...referred, ...placements.map((p) => p.head.organisation)])
  return new Set([SHARED, ...own, ...[...own].flatMap((organisation) => model.sameAs(organisation))])
}

/** An organisation is defined for all, wherever it is mentioned. */
function isSharedName(model: Model, { organisation, id }: Name): boolean {
  return organisation === SHARED || model.definitions({ organisation: SHARED, id }).length > 0
}

/** Where documents without an organisation stand. */
const SHARED = ''

/** As what a name is defined and mentioned: all that findings on other names can depend on. */
function outlineOf(model: Model, name: Name): string {
  const defined = model
    .definitions(name)
    .map(({ entity, placement }) => `${entity.kind} ${placement.head.state} ${placement.head.kind}`)
  const mentioned = model
    .mentions(name)
    .map(({ reference, placement }) => `${reference.kinds.join('+')} ${placement.head.state}`)
  return `${defined.sort().join()} < ${[...new Set(mentioned)].sort().join()}`
}

/** Which files speak for an organisation, and what a slip made unreadable in them. */
function stateOf(model: Model, organisation: string): string {
  return [model.filesOf(organisation).join(), model.hasLostId(organisation), model.damageIn(organisation)].join(' ')
}
