import type { State } from '../model/document.ts'
import { definitionsSeen, type Element } from '../model/element.ts'
import type { Model } from '../model/index.ts'
import { nameKey, nameOf } from '../model/name-key.ts'
import { isLouder } from '../policy/level.ts'
import type { Settings } from '../policy/settings.ts'
import { type Acceptance, acceptancesOf, isInForce } from './acceptance.ts'
import { Elements } from './elements.ts'
import { type Exposure, exposuresThrough, handsIn } from './exposure.ts'
import { type CriticalProcess, criticalProcesses } from './impact.ts'
import type { Involvement } from './involvement.ts'
import { type DataPlace, placesOf } from './places.ts'
import { nodeOf, type Reader, readerFor, textIn } from './reader.ts'
import { type Risk, risksOf } from './risk.ts'
import { signsIn } from './sign-in.ts'
import { type Subject, subjectOf, type Whole, wholesOf } from './subjects.ts'

/** What an organisation uses and has to do with it, put together once for every rule that asks. */
export class Landscape {
  readonly organisation: string
  readonly model: Model
  readonly today: string
  private readonly settings: (uri: string) => Settings
  private readonly elements: Elements
  private told: ReadonlySet<Assessed> = new Set()
  private latestStates: readonly State[] | undefined
  private readonly latestRisks = new Map<State, readonly Risk[]>()
  private readonly byState = new Map<State, StateOfThings>()

  constructor(
    model: Model,
    organisation: string,
    today: string,
    settings: (uri: string) => Settings,
    elements: Elements = new Elements(model),
  ) {
    this.model = model
    this.organisation = organisation
    this.today = today
    this.settings = settings
    this.elements = elements
  }

  /** The same for a copy of the model, with all that was put together so far. */
  copyFor(model: Model): Landscape {
    const elements = this.elements.copyFor(model)
    const copy = new Landscape(model, this.organisation, this.today, this.settings, elements)
    copy.told = this.told
    for (const [state, things] of this.byState) copy.byState.set(state, things.copyFor(copy, elements))
    return copy
  }

  /** Takes note of names, as `nameKey` writes them, whose definitions came, went or changed. */
  forget(names: Iterable<string>): void {
    for (const name of names) this.elements.forget(name)
    for (const each of this.byState.values()) each.forget(names)
    this.latestStates = undefined
    this.latestRisks.clear()
  }

  /** The current state, then the targets as they are reached. */
  get states(): readonly State[] {
    this.latestStates ??= this.findStates()
    return this.latestStates
  }

  private findStates(): readonly State[] {
    const all = new Set<State>(['current'])
    for (const definitions of this.model.definedBy(this.organisation).values())
      for (const { placement } of definitions) all.add(placement.head.state)
    return [...all].sort((a, b) => (a === 'current' ? -1 : b === 'current' ? 1 : a < b ? -1 : 1))
  }

  in(state: State): StateOfThings {
    const known = this.byState.get(state) ?? new StateOfThings(this, state, this.settings, this.elements)
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
    const known = this.latestRisks.get(state) ?? this.findRisks(state)
    this.latestRisks.set(state, known)
    return known
  }

  private findRisks(state: State): readonly Risk[] {
    const { risks } = this.in(state)
    const at = this.states.indexOf(state)
    const before = this.states.slice(0, Math.max(at, 0)).flatMap((each) => this.in(each).risks)
    if (before.length === 0) return risks
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
}

/** The files that say something of an element. */
function filesOf({ facts }: Element): readonly string[] {
  return [...facts.values()].flatMap(({ origin }) => (origin.from === 'document' ? [origin.placement.head.uri] : []))
}

/** By whom, not by which way: a target that keeps a party on another way adds nothing. */
function riskKey({ kind, subject, exposure: { party, country } }: Risk): string {
  return `${kind} ${subject.name} ${party} ${country}`
}

/** The landscape of an organisation in one state. */
export class StateOfThings {
  readonly state: State
  readonly reader: Reader
  private readonly landscape: Landscape
  private readonly settings: (uri: string) => Settings
  /** What was made of each whole, with the names that it was made from. */
  private readonly made = new Map<string, Made>()
  private outline: Outline | undefined
  /** Names that changed since the outline was found. */
  private readonly changed = new Set<string>()
  private readonly remembered = new Map<string, { readonly of: readonly object[]; readonly made: unknown }>()
  private readonly answers = new Map<unknown, WeakMap<Assessed, unknown>>()
  private latest: { readonly assessed: readonly Assessed[]; readonly risks: readonly Risk[] } | undefined
  private processesBefore: readonly CriticalProcess[] = []
  private latestProcesses: readonly CriticalProcess[] | undefined
  private latestAcceptances: readonly Acceptance[] | undefined

