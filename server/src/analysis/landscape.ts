import type { Placement, State } from '../model/document.ts'
import type { Element } from '../model/element.ts'
import type { Derived } from '../model/following.ts'
import type { Model } from '../model/index.ts'
import { isLouder } from '../policy/level.ts'
import type { Settings } from '../policy/settings.ts'
import { sameOrNew } from './answers.ts'
import type { Assessed } from './assessed.ts'
import { Elements } from './elements.ts'
import { Lookers, type Looking } from './lookers.ts'
import type { Risk } from './risk.ts'
import { StateOfThings } from './state-of-things.ts'

/** What is known besides the documents. */
export interface Surroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string
  /** How the policy of a file wants to have it judged. */
  readonly settings: (uri: string) => Settings
  /** Whether a file that a part names by its path is there; undefined where that is not known. */
  readonly isThere: (by: Placement, path: string) => boolean | undefined
}

/** What an organisation uses and has to do with it, put together once for every rule that asks. */
export class Landscape {
  readonly organisation: string
  readonly model: Model
  readonly around: Surroundings
  /** Whether it is kept up to date; one that is not is looked at once, before anything changes. */
  readonly isLasting: boolean
  private readonly elements: Elements
  private told: ReadonlySet<Assessed> = new Set()
  private statesBefore: readonly State[] = []
  private latestStates: readonly State[] | undefined
  private readonly latestRisks = new Map<State, readonly Risk[]>()
  private readonly kept = new Map<string, Kept>()
  private readonly keepers = new Lookers()
  private readonly byState = new Map<State, StateOfThings>()

  constructor(
    model: Model,
    organisation: string,
    around: Surroundings,
    isLasting = true,
    elements: Elements = new Elements(model, isLasting),
  ) {
    this.isLasting = isLasting
    this.model = model
    this.organisation = organisation
    this.around = around
    this.elements = elements
  }

  get today(): string {
    return this.around.today
  }

  /** The same for a copy of the model, with all that was put together so far. */
  copyFor(model: Model): Landscape {
    const elements = this.elements.copyFor(model)
    const copy = new Landscape(model, this.organisation, this.around, true, elements)
    copy.told = this.told
    for (const [state, things] of this.byState) copy.byState.set(state, things.copyFor(copy, elements))
    return copy
  }

  /**
   * Takes note of names, as `nameKey` writes them, whose definitions came, went or changed, and of all that changed in the eyes of
   * those who looked at it (`Model.looksAt`).
   */
  forget(names: ReadonlySet<string>, looks: ReadonlySet<string>): void {
    this.keepers.outdate(looks)
    this.elements.forget(names, looks)
    for (const each of this.byState.values()) each.forget(names, looks)
    this.latestStates = undefined
    this.latestRisks.clear()
  }

  /** The current state, then the targets as they are reached. */
  get states(): readonly State[] {
    return this.model.following.derive(() => {
      this.latestStates ??= sameOrNew(this.statesBefore, this.findStates())
      this.statesBefore = this.latestStates
      return this.latestStates
    })
  }

  private findStates(): readonly State[] {
    const all = new Set<State>(['current'])
    for (const definitions of this.model.definedBy(this.organisation).values())
      for (const { placement } of definitions) all.add(placement.head.state)
    return [...all].sort((a, b) => (a === 'current' ? -1 : b === 'current' ? 1 : a < b ? -1 : 1))
  }

  in(state: State): StateOfThings {
    const known = this.byState.get(state) ?? new StateOfThings(this, state, this.elements)
    this.byState.set(state, known)
    return known
  }

  /** The files that describe what is exposed otherwise than when this was last asked. */
  takeChanged(): ReadonlySet<string> {
    const now = new Set(this.states.flatMap((state) => this.in(state).assessed.filter(({ risks }) => risks.length > 0)))
    const before = this.told
    this.told = now
    const changed = [...now].filter((each) => !before.has(each)).concat([...before].filter((each) => !now.has(each)))
    return new Set(changed.flatMap(({ subject }) => subject.parts.flatMap(filesOf)))
  }

  /** The risks in a state; of a target only what it adds or makes worse. */
  risksIn(state: State): readonly Risk[] {
    return this.model.following.derive(() => {
      const known = this.latestRisks.get(state) ?? this.findRisks(state)
      this.latestRisks.set(state, known)
      return known
    })
  }

  /** What was made of it for one purpose, until something changes that was looked at for that. */
  keep<T>(purpose: string, make: () => T): T {
    if (!this.isLasting) return make()
    const known = this.kept.get(purpose)
    if (known && !known.isOutdated && known.derived.every((each) => each.make() === each.value)) return known.made as T
    const [looked, derived]: [Set<string>, Derived[]] = [new Set(), []]
    const made = this.model.following.during(looked, make, derived)
    const kept = { made, looked, derived, isOutdated: false }
    this.kept.set(purpose, kept)
    this.keepers.add(kept)
    return made
  }

  /** Makes it anew when it is asked for again. */
  drop(purpose: string): void {
    this.kept.delete(purpose)
  }

  private findRisks(state: State): readonly Risk[] {
    const things = this.in(state)
    const { risks } = things
    const at = this.states.indexOf(state)
    const before = this.states.slice(0, Math.max(at, 0)).map((each) => this.in(each).risks)
    return before.every((each) => each.length === 0)
      ? risks
      : things.remember('added', [risks, ...before], () => addedTo(before.flat(), risks))
  }
}

interface Kept extends Looking {
  readonly made: unknown
  readonly derived: readonly Derived[]
}

/** The risks that are not among those of before, or are worse. */
function addedTo(before: readonly Risk[], risks: readonly Risk[]): readonly Risk[] {
  const known = new Map<string, Risk>()
  for (const risk of before) {
    const other = known.get(riskKey(risk))
    if (!other || isLouder(risk.level, other.level)) known.set(riskKey(risk), risk)
  }
  return risks.filter((risk) => {
    const other = known.get(riskKey(risk))
    return !other || isLouder(risk.level, other.level)
  })
}

/** The files that say something of an element. */
function filesOf({ facts }: Element): readonly string[] {
  return [...facts.values()].flatMap(({ origin }) => (origin.from === 'document' ? [origin.placement.head.uri] : []))
}

/** By whom, not by which way: a target that keeps a party on another way adds nothing. */
function riskKey({ kind, subject, exposure: { party, country } }: Risk): string {
  return `${kind} ${subject.name} ${party} ${country}`
}
