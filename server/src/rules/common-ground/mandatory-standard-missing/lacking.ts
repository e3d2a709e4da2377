import { productOf } from '../../../analysis/product-parties.ts'
import { mapsIn, type Reader, statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Entry } from '../../../catalogue/data.ts'
import type { Element } from '../../../model/element.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { entryWith } from '../../list-entry.ts'
import { at } from '../../rule.ts'
import { isWell, type Thing } from '../../unstated.ts'
import { isLeaving } from '../leaving.ts'
import type { OfElement } from '../telling.ts'

type Standard = Entry<'standards'>

/** Something that fills in a reference component and lacks a standard that is mandatory for that. */
export interface Lacking extends OfElement {
  readonly id: string
  /** The reference components that ask for them. */
  readonly components: readonly string[]
  readonly missing: readonly Standard[]
  /** Whether it follows another of those that are mandatory. */
  readonly hasOthers: boolean
}

/** Only what states a list of standards can lack one on it. */
export function lackingOf(thing: Thing, { reader }: StateOfThings): readonly Lacking[] {
  const { id, first } = thing
  const { kind } = first.entity
  const element = reader.elements.get({ organisation: reader.organisation, id }, kind, 'current')
  if (!element || !isWell(thing) || isLeaving(element) || element.facts.has('from')) return []
  const own = [...names(statedIn(element, 'standards')), ...(kind === 'component' ? offered(element) : [])]
  if (own.length === 0) return []
  const asked = askedOf(element, reader)
  if (asked.length === 0) return []
  const follows = followedBy(element, own, reader)
  const missing = asked.filter(({ standard }) => !follows(standard))
  if (missing.length === 0) return []
  return [
    {
      name: `${kind}:${id}`,
      id,
      at: at(first.placement, first.entity.at),
      weighty: false,
      components: [...new Set(missing.map(({ component }) => component))],
      missing: [...new Set(missing.map(({ standard }) => standard))],
      hasOthers: missing.length < asked.length,
    },
  ]
}

interface Asked {
  readonly standard: Standard
  readonly component: string
}

/** The APIs that are mandatory for its reference components, but for those that one should no longer ask for, or not yet. */
function askedOf(element: Element, { catalogue }: Reader): readonly Asked[] {
  return names(statedIn(element, 'referenceComponents')).flatMap((name) => {
    const component = catalogue.referenceComponent(name)
    if (!component || component.status === 'end-of-support') return []
    return (component.standardsMandatory ?? []).flatMap((id): readonly Asked[] => {
      const standard = catalogue.standard(id)
      const isToBeAsked = standard?.kind === 'api' && !NOT_TO_ASK.has(standard.status ?? '')
      return standard && isToBeAsked ? [{ standard, component: component.name ?? name }] : []
    })
  })
}

const NOT_TO_ASK: ReadonlySet<string> = new Set(['legacy', 'retired', 'emerging', 'in-procedure'])

/** Whether a standard is followed by what it says, what its parts and those who connect to it say, or what is known of its product. */
function followedBy(element: Element, own: readonly string[], reader: Reader): (standard: Standard) => boolean {
  const { catalogue, elements, model } = reader
  const { organisation, id } = element
  const mentions = model.mentions({ organisation, id })
  const partIds = mentions.flatMap(({ reference, placement }) =>
    reference.path === 'partOf' ? (placement.facts.entity?.id ?? []) : [],
  )
  const parts = [id, ...partIds].flatMap(
    (each) => elements.get({ organisation, id: each }, 'component', 'current') ?? [],
  )
  const toIt = mentions
    .filter(({ reference }) => reference.path === 'interfaces.to')
    .flatMap((mention) => names(entryWith(mention)?.['standard']))
  const product = productOf(element, reader)
  const written = [
    ...own,
    ...toIt,
    ...[element, ...parts].flatMap((each) => [
      ...names(statedIn(each, 'standards')),
      ...offered(each),
      ...mapsIn(statedIn(each, 'interfaces')).flatMap(({ standard }) => names(standard)),
      ...protocols(statedIn(each, 'identityProvider')),
    ]),
    ...(product?.standards ?? []),
  ].map((name) => name.split('@')[0] ?? '')
  const ids = new Set(written.flatMap((name) => catalogue.standard(name)?.id ?? []))
  // Who names a family leaves open which of it.
  const families = new Set([...written, ...(product?.standardFamilies ?? [])].map((name) => name.toLowerCase()))
  return ({ id: wanted, family }) => ids.has(wanted) || (family !== undefined && families.has(family.toLowerCase()))
}

function offered(component: Element): readonly string[] {
  return mapsIn(statedIn(component, 'provides')).flatMap(({ standard }) => names(standard))
}

function protocols(identityProvider: Value | undefined): readonly string[] {
  return isMap(identityProvider) ? names(identityProvider['protocols']) : []
}

function names(value: Value | undefined): readonly string[] {
  return [value ?? []].flat().filter((each): each is string => typeof each === 'string')
}