  constructor(landscape: Landscape, state: State, settings: (uri: string) => Settings, elements: Elements) {
    this.landscape = landscape
    this.state = state
    this.settings = settings
    this.reader = readerFor(landscape.model, landscape.organisation, state, elements)
  }

  /** What was made of things that stay the same is shared: it is only ever read. */
  copyFor(landscape: Landscape, elements: Elements): StateOfThings {
    const copy = new StateOfThings(landscape, this.state, this.settings, elements)
    for (const [key, made] of this.made) copy.made.set(key, made)
    for (const [what, remembered] of this.remembered) copy.remembered.set(what, remembered)
    for (const [question, answers] of this.answers) copy.answers.set(question, answers)
    for (const name of this.changed) copy.changed.add(name)
    copy.outline = this.outline
    copy.latest = this.latest
    copy.processesBefore = this.processesBefore
    copy.latestProcesses = this.latestProcesses
    copy.latestAcceptances = this.latestAcceptances
    return copy
  }

  /** Every subject with what it is exposed to. */
  get assessed(): readonly Assessed[] {
    return this.all.assessed
  }

  get risks(): readonly Risk[] {
    return this.all.risks
  }

  /** The accepted risks that count today. */
  get acceptances(): readonly Acceptance[] {
    this.latestAcceptances ??= acceptancesOf(this.reader).filter((each) => isInForce(each, this.landscape.today))
    return this.latestAcceptances
  }

  get processes(): readonly CriticalProcess[] {
    this.latestProcesses ??= this.sameOr(criticalProcesses(this.reader))
    return this.latestProcesses
  }

  /** The very list of before where it says the same, so that what was made of it stays. */
  private sameOr(processes: readonly CriticalProcess[]): readonly CriticalProcess[] {
    if (JSON.stringify(processes) !== JSON.stringify(this.processesBefore)) this.processesBefore = processes
    return this.processesBefore
  }

  /** What was made of these things before, as long as they are the very same; else it is made anew. */
  remember<T>(what: string, of: readonly object[], make: () => T): T {
    const known = this.remembered.get(what)
    if (known && known.of.length === of.length && known.of.every((each, i) => each === of[i])) return known.made as T
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear()
    const made = make()
    this.remembered.set(what, { of, made })
    return made
  }

  /** What a question gives for a subject, asked once as long as nothing changes that the subject is put together from. */
  ask<T>(of: Assessed, question: (subject: Subject, reader: Reader) => T): T {
    const answers = this.answers.get(question) ?? new WeakMap<Assessed, unknown>()
    this.answers.set(question, answers)
    if (!answers.has(of)) answers.set(of, question(of.subject, this.reader))
    return answers.get(of) as T
  }

  forget(names: Iterable<string>): void {
    const changed = new Set(names)
    this.latest = undefined
    this.latestProcesses = undefined
    this.latestAcceptances = undefined
    for (const name of changed) this.changed.add(name)
    for (const [key, { names: from }] of this.made) if (isAnyIn(changed, from)) this.made.delete(key)
  }

  private get all() {
    if (this.latest) return this.latest
    const { wholes, signIns } = this.outlined()
    // A target is judged less while a slip hides what there is now.
    const isHidden = this.state !== 'current' && this.reader.model.hasDamage(this.reader.organisation)
    const assessed: Assessed[] = []
    for (const whole of wholes) {
      const isSignIn = signIns.has(whole.id)
      const known = this.made.get(whole.key)
      const isSame = known?.isSignIn === isSignIn && known.isHidden === isHidden
      const made = isSame
        ? known
        : { ...this.reader.elements.following(() => this.assess(whole, isSignIn)), isSignIn, isHidden }
      if (!isSame) this.made.set(whole.key, made)
      if (made.answer) assessed.push(made.answer)
    }
    this.latest = { assessed, risks: assessed.flatMap(({ risks }) => risks) }
    return this.latest
  }

