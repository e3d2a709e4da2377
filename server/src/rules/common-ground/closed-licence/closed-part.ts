import type { Sureness } from '../../../analysis/hop.ts'
import { productOf } from '../../../analysis/product-parties.ts'
import { elementAt, type Reader, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import type { Element } from '../../../model/element.ts'
import { isClosedEngine, isEngine } from '../../closed-engines.ts'
import { applicationOf } from '../../components.ts'
import { changeOf } from '../../licence-change.ts'
import { at } from '../../rule.ts'
import { isReasonSaid } from '../../why-not-open.ts'
import { type DescribedComponent, mayBeHidden } from '../described-components.ts'
import { isLeaving } from '../leaving.ts'
import { isRunByOthers } from '../run-by-others.ts'
import type { OfElement } from '../telling.ts'

/** A component that is closed. */
export interface ClosedPart extends OfElement {
  /** The product that it is; where it names none, the component itself. */
  readonly cause: string
  readonly product: string
  readonly licence: string
  /** Whether others run it for us. */
  readonly isService: boolean
  readonly confidence: Sureness
}

/** What nobody knows, or nobody verified, may be open; what was decided, is on its way out or has another finding is not told again. */
export function closedPart(component: DescribedComponent, { reader, around }: StateOfThings): readonly ClosedPart[] {
  const { id, element, definition } = component
  const { placement, entity } = definition
  const licence = textIn(element, 'licence')
  const product = productOf(element, reader)
  const confidence = sureness(element, product)
  if (licence === undefined || isOpenLicence(licence) || UNSURE.has(confidence)) return []
  if (mayBeHidden(component, ['licence', 'decision', 'partOf'])) return []
  if (isLeaving(element) || element.facts.has('decision') || isSettled(element, reader)) return []
  if (product && isToldElsewhere(product, around.today)) return []
  const reference = placement.facts.references.find(({ path }) => path === 'product')
  const name = textIn(element, 'product')
  return [
    {
      name: `component:${id}`,
      at: at(placement, reference ?? entity.at),
      weighty: false,
      cause: name === undefined ? `component:${id}` : `product:${product?.id ?? name}`,
      product: product?.name ?? textIn(element, 'name') ?? name ?? id,
      licence,
      isService: isRunByOthers(element, reader),
      confidence,
    },
  ]
}

/** What we say of it, or of its product, ourselves we know. */
function sureness({ facts }: Element, product: Entry<'products'> | undefined): Sureness {
  switch (facts.get('licence')?.origin.from) {
    case 'catalogue':
      return product?.confidence?.licence ?? 'unknown'
    case 'product':
      return product?.confidence?.licence ?? 'own'
    default:
      return 'own'
  }
}

const UNSURE: ReadonlySet<Sureness> = new Set<Sureness>(['unverified', 'unknown'])

/** Why it is closed is said of the application, or asked there: of what was made for us by `lock-in/bespoke-not-open`. */
function isSettled(component: Element, reader: Reader): boolean {
  const application = elementAt(reader, applicationOf(component), 'application')
  if (!application) return false
  const isBespoke = application.facts.get('bespoke')?.value === true
  return isBespoke || isReasonSaid(application) || application.facts.has('decision') || isLeaving(application)
}

/** Of engines, and of what was open until its owner changed the licence, other rules speak. */
function isToldElsewhere(product: Entry<'products'>, today: string): boolean {
  const isEngineItself = isClosedEngine(product) && isEngine(product.functions?.[0])
  return isEngineItself || changeOf(product, today)?.closes === true
}
