import type { Entry } from '../../catalogue/data.ts'
import { type Element, productCalled } from '../../model/element.ts'
import { nodeParts } from '../../model/node.ts'
import type { EntityKind } from '../../schema/shape.ts'
import { elementAt, type Reader } from '../reader.ts'
import type { Plan } from './plan.ts'

/** Something that a plan names: a thing that is described, or a product; of what is neither, nobody knows what it is. */
export type Successor =
  | { readonly written: string; readonly element: Element }
  | { readonly written: string; readonly element?: undefined; readonly product: Entry<'products'> | undefined }

/** What a plan for an element names, each as a reference to it is understood. */
export function successorsOf(element: Element, { to, statedIn }: Plan, reader: Reader): readonly Successor[] {
  const organisation = organisationOf(element, statedIn.head.organisation, reader)
  const here: Reader = { ...reader, organisation, catalogue: reader.model.catalogueFor(organisation) }
  return to.map((written) => {
    const described = describedAs(written, here)
    return described && !isSame(described, element)
      ? { written, element: described }
      : { written, product: productCalled(reader.model, organisation, nameIn(written)) }
  })
}

/** Whether a plan is that of who provides a shared service, not of who uses it. */
export function isOfProvider(element: Element, { statedIn }: Plan, reader: Reader): boolean {
  return organisationOf(element, statedIn.head.organisation, reader) !== element.organisation
}

function organisationOf(element: Element, stating: string, { model }: Reader): string {
  const isOwn = stating === '' || model.sameAs(element.organisation).includes(stating)
  return isOwn ? element.organisation : stating
}

/** Where an application and a component share an id, the application is meant. */
function describedAs(written: string, reader: Reader): Element | undefined {
  const { kind, id } = nodeParts(written)
  const kinds = kind === 'component' ? ONLY_COMPONENTS : kind === '' ? NAMED : []
  for (const each of kinds) {
    const element = elementAt(reader, id, each)
    if (element) return element
  }
  return undefined
}

const NAMED: readonly EntityKind[] = ['application', 'component', 'platform']
const ONLY_COMPONENTS: readonly EntityKind[] = ['component']

function nameIn(written: string): string {
  const { kind, id } = nodeParts(written)
  return kind === 'product' ? id : written
}

function isSame(one: Element, other: Element): boolean {
  return one.kind === other.kind && one.id === other.id && one.organisation === other.organisation
}
