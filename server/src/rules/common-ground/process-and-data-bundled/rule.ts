import { message } from '../../../l10n/message.ts'
import { layersOf } from '../../components.ts'
import { gathered } from '../../gather.ts'
import { defineRule } from '../../rule.ts'
import { type DescribedComponent, foundInStates } from '../described-components.ts'
import { idsOf, type OfElement, telling } from '../telling.ts'

/** A component that is in the layer of the data and in one of those that work on data: none of the two can go without the other. */
export const processAndDataBundled = defineRule({
  id: 'common-ground/process-and-data-bundled',
  level: 'info',
  reads: [
    'component.layer',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    return gathered(foundInStates(context.landscape, bundled), model, context, told)
  },
})

interface Bundled extends OfElement {
  readonly layers: readonly string[]
}

function bundled({ id, element, at }: DescribedComponent): readonly Bundled[] {
  const layers = layersOf(element)
  const isBundled = layers.includes('data') && layers.some((layer) => layer === 'process' || layer === 'interaction')
  return isBundled ? [{ name: `component:${id}`, at, weighty: false, layers }] : []
}

const told = telling<Bundled>({
  said: (found) =>
    message('common-ground/process-and-data-bundled', {
      names: idsOf(found),
      layers: found.length === 1 ? (found[0]?.layers ?? []) : [],
    }),
})
