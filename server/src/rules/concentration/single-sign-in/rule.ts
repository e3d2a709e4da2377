import type { Assessed } from '../../../analysis/assessed.ts'
import { statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { eachOnce, type Subject } from '../../../analysis/subjects.ts'
import { message } from '../../../l10n/message.ts'
import { isMap } from '../../../model/walk.ts'
import { definitionOf } from '../../cause-definition.ts'
import { called } from '../../chain-text.ts'
import { MOST_FIXES } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, inPlaceOrder } from '../../rule.ts'
import { type Alone, type SoleSignIn, soleSignIns } from '../../sole-sign-in.ts'
import { placeOf, touched } from '../../subject-places.ts'
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
    return soleSignIns(now).flatMap((each) => (each.isTold ? [] : told(each, now)))
  },
})

function told({ signIn, all }: SoleSignIn, now: StateOfThings): readonly Draft[] {
  const { reader } = now
  const ordered = all.toSorted((a, b) => inPlaceOrder(placeOf(a.subject), placeOf(b.subject)))
  const subjects = eachOnce(ordered.map(({ subject }) => subject))
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
        names: subjects.map(({ element: { id } }) => id),
      }),
      related: touched(subjects),
      fixes: ordered.slice(0, MOST_FIXES).flatMap((each) => fallbackFix(each, now)),
    },
  ]
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
