import { productOf } from '../../../analysis/product-parties.ts'
import { type Reader, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { gathered } from '../../gather.ts'
import { defineRule, type Fix } from '../../rule.ts'
import { componentsIn, type DescribedComponent, mayBeHidden } from '../described-components.ts'
import { byHabit, type Statable } from '../left-out.ts'
import { isOwnMake } from '../own-make.ts'
import { idsOf, type OfElement, telling } from '../telling.ts'

/** Open source of governments of which it is known, or to be taken, that it has no publiccode.yml. */
export const noPubliccode = defineRule({
  id: 'common-ground/no-publiccode',
  level: 'info',
  reads: [
    'component.publiccode',
    'component.licence',
    'component.product',
    'product.licence',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const now = context.landscape.in('current')
    const open = now.askAll(now.once(componentsIn), publiccodeOf)
    const { leftOut, unknown } = byHabit(open, organisation, model)
    return gathered([...leftOut, ...unknown.filter(({ isKnown }) => isKnown)], model, context, told)
  },
})

interface OpenPart extends OfElement, Statable {
  readonly id: string
  /** Whether a catalogue says that it has none. */
  readonly isKnown: boolean
}

function publiccodeOf(component: DescribedComponent, { reader }: StateOfThings): readonly OpenPart[] {
  const { id, element, at } = component
  const product = productOf(element, reader)
  const stated = element.facts.get('publiccode')?.value
  if (!isOpenLicence(textIn(element, 'licence')) || !isOfGovernments(element, product, reader)) return []
  // One that is there need not be named.
  if (stated === undefined && product?.publiccodeYml === true) return []
  return [
    {
      id,
      name: `component:${id}`,
      at,
      weighty: false,
      says: mayBeHidden(component, ['publiccode', 'licence']) ? 'unclear' : saysOf(stated),
      isKnown: isKnownToLack(product),
    },
  ]
}

function saysOf(publiccode: Value | undefined): Statable['says'] {
  if (isMap(publiccode)) return 'unknown'
  return typeof publiccode === 'string' && publiccode.trim() !== '' ? 'stated' : 'nothing'
}

function isKnownToLack(product: Entry<'products'> | undefined): boolean {
  return product?.publiccodeYml === false && product.confidence?.repository === 'sourced'
}

/** Made for or with governments, or by ourselves: the file is for their software, not for what all the world makes. */
function isOfGovernments(element: Element, product: Entry<'products'> | undefined, reader: Reader): boolean {
  return product?.commonGround !== undefined || product?.commonGroundLayer !== undefined || isOwnMake(element, reader)
}

const told = telling<OpenPart>({
  said: (found) =>
    message('common-ground/no-publiccode', {
      names: idsOf(found),
      known: found.filter(({ isKnown }) => isKnown).length,
    }),
  fixes: ({ id, at: { placement } }): readonly Fix[] => [
    {
      kind: 'declare',
      title: message('fix.state-unknown-of', { id, keys: ['publiccode'] }),
      change: { set: { in: placement, values: [{ key: 'publiccode', yaml: '{ unknown: {} }' }] } },
    },
  ],
})
