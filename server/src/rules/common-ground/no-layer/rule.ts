import { Elements } from '../../../analysis/elements.ts'
import { message } from '../../../l10n/message.ts'
import { sees } from '../../../model/document.ts'
import { productCalled } from '../../../model/element.ts'
import type { Definition, Model } from '../../../model/index.ts'
import { componentInUse } from '../../components.ts'
import { type Gap, gathered, MOST_FIXES } from '../../gather.ts'
import { at, type Draft, defineRule, type Fix, inReadingOrder, type Place } from '../../rule.ts'

/** A component that does not say in which layer of the Common Ground model it is. */
export const noLayer = defineRule({
  id: 'common-ground/no-layer',
  level: 'info',
  reads: [
    'component.id',
    'component.layer',
    'component.product',
    'component.lifecycle',
    'application.lifecycle',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  // A target states the layer only where it changes.
  needsAllDocuments: true,
  inOrganisation(organisation, model, context) {
    const lacking = [...model.definedBy(organisation).values()].flatMap((definitions) => lackingIn(definitions, model))
    return gathered(lacking, model, context, { alone, together })
  },
})

interface Lacking extends Gap {
  readonly definition: Definition
  /** The layer that the catalogue suggests for its product. */
  readonly suggested: string | undefined
}

/** A component in the state in which it is there first; later ones only add to it. */
function lackingIn(definitions: readonly Definition[], model: Model): readonly Lacking[] {
  const components = definitions.filter(({ entity }) => entity.kind === 'component').toSorted(inOrder)
  const first = components.find((each) => !components.some((other) => isBefore(other, each)))
  if (!first) return []
  const { placement, entity } = first
  // What a slip keeps from being read, or the schema does not know, may be the layer.
  if (components.some(({ placement: { facts } }) => facts.damaged || facts.problems.length > 0)) return []
  const { organisation, state } = placement.head
  const component = componentInUse(new Elements(model), organisation, entity.id, state)
  const layer = component?.facts.get('layer')?.value
  if (!component || !(layer === undefined || (Array.isArray(layer) && layer.length === 0))) return []
  const product = component.facts.get('product')?.value
  const known = typeof product === 'string' ? productCalled(model, organisation, product) : undefined
  return [{ definition: first, at: at(placement, entity.at), weighty: false, suggested: known?.commonGroundLayer }]
}

function inOrder(a: Definition, b: Definition): number {
  return inReadingOrder(a.placement, b.placement) || a.entity.at.start - b.entity.at.start
}

function isBefore(one: Definition, other: Definition): boolean {
  const [before, state] = [one.placement.head.state, other.placement.head.state]
  return before !== state && sees(state, before)
}

function alone(lacking: Lacking): Draft {
  const { id } = lacking.definition.entity
  return {
    at: lacking.at,
    cause: `component:${id}`,
    element: id,
    affected: [`component:${id}`],
    message: message('common-ground/no-layer.one', { id, suggested: lacking.suggested ?? '' }),
    fixes: suggestions([lacking]),
  }
}

function together(lacking: readonly Lacking[], heading: Place): Draft {
  const ids = lacking.map(({ definition }) => definition.entity.id)
  return {
    at: heading,
    cause: 'no-layer',
    perFile: true,
    affected: ids.map((id) => `component:${id}`).sort(),
    message: message('common-ground/no-layer.many', { names: ids }),
    related: lacking.map(({ definition, at: place, suggested = '' }) => ({
      at: place,
      message: message('related.no-layer', { id: definition.entity.id, suggested }),
    })),
    fixes: suggestions(lacking).slice(0, MOST_FIXES),
  }
}

/** States the layer that the catalogue suggests, where it has one. */
function suggestions(lacking: readonly Lacking[]): readonly Fix[] {
  return lacking.flatMap(({ definition: { entity, placement }, suggested }): readonly Fix[] =>
    suggested === undefined
      ? []
      : [
          {
            kind: 'declare',
            title: message('fix.state-layer', { id: entity.id, layer: suggested }),
            change: { set: { in: placement, values: [{ key: 'layer', yaml: suggested }] } },
          },
        ],
  )
}
