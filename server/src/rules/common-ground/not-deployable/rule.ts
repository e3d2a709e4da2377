import { productOf } from '../../../analysis/product-parties.ts'
import { statedIn, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { message } from '../../../l10n/message.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { gathered } from '../../gather.ts'
import { defineRule } from '../../rule.ts'
import { componentsIn, type DescribedComponent, mayBeHidden } from '../described-components.ts'
import { isLeaving } from '../leaving.ts'
import { byHabit, type Statable } from '../left-out.ts'
import { isOwnMake } from '../own-make.ts'
import { isRunByOthers } from '../run-by-others.ts'
import { idsOf, type OfElement, telling } from '../telling.ts'

/** A component that the organisation runs, and for which there is nothing to put it on another cluster with. */
export const notDeployable = defineRule({
  id: 'common-ground/not-deployable',
  level: 'warning',
  reads: [
    'component.chart',
    'component.manifests',
    'component.image',
    'component.product',
    'component.operator',
    'component.runsOn',
    'component.lifecycle',
    'component.transition.kind',
    'component.partOf',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const now = context.landscape.in('current')
    // Where it is no habit to say so, nobody said anything.
    const { leftOut } = byHabit(now.askAll(now.once(componentsIn), deploymentOf), organisation, model)
    return gathered(leftOut, model, context, told)
  },
})

interface Deployed extends OfElement, Statable {
  readonly hasImage: boolean
}

function deploymentOf(component: DescribedComponent, { reader }: StateOfThings): readonly Deployed[] {
  const { id, element, at } = component
  if (isLeaving(element) || textIn(element, 'lifecycle') === 'planned') return []
  if (isRunByOthers(element, reader) || statedIn(element, 'runsOn') === undefined) return []
  // A chart names its images.
  const isStated = isSaid(statedIn(element, 'chart')) || isSaid(statedIn(element, 'manifests'))
  // Of what all the world uses it need not be named, and is not always known.
  const mayBeElsewhere = productOf(element, reader)?.havenPlus?.deploy !== 'none' && !isOwnMake(element, reader)
  if (!isStated && mayBeElsewhere) return []
  const says = isStated ? 'stated' : mayBeHidden(component, ['chart', 'manifests']) ? 'unclear' : 'nothing'
  return [{ name: `component:${id}`, at, weighty: false, says, hasImage: isSaid(statedIn(element, 'image')) }]
}

function isSaid(value: Value | undefined): boolean {
  return isMap(value) || (typeof value === 'string' && value.trim() !== '')
}

const told = telling<Deployed>({
  said: (found) =>
    message('common-ground/not-deployable', {
      names: idsOf(found),
      haveImages: found.every(({ hasImage }) => hasImage),
    }),
})
