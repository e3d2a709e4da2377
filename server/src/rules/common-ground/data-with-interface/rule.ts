import { mapsIn } from '../../../analysis/reader.ts'
import { message } from '../../../l10n/message.ts'
import { layersOf } from '../../components.ts'
import { gathered } from '../../gather.ts'
import { defineRule } from '../../rule.ts'
import { type DescribedComponent, foundInStates } from '../described-components.ts'
import { idsOf, type OfElement, telling } from '../telling.ts'

/** A data source that offers a user interface of its own. */
export const dataWithInterface = defineRule({
  id: 'common-ground/data-with-interface',
  level: 'warning',
  reads: [
    'component.layer',
    'component.provides.kind',
    'component.partOf',
    'component.lifecycle',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: [],
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    return gathered(foundInStates(context.landscape, withScreen), model, context, told)
  },
})

function withScreen({ id, element, at }: DescribedComponent): readonly OfElement[] {
  const layers = layersOf(element)
  if (layers.length === 0 || layers.some((layer) => layer !== 'data')) return []
  const hasScreen = mapsIn(element.facts.get('provides')?.value).some(({ kind }) => kind === 'screen')
  return hasScreen ? [{ name: `component:${id}`, at, weighty: false }] : []
}

const told = telling({ said: (found) => message('common-ground/data-with-interface', { names: idsOf(found) }) })