  /** The wholes, and what is signed in with; found anew only when an element came, went, or belongs elsewhere. */
  private outlined(): Outline {
    const known = this.outline
    // A slip may hide that something is part of something.
    const hasLostId = this.reader.model.hasLostId(this.reader.organisation)
    const isSame =
      known &&
      known.hasLostId === hasLostId &&
      [...this.changed].every((name) => known.shapes.get(name) === this.shapeOf(name))
    this.changed.clear()
    if (isSame) return known
    const wholes = wholesOf(this.reader).map((whole) => ({
      ...whole,
      key: `${whole.kind} ${whole.id} ${whole.components.join(' ')}`,
    }))
    const signIns = new Set(wholes.flatMap((whole) => this.providersOf(whole)))
    const names = wholes.flatMap(({ id, components }) => [id, ...components])
    const shapes = new Map(
      names.map((id) => {
        const name = nameKey({ organisation: this.reader.organisation, id })
        return [name, this.shapeOf(name)]
      }),
    )
    const keys = new Set(wholes.map(({ key }) => key))
    for (const key of this.made.keys()) if (!keys.has(key)) this.made.delete(key)
    this.outline = { wholes, signIns, shapes, hasLostId }
    return this.outline
  }

  /** What of a name decides which wholes there are: as what it is defined, of what it is part, what it signs in with. */
  private shapeOf(name: string): string {
    const { organisation, id } = nameOf(name)
    if (organisation !== this.reader.organisation) return ''
    const elements = (['application', 'component'] as const).map((kind) => {
      const isDefined = definitionsSeen(this.reader.model, { organisation, id }, kind, this.state).length > 0
      const element = isDefined ? this.reader.elements.get({ organisation, id }, kind, this.state) : undefined
      return [isDefined, element && textIn(element, 'partOf'), element && signsIn(element)]
    })
    const isDefined = elements.some(([defined]) => defined)
    return isDefined ? JSON.stringify(elements) : ''
  }

  /** What a whole is signed in with. */
  private providersOf({ kind, id, components }: Whole): readonly string[] {
    const { elements, organisation } = this.reader
    const parts = [
      elements.get({ organisation, id }, kind, this.state),
      ...components.map((each) => elements.get({ organisation, id: each }, 'component', this.state)),
    ]
    return parts.flatMap((part) => (part && signsIn(part)) ?? [])
  }

  private assess(whole: Whole, isSignIn: boolean): Assessed | undefined {
    const subject = subjectOf(whole, this.reader)
    if (!subject) return undefined
    const settings = this.settings(subject.placement.head.uri)
    const involvements = subject.parts.flatMap((part) => handsIn(part, this.reader))
    const exposures = exposuresThrough(involvements, this.landscape.today, settings.jurisdictions, this.reader).map(
      (exposure) => (isSignIn ? asSignIn(exposure, subject.element, this.reader) : exposure),
    )
    return {
      subject,
      involvements,
      exposures,
      risks: risksOf(subject, exposures, settings, this.reader),
      places: placesOf(subject, this.reader),
    }
  }
}

/** More than there are causes in a large landscape. */
const MOST_REMEMBERED = 10_000

/** A whole with the name that it is kept by. */
type NamedWhole = Whole & { readonly key: string }

/** Which wholes there are in a state. */
interface Outline {
  readonly wholes: readonly NamedWhole[]
  readonly signIns: ReadonlySet<string>
  /** Of each name that is part of one, what decides that. */
  readonly shapes: ReadonlyMap<string, string>
  readonly hasLostId: boolean
}

interface Made {
  readonly isSignIn: boolean
  readonly isHidden: boolean
  readonly answer: Assessed | undefined
  readonly names: ReadonlySet<string>
}

function isAnyIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (all.has(each)) return true
  return false
}

/** An element with every party that has a hand in it, those from outside, what that comes down to, and where its data are. */
export interface Assessed {
  readonly subject: Subject
  readonly involvements: readonly Involvement[]
  readonly exposures: readonly Exposure[]
  readonly risks: readonly Risk[]
  readonly places: readonly DataPlace[]
}

/** What others sign in with is itself what one would replace, not all that its supplier does. */
function asSignIn(exposure: Exposure, element: Element, reader: Reader): Exposure {
  return exposure.cause.startsWith('platform:') ? exposure : { ...exposure, cause: nodeOf(element, reader) }
}
