import type { State } from '../model/document.ts'
import type { Following } from '../model/following.ts'
import { type Acceptance, acceptancesOf, isInForce } from './acceptance.ts'
import { type Answering, Answers, AnswersOnce, isAnyIn, type Question, sameOrNew } from './answers.ts'
import { type Assessed, assess } from './assessed.ts'
import type { Elements } from './elements.ts'
import { type CriticalProcess, criticalProcesses } from './impact.ts'
import type { Landscape, Surroundings } from './landscape.ts'
import { Lookers, type Looking } from './lookers.ts'
import { type Outline, outlineOf } from './outline.ts'
import { type Reader, readerFor } from './reader.ts'
import type { Risk } from './risk.ts'
import type { Whole } from './subjects.ts'

/** The landscape of an organisation in one state. */
export class StateOfThings {
  readonly state: State
  private latestReader: Reader
  readonly landscape: Landscape
  /** What was made of each whole, with all that was looked at for that. */
  private readonly made = new Map<string, Made>()
  private readonly makers = new Lookers()
  private readonly isCopy: boolean
  private outline: Outline | undefined
  /** Names that changed since the outline was found. */
  private readonly changed = new Set<string>()
  private readonly remembered = new Map<string, { readonly of: readonly object[]; readonly made: unknown }>()
  /** Of one thing each. */
  private readonly answers: Answering<StateOfThings>
  /** Of all of it. */
  private readonly latestAnswers = new Map<unknown, unknown>()
  private latestAssessed: readonly Assessed[] = []
  private isLatest = false
  private isAssessed = false
  private processesBefore: readonly CriticalProcess[] = []
  private latestProcesses: readonly CriticalProcess[] | undefined
  private acceptancesBefore: readonly Acceptance[] = []
  private latestAcceptances: readonly Acceptance[] | undefined

  /** `answers`: what was asked of one thing each. `isCopy`: it begins as the same in another landscape is. */
  constructor(
    landscape: Landscape,
    state: State,
    elements: Elements,
    answers: Answering<StateOfThings> = landscape.isLasting
      ? new Answers(landscape.model.following)
      : new AnswersOnce(),
    isCopy = false,
  ) {
    this.landscape = landscape
    this.state = state
    this.latestReader = readerFor(landscape.model, landscape.organisation, state, elements)
    this.answers = answers
    this.isCopy = isCopy
  }

  /** What was made of things that stay the same is shared: it is only ever read. */
  copyFor(landscape: Landscape, elements: Elements): StateOfThings {
    const from = this.answers instanceof Answers ? this.answers : undefined
    const copy = new StateOfThings(landscape, this.state, elements, new Answers(landscape.model.following, from), true)
    for (const [key, made] of this.made) copy.made.set(key, made)
    for (const [what, remembered] of this.remembered) copy.remembered.set(what, remembered)
    for (const name of this.changed) copy.changed.add(name)
    copy.outline = this.outline
    copy.latestAssessed = this.latestAssessed
    copy.isLatest = this.isLatest
    copy.isAssessed = this.isAssessed
    copy.processesBefore = this.processesBefore
    copy.latestProcesses = this.latestProcesses
    copy.acceptancesBefore = this.acceptancesBefore
    copy.latestAcceptances = this.latestAcceptances
    return copy
  }

  get reader(): Reader {
    return this.latestReader
  }

  get around(): Surroundings {
    return this.landscape.around
  }

  /** Every subject with what it is exposed to. */
  get assessed(): readonly Assessed[] {
    return this.following.derive(() => {
      if (!this.isLatest) this.latestAssessed = sameOrNew(this.latestAssessed, this.assess())
      this.isLatest = true
      this.isAssessed = true
      return this.latestAssessed
    })
  }

  /** The same as it was when somebody last asked: nothing is made anew for it, but where nothing was made yet. */
  get lastAssessed(): readonly Assessed[] {
    return this.isAssessed ? this.latestAssessed : this.assessed
  }

  get risks(): readonly Risk[] {
    return this.askEach(risksIn)
  }

