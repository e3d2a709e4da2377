import type { State } from '../model/document.ts'
import type { Settings } from '../policy/settings.ts'
import { type Acceptance, acceptancesOf, isInForce } from './acceptance.ts'
import { type Assessed, assess } from './assessed.ts'
import type { Elements } from './elements.ts'
import { type CriticalProcess, criticalProcesses } from './impact.ts'
import type { Landscape } from './landscape.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type Reader, readerFor } from './reader.ts'
import type { Risk } from './risk.ts'
import type { Subject } from './subjects.ts'

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
    const { today } = this.landscape
    // A target is judged less while a slip hides what there is now.
    const isHidden = this.state !== 'current' && this.reader.model.hasDamage(this.reader.organisation)
    const assessed: Assessed[] = []
    for (const whole of wholes) {
      const isSignIn = signIns.has(whole.id)
      const known = this.made.get(whole.key)
      const isSame = known?.isSignIn === isSignIn && known.isHidden === isHidden
      const made = isSame
        ? known
        : {
            ...this.reader.elements.following(() => assess(whole, isSignIn, this.reader, today, this.settings)),
            isSignIn,
            isHidden,
          }
      if (!isSame) this.made.set(whole.key, made)
      if (made.answer) assessed.push(made.answer)
    }
    this.latest = { assessed, risks: assessed.flatMap(({ risks }) => risks) }
    return this.latest
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
  readonly names: ReadonlySet<string>
}

function isAnyIn(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const each of some) if (all.has(each)) return true
  return false
}
