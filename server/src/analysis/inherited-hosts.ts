import { type Element, isOutOfUse } from '../model/element.ts'
import type { Assessed } from './assessed.ts'
import { hostsOfElement, type KnownHosts } from './known-host.ts'
import { isService } from './product-parties.ts'
import type { StateOfThings } from './state-of-things.ts'
import type { Subject } from './subjects.ts'

/** On what a part of a subject runs, and through which other part one knows. */
export interface InheritedHosts extends KnownHosts {
  /** A component of the application, or the application that the component is part of; undefined where one knows it of the part itself. */
  readonly through: Element | undefined
}

/** On what each part of a subject runs, by its kind and id: an application also where its components do, a component where its application does. */
export function hostsOfParts({ subject }: Assessed, things: StateOfThings): ReadonlyMap<string, InheritedHosts> {
  const { reader, landscape } = things
  const own = new Map(subject.parts.map((part) => [part, hostsOfElement(part, reader, landscape.today)]))
  return new Map(
    subject.parts.flatMap((part): readonly (readonly [string, InheritedHosts])[] => {
      if (isOutOfUse(part)) return []
      const known = own.get(part)
      // Of a service that others run the rest says nothing, nor where somebody states that it is not known.
      const isAlone = isService(part, reader) || part.facts.has('runsOn') || part.facts.has('from')
      const found = known ? { ...known, through: undefined } : isAlone ? undefined : throughOthers(part, subject, own)
      return found ? [[`${part.kind}:${part.id}`, found]] : []
    }),
  )
}

function throughOthers(
  part: Element,
  { element, parts }: Subject,
  own: ReadonlyMap<Element, KnownHosts | undefined>,
): InheritedHosts | undefined {
  if (part !== element) {
    const whole = own.get(element)
    return whole && { ...whole, through: element }
  }
  const components = parts.flatMap((each) => {
    const known = each === element || isOutOfUse(each) ? undefined : own.get(each)
    return known ? [{ ...known, through: each }] : []
  })
  const [first] = components
  // Of several, what each surely runs on.
  const sure = components.filter(({ isOneOf, isPerhaps }) => !isOneOf && !isPerhaps)
  return sure.length > 0 ? joined(sure) : first
}

function joined(components: readonly InheritedHosts[]): InheritedHosts | undefined {
  const [first] = components
  const hosts = components.flatMap((each) => each.hosts)
  const each = new Map(hosts.toReversed().map((host) => [`${host.node} ${host.name} ${host.places.join()}`, host]))
  return first && { ...first, hosts: [...each.values()].toReversed() }
}