  /** The accepted risks that count today. */
  get acceptances(): readonly Acceptance[] {
    return this.following.derive(() => {
      this.latestAcceptances ??= sameOrNew(
        this.acceptancesBefore,
        acceptancesOf(this.reader).filter((each) => isInForce(each, this.landscape.today)),
      )
      this.acceptancesBefore = this.latestAcceptances
      return this.latestAcceptances
    })
  }

  get processes(): readonly CriticalProcess[] {
    return this.following.derive(() => {
      this.latestProcesses ??= this.sameOr(criticalProcesses(this.reader))
      return this.latestProcesses
    })
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

  /** What a question gives for a thing, asked once as long as nothing changes that was looked at to answer it. */
  ask<Of extends object, T>(of: Of, question: Question<Of, StateOfThings, T>): T {
    return this.answers.of(of, this, question)
  }

  /** What a question gives for these things, together; the very list of before where nothing in it changed. */
  askAll<Of extends object, T>(of: readonly Of[], question: Question<Of, StateOfThings, readonly T[]>): readonly T[] {
    return this.following.derive(() => this.answers.ofAll(of, this, question))
  }

  /** The same for all that was assessed. */
  askEach<T>(question: Question<Assessed, StateOfThings, readonly T[]>): readonly T[] {
    return this.following.derive(() => this.answers.ofAll(this.assessed, this, question))
  }

  /** What a question about all of it gives, asked once until anything changes. Where it gives the very same as before, who asked need not ask on. */
  once<T>(question: (things: StateOfThings) => T): T {
    return this.following.derive(() => {
      if (!this.latestAnswers.has(question)) this.latestAnswers.set(question, question(this))
      return this.latestAnswers.get(question) as T
    })
  }

  forget(names: ReadonlySet<string>, looks: ReadonlySet<string>): void {
    this.answers.forget(looks)
    this.latestAnswers.clear()
    this.isLatest = false
    this.latestProcesses = undefined
    this.latestAcceptances = undefined
    for (const name of names) this.changed.add(name)
    this.makers.outdate(looks)
    this.followCatalogue()
    // What was copied is kept up to date where it comes from.
    if (this.isCopy) for (const [key, { looked }] of this.made) if (isAnyIn(looks, looked)) this.made.delete(key)
  }

  /** What was remembered may rest on another catalogue than there is now. */
  private followCatalogue(): void {
    const { model, organisation, state, elements, catalogue } = this.reader
    if (model.catalogueFor(organisation) === catalogue) return
    this.latestReader = readerFor(model, organisation, state, elements)
    this.remembered.clear()
  }

  private assess(): readonly Assessed[] {
    const { wholes, signIns } = this.outlined()
    // A target is judged less while a slip hides what there is now.
    const isHidden = this.state !== 'current' && this.reader.model.hasDamage(this.reader.organisation)
    const assessed: Assessed[] = []
    for (const whole of wholes) {
      const isSignIn = signIns.has(whole.id)
      const known = this.made.get(whole.key)
      const isSame = known?.isOutdated === false && known.isSignIn === isSignIn && known.isHidden === isHidden
      const made = isSame ? known : this.make(whole, isSignIn, isHidden)
      if (!isSame) this.made.set(whole.key, made)
      if (made.answer) assessed.push(made.answer)
    }
    return assessed
  }

  private get following(): Following {
    return this.reader.model.following
  }

  private make(whole: Whole, isSignIn: boolean, isHidden: boolean): Made {
    const looked = new Set<string>()
    const { today, settings } = this.around
    const assessing = () => assess(whole, isSignIn, this.reader, today, settings)
    const { isLasting } = this.landscape
    const answer = isLasting ? this.following.during(looked, assessing) : assessing()
    const made = { isSignIn, isHidden, answer, looked, isOutdated: false }
    if (isLasting) this.makers.add(made)
    return made
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

interface Made extends Looking {
  readonly isSignIn: boolean
  readonly isHidden: boolean
  readonly answer: Assessed | undefined
}

function risksIn({ risks }: Assessed): readonly Risk[] {
  return risks
}
