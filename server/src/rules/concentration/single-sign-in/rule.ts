import type { Assessed } from '../../../analysis/assessed.ts'
import { nodeOf, type Reader, statedIn, textIn } from '../../../analysis/reader.ts'
import { referred, WORKING } from '../../../analysis/scenario/referred.ts'
import { signsIn } from '../../../analysis/sign-in.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import { type Element, productCalled } from '../../../model/element.ts'
import { groupedBy } from '../../../model/grouped.ts'
import { isMap } from '../../../model/walk.ts'
import { definitionOf } from '../../cause-definition.ts'
import { called } from '../../chain-text.ts'
import { MOST_FIXES } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, inPlaceOrder } from '../../rule.ts'
import { tabStop } from '../../tab-stop.ts'

/** Critical applications that all sign in with one thing, and that nobody gets into when that is out. */
export const singleSignIn = defineRule({
  id: 'concentration/single-sign-in',
  level: 'warning',
  reads: [
    'application.identityProvider',
    'application.identityProvider.*',
    'component.identityProvider',
    'component.identityProvider.*',
    'component.partOf',
    'application.from',
    '*.criticality',
    '*.lifecycle',
    '*.retired',
    '*.product',
    '*.functions',
  ],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(_organisation, _model, { landscape }) {
    const now = landscape.in('current')
    return [...groupedBy(now.once(onOneSignIn), ({ signIn }) => signIn)].flatMap(([signIn, all]) =>
      told(signIn, all, now),
    )
  },
})

/** A critical application, or a component of it, with the one thing that it signs in with. */
interface Alone {
  /** `application:zaaksysteem` */
  readonly name: string
  readonly id: string
  readonly placement: Placement
  /** What signs in: it, or a component of it. */
  readonly part: Element
  /** `application:entra` */
  readonly signIn: string
}

function onOneSignIn(now: StateOfThings): readonly Alone[] {
  return now.askAll(
    now.assessed.filter(({ subject }) => isCritical(subject)),
    signInsOf,
  )
}

function signInsOf({ subject }: Assessed, { reader }: StateOfThings): readonly Alone[] {
  const { name, element, placement, parts, lifecycle } = subject
  if (lifecycle === 'planned') return []
  return parts.flatMap((part): readonly Alone[] => {
    const other = soleSignIn(part, reader)
    if (!other) return []
    return [{ name, id: element.id, placement, part, signIn: nodeOf(other, reader) }]
  })
}

/** Whether it, or a component of it, is stated to be critical. */
function isCritical({ parts }: Subject): boolean {
  return parts.some((part) => textIn(part, 'criticality') === 'critical')
}

/** What an element signs in with, where nothing takes over; not what the state provides, for which there is nothing else. */
function soleSignIn(element: Element, reader: Reader): Element | undefined {
  const said = statedIn(element, 'identityProvider')
  const id = signsIn(element)
  if (id === undefined || (isMap(said) && said['fallback'] !== undefined)) return undefined
  const found = referred(id, WORKING, element, reader)
  return found === undefined || found === 'absent' || isProvided(found, reader) ? undefined : found
}

function isProvided(element: Element, { model, organisation, catalogue }: Reader): boolean {
  const name = textIn(element, 'product')
  const product = name === undefined ? undefined : productCalled(model, organisation, name)
  return product !== undefined && catalogue.provision(product.id) !== undefined
}

function told(signIn: string, all: readonly Alone[], now: StateOfThings): readonly Draft[] {
  const { reader } = now
  const ordered = all.toSorted((a, b) => inPlaceOrder(placeOf(a), placeOf(b)))
  const subjects = [...new Map(ordered.map((each) => [each.name, each])).values()]
  const [first] = subjects
  const definition = definitionOf(signIn, 'current', reader)
  if (!first) return []
  const place = definition ? at(definition.placement, definition.entity.at) : placeOf(first)
  const element = place.placement.facts.entity?.id
  return [
    {
      at: place,
      cause: signIn,
      ...(element === undefined ? {} : { element }),
      affected: subjects.map(({ name }) => name).toSorted(),
      message: message('concentration/single-sign-in', {
        signIn: called(signIn, reader.catalogue),
        names: subjects.map(({ id }) => id),
      }),
      related: subjects.map((each) => ({ at: placeOf(each), message: message('related.touched', { id: each.id }) })),
      fixes: ordered.slice(0, MOST_FIXES).flatMap((each) => fallbackFix(each, now)),
    },
  ]
}

function placeOf({ placement }: Alone) {
  return at(placement, placement.facts.entity?.at ?? placement.facts.heading)
}

/** To state what takes over, of what the organisation has that signs people in. */
function fallbackFix({ part, signIn }: Alone, now: StateOfThings): readonly Fix[] {
  const origin = part.facts.get('identityProvider')?.origin
  if (origin?.from !== 'document' || origin.placement.head.organisation !== now.reader.organisation) return []
  const others = now.once(signInsThere).filter((id) => !signIn.endsWith(`:${id}`))
  const yaml = others.length === 0 ? `"${tabStop('')}"` : tabStop(others[0] ?? '', others)
  const isWhole = isMap(statedIn(part, 'identityProvider'))
  if (!isWhole) return []
  return [
    {
      kind: 'declare',
      title: message('fix.state', { id: part.id, keys: ['identityProvider.fallback'] }),
      typed: true,
      change: { set: { in: origin.placement, values: [{ key: 'identityProvider.fallback', yaml }] } },
    },
  ]
}

/** The ids of what can sign people in. */
function signInsThere(now: StateOfThings): readonly string[] {
  return now.askAll(
    now.assessed.filter(({ subject }) => signsPeopleIn(subject)),
    idOf,
  )
}

function signsPeopleIn({ element }: Subject): boolean {
  return [statedIn(element, 'functions') ?? []].flat().includes('identity-provider')
}

function idOf({ subject }: Assessed): readonly string[] {
  return [subject.element.id]
}
