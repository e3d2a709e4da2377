import type { State } from '../model/document.ts'
import { looks } from '../model/name-key.ts'
import { type Acceptance, acceptancesOf, isInForce } from './acceptance.ts'
import { type Assessed, assess } from './assessed.ts'
import type { Elements } from './elements.ts'
import { type CriticalProcess, criticalProcesses } from './impact.ts'
import type { Landscape, Surroundings } from './landscape.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type Reader, readerFor } from './reader.ts'
import type { Risk } from './risk.ts'
import type { Whole } from './subjects.ts'

/** The landscape of an organisation in one state. */
export class StateOfThings {
  readonly state: State
  readonly reader: Reader
  readonly landscape: Landscape
  /** What was made of each whole, with all that was looked at for that. */
  private readonly made = new Map<string, Made>()
  private outline: Outline | undefined
  /** Names that changed since the outline was found. */
  private readonly changed = new Set<string>()
  private readonly remembered = new Map<string, { readonly of: readonly object[]; readonly made: unknown }>()
  private readonly asked = new Map<object, Asked>()
  private readonly answers = new Map<unknown, unknown>()
  private latest: { readonly assessed: readonly Assessed[]; readonly risks: readonly Risk[] } | undefined
  private processesBefore: readonly CriticalProcess[] = []
  private latestProcesses: readonly CriticalProcess[] | undefined
  private latestAcceptances: readonly Acceptance[] | undefined

  constructor(landscape: Landscape, state: State, elements: Elements) {
    this.landscape = landscape
    this.state = state
    this.reader = readerFor(landscape.model, landscape.organisation, state, elements)
  }

  /** What was made of things that stay the same is shared: it is only ever read. */
  copyFor(landscape: Landscape, elements: Elements): StateOfThings {
    const copy = new StateOfThings(landscape, this.state, elements)
    for (const [key, made] of this.made) copy.made.set(key, made)
    for (const [what, remembered] of this.remembered) copy.remembered.set(what, remembered)
    // What either of the two is asked from here on is its own.
    for (const [of, asked] of this.asked) {
      const shared: Asked = { ...asked, isShared: true }
      this.asked.set(of, shared)
      copy.asked.set(of, shared)
    }
    for (const name of this.changed) copy.changed.add(name)
    copy.outline = this.outline
    copy.latest = this.latest
    copy.processesBefore = this.processesBefore
    copy.latestProcesses = this.latestProcesses
    copy.latestAcceptances = this.latestAcceptances
    return copy
  }

  get around(): Surroundings {
    return this.landscape.around
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
    this.reader.model.following.note(looks.anything)
    this.latestAcceptances ??= acceptancesOf(this.reader).filter((each) => isInForce(each, this.landscape.today))
    return this.latestAcceptances
  }

  get processes(): readonly CriticalProcess[] {
    this.reader.model.following.note(looks.anything)
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

  /**
   * What a question gives for a thing, asked once as long as nothing changes that was looked at to answer it. The question is the
   * same one every time: a function that knows nothing besides what it is given.
   */
  ask<Of extends object, T>(of: Of, question: (of: Of, things: StateOfThings) => T): T {
    const { following } = this.reader.model
    const known = this.asked.get(of)
    if (known?.answers.has(question)) {
      if (following.isOn) for (const look of known.looked) following.note(look)
      return known.answers.get(question) as T
    }
    const own = known && !known.isShared ? known : { looked: new Set(known?.looked), answers: new Map(known?.answers) }
    this.asked.set(of, own)
    const answer = following.during(own.looked, () => question(of, this))
    own.answers.set(question, answer)
    return answer
  }

  /** What a question about all of it gives, asked once until anything changes. */
  once<T>(question: (things: StateOfThings) => T): T {
    this.reader.model.following.note(looks.anything)
    if (!this.answers.has(question)) this.answers.set(question, question(this))
    return this.answers.get(question) as T
  }

  forget(names: ReadonlySet<string>, looks: ReadonlySet<string>): void {
    this.answers.clear()
    this.latest = undefined
    this.latestProcesses = undefined
    this.latestAcceptances = undefined
    for (const name of names) this.changed.add(name)
    for (const [key, { looked }] of this.made) if (isAnyIn(looks, looked)) this.made.delete(key)
    for (const [of, { looked }] of this.asked) if (isAnyIn(looks, looked)) this.asked.delete(of)
  }

  private get all() {
    this.reader.model.following.note(looks.anything)
    if (this.latest) return this.latest
    const { wholes, signIns } = this.outlined()
    // A target is judged less while a slip hides what there is now.
    const isHidden = this.state !== 'current' && this.reader.model.hasDamage(this.reader.organisation)
    const assessed: Assessed[] = []
    for (const whole of wholes) {
      const isSignIn = signIns.has(whole.id)
      const known = this.made.get(whole.key)
      const isSame = known?.isSignIn === isSignIn && known.isHidden === isHidden
      const made = isSame ? known : this.make(whole, isSignIn, isHidden)
      if (!isSame) this.made.set(whole.key, made)
      if (made.answer) assessed.push(made.answer)
    }
    this.latest = { assessed, risks: assessed.flatMap(({ risks }) => risks) }
    return this.latest
  }

  private make(whole: Whole, isSignIn: boolean, isHidden: boolean): Made {
    const looked = new Set<string>()
    const { today, settings } = this.around
    const answer = this.reader.model.following.during(looked, () =>
      assess(whole, isSignIn, this.reader, today, settings),
    )
    return { isSignIn, isHidden, answer, looked }
  }

  private outlined(): Outline {
    const outline = outlineOf(this.reader, this.outline, this.changed)
    this.changed.clear()
    if (outline === this.outline) return outline
    this.outline = outline
    const keys = new Set(outline.wholes.map(({ key }) => key))
    for (const key of this.made.keys()) if (!keys.has(key)) this.made.delete(key)
    return outline
  }
}

/** More than there are causes in a large landscape. */
const MOST_REMEMBERED = 10_000

interface Made {
  readonly isSignIn: boolean
  readonly isHidden: boolean
  readonly answer: Assessed | undefined
  readonly looked: ReadonlySet<string>
}

/** What was asked of a thing, or of a part of a document. */
interface Asked {
  /** All that was looked at for the answers. */
  readonly looked: Set<string>
  readonly answers: Map<unknown, unknown>
  /** Another state has it too: neither may add to it. */
  readonly isShared?: true
}

function isAnyIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (all.has(each)) return true
  return false
}
