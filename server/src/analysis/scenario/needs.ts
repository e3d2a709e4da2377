import type { Element } from '../../model/element.ts'
import { isMap } from '../../model/walk.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { ofHelpers } from '../helping-parties.ts'
import { ofPlatformItself } from '../hosts.ts'
import type { Involvement } from '../involvement.ts'
import { isService, ofOperator, ofProduct } from '../product-parties.ts'
import { mapsIn, nodeOf, type Reader, spotOf, statedIn } from '../reader.ts'
import { ofServices } from '../services.ts'
import { sharedService } from '../shared-service.ts'
import { signsIn } from '../sign-in.ts'
import { absentProvider } from '../unknown-host.ts'
import { hostUnknown, isPlacelessPlatform, needsOfHosts } from './host-needs.ts'
import { NEEDED, referred, WORKING } from './referred.ts'
import type { Step } from './step.ts'
import type { Need, Support } from './stops.ts'
import type { Strike } from './strike.ts'

/** The components that each application consists of, and the application that each component is part of. */
export interface Parts {
  readonly of: (application: Element) => readonly Element[]
  readonly wholeOf: (component: Element) => Element | undefined
}

export function needsOf(element: Element, parts: Parts, strike: Strike, reader: Reader): readonly Need[] {
  switch (element.kind) {
    case 'application':
    case 'component':
      return needsOfSoftware(element, parts, strike, reader)
    case 'platform':
      return [
        ...needsOfParties(ofPlatformItself(element, reader), strike, reader),
        ...(isPlacelessPlatform(element) ? hostUnknown(element, false, strike, reader) : []),
        // A cloud stands where its maker has it.
        ...(element.facts.has('runsOn') ? needsOfHosts(element, strike, reader) : []),
      ]
    case 'process':
      return needsOfProcess(element, reader)
    default:
      return []
  }
}

function needsOfSoftware(element: Element, parts: Parts, strike: Strike, reader: Reader): readonly Need[] {
  const own = nodeOf(element, reader)
  const shared = sharedService(element, own, reader)
  if (shared) return [[{ thing: nodeOf(shared.service, reader), way: [shared.hop] }]]
  const provider = absentProvider(element, reader)
  if (provider !== undefined)
    return strike.mayHit(true)
      ? [[{ way: [{ from: own, relation: 'provider-absent', to: `organisation:${provider}` }], falls: 'perhaps' }]]
      : []
  const spot = spotOf(element, reader)
  const parties = [...ofProduct(element, reader), ...ofOperator(spot), ...ofHelpers(spot), ...ofServices(spot)]
  return [
    ...needsOfParties(parties, strike, reader),
    ...needsOfPlace(element, parts, strike, reader),
    ...needsOfSignIn(element, reader),
    ...needsOfInterfaces(element, reader),
    ...parts
      .of(element)
      .map(
        (part): Need => [
          { thing: nodeOf(part, reader), way: [{ from: own, relation: 'has-part', to: nodeOf(part, reader) }] },
        ],
      ),
  ]
}

function needsOfParties(parties: readonly Involvement[], strike: Strike, reader: Reader): readonly Need[] {
  return parties.map((each) => [strike.on(each, reader)])
}

/** Where it runs; a component that does not say so runs where its application does. */
function needsOfPlace(element: Element, parts: Parts, strike: Strike, reader: Reader): readonly Need[] {
  if (element.facts.has('runsOn') || isService(element, reader)) return needsOfHosts(element, strike, reader)
  const whole = element.kind === 'component' ? parts.wholeOf(element) : undefined
  if (whole?.facts.has('runsOn')) {
    const step: Step = { from: nodeOf(element, reader), relation: 'part-of', to: nodeOf(whole, reader) }
    return needsOfHosts(whole, strike, reader).map((need) =>
      need.map((support): Support => ({ ...support, way: [step, ...support.way] })),
    )
  }
  // Where its components run, they say themselves.
  return parts.of(element).length > 0 ? [] : hostUnknown(element, false, strike, reader)
}

/** What one signs in with, or what takes over from that. */
function needsOfSignIn(element: Element, reader: Reader): readonly Need[] {
  const stated = statedIn(element, 'identityProvider')
  const id = signsIn(element)
  if (id === undefined) return []
  const fallback = isMap(stated) ? stated['fallback'] : undefined
  const ids = [id, ...(typeof fallback === 'string' ? [fallback] : [])]
  return [supportsCalled(ids, 'signs-in-with', WORKING, element, reader)]
}

/** The other ends of the interfaces without which it stops. */
function needsOfInterfaces(element: Element, reader: Reader): readonly Need[] {
  return mapsIn(statedIn(element, 'interfaces')).flatMap(({ to, needed }): readonly Need[] =>
    typeof to === 'string' && needed === true ? [supportsCalled([to], 'linked-to', WORKING, element, reader)] : [],
  )
}

/** All that a process needs, and of what it needs one of, one. */
function needsOfProcess(process: Element, reader: Reader): readonly Need[] {
  const texts = (value: unknown) => [value ?? []].flat().filter((each): each is string => typeof each === 'string')
  const groups = [statedIn(process, 'either') ?? []].flat().filter((each) => Array.isArray(each))
  return [...texts(statedIn(process, 'needs')).map((id) => [id]), ...groups.map(texts)].map((ids) =>
    supportsCalled(ids, 'needs', NEEDED, process, reader),
  )
}

/** What is called by these ids; what is not described here is taken to go on. */
function supportsCalled(
  ids: readonly string[],
  relation: Step['relation'],
  kinds: readonly EntityKind[],
  element: Element,
  reader: Reader,
): Need {
  return ids.flatMap((id): readonly Support[] => {
    const other = referred(id, kinds, element, reader)
    if (other === undefined) return []
    if (other === 'absent') return [{ way: [], falls: 'never' }]
    const thing = nodeOf(other, reader)
    return [{ thing, way: [{ from: nodeOf(element, reader), relation, to: thing }] }]
  })
}
