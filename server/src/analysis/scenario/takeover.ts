import type { Element } from '../../model/element.ts'
import type { Buyer, Takeover } from '../../policy/scenario.ts'
import { elementsOf } from '../contracts.ts'
import { handsIn } from '../exposure.ts'
import type { Involvement } from '../involvement.ts'
import { type Reader, textIn } from '../reader.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { covers, type Grasp, heaviest, type Power } from './grasp.ts'
import { type Held, heldBy } from './held.ts'
import { datasetsHeldBy } from './held-data.ts'
import { type Step, withoutSource } from './step.ts'

/** What it brings about that a supplier gets another owner: the same facts, but for who that is. */
export interface TakeoverOutcome {
  readonly kind: 'takeover'
  /** What somebody under the law of a country can do that nobody under that law could do before. */
  readonly gained: readonly Change[]
  /** What the new owner can do that somebody under that law could do already, by another way. */
  readonly already: readonly Change[]
  /** What nobody under the law of a country can do any more. */
  readonly lost: readonly Change[]
}

/** Something of the organisation that a takeover makes a difference for. */
export interface Change {
  /** `application:zaken`; a component of no application, a platform or a dataset. */
  readonly node: string
  /** As it is stated. */
  readonly isCritical: boolean
  readonly country: string
  readonly power: Power
  readonly isSure: boolean
  /** From the thing to the party, and on to whom that answers: up to the law for what it can do, else to its country. */
  readonly before: readonly Step[]
  readonly after: readonly Step[]
}

/** What comes newly within reach or can newly be stopped, what was so already, and what is so no longer. */
export function takeoverOf({ supplier, by }: Takeover, things: StateOfThings): TakeoverOutcome {
  const held = weighed([...subjectsOf(things), ...platformsOf(things)], ownedBy(supplier, by, things.reader), things)
  const gainedIn = ({ before, after }: Held) => without(after, before)
  const changed = (of: (each: Held) => readonly Grasp[], at: 'before' | 'after') =>
    held.flatMap((each) => changes(each, of(each), at)).map((change) => assumed(change, supplier))
  return {
    kind: 'takeover',
    gained: changed(gainedIn, 'after'),
    already: changed((each) => without(sharedIn(each), gainedIn(each)), 'after'),
    lost: changed((each) => without(each.before, each.after), 'before'),
  }
}

/** The same facts, but for whom a supplier belongs to. */
function ownedBy(supplier: string, { name = '', country }: Buyer, reader: Reader): Reader {
  // That it is so is what was asked: nothing is surer.
  const owned = { id: supplier, ultimateParent: { name, country }, confidence: { ownership: 'inherent' as const } }
  return { ...reader, catalogue: reader.catalogue.under({ data: { asOf: '', suppliers: [owned] } }) }
}

/** What is asked was read nowhere: the source of what is known of a supplier tells of no new owner. */
function assumed(change: Change, supplier: string): Change {
  const isNew = ({ relation, from }: Step) => relation === 'owned-by' && from === `supplier:${supplier}`
  return { ...change, after: change.after.map((step) => (isNew(step) ? withoutSource(step) : step)) }
}

/** Something that parties have a hand in. */
interface Thing {
  readonly element: Element
  /** The element, and the components that are part of it. */
  readonly parts: readonly Element[]
  readonly involvements: readonly Involvement[]
}

function subjectsOf({ assessed }: StateOfThings): readonly Thing[] {
  return assessed.flatMap(({ subject: { element, parts, lifecycle }, involvements }) =>
    lifecycle === 'planned' ? [] : [{ element, parts, involvements }],
  )
}

function platformsOf({ reader }: StateOfThings): readonly Thing[] {
  return elementsOf('platform', reader).map((element) => ({
    element,
    parts: [],
    involvements: handsIn(element, reader),
  }))
}

/** What parties can do to the things, and through those who hold them to the datasets. */
function weighed(all: readonly Thing[], then: Reader, things: StateOfThings): readonly Weighed[] {
  const held = all.map(({ element, parts, involvements }) => ({
    ...heldBy(involvements, element, then, things),
    parts,
    isCritical: textIn(element, 'criticality') === 'critical',
  }))
  return [...held, ...datasetsHeldBy(held, then, things)]
}

interface Weighed extends Held {
  readonly isCritical: boolean
}

/** What nobody under the same law could do as well. */
function without(grasps: readonly Grasp[], others: readonly Grasp[]): readonly Grasp[] {
  return grasps.filter((grasp) => !others.some((other) => covers(other, grasp)))
}

/** What a party can do afterwards that it could not do before, but another under the same law could. */
function sharedIn({ before, after }: Held): readonly Grasp[] {
  return after.filter((grasp) => {
    const same = before.filter((other) => covers(other, grasp))
    return same.length > 0 && same.every(({ party }) => party !== grasp.party)
  })
}

/** `at`: where the grasps are; the way on the other side leads to whom the party belongs to there. */
function changes({ node, isCritical }: Weighed, grasps: readonly Grasp[], at: 'before' | 'after'): readonly Change[] {
  return heaviest(grasps).map(({ country, power, isSure, way, otherwise }) => {
    const [before, after] = at === 'after' ? [otherwise, way] : [way, otherwise]
    return { node, isCritical, country, power, isSure, before, after }
  })
}
