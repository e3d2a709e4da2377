import { productOf } from '../../../analysis/product-parties.ts'
import { type Reader, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import { message } from '../../../l10n/message.ts'
import type { Element } from '../../../model/element.ts'
import { isMap } from '../../../model/walk.ts'
import { type Gap, gathered, MOST_FIXES } from '../../gather.ts'
import { at, type Draft, defineRule, type Place, THE_DOCUMENT } from '../../rule.ts'
import { currentThings, isWell, type Thing } from '../../unstated.ts'
import { isReasonSaid, stateReasonUnknown } from '../../why-not-open.ts'

/** Software that was made for the organisation, and that it does not publish as open source. */
export const bespokeNotOpen = defineRule({
  id: 'lock-in/bespoke-not-open',
  level: 'info',
  reads: [
    'application.bespoke',
    'application.licence',
    'application.repository',
    'application.whyNotOpen',
    'application.product',
    'application.lifecycle',
    'application.from',
    'application.transition.kind',
    'product.licence',
    'product.repository',
    'policy.thresholds.gatherBelow',
  ],
  fixes: ['declare'],
  // Where it is published may stand in another.
  needsAllDocuments: true,
  inOrganisation(_organisation, model, context) {
    const now = context.landscape.in('current')
    const closed = now.once(closedOnes)
    return gathered(closed, model, context, { alone, together })
  },
})

function closedOnes(now: StateOfThings): readonly Closed[] {
  return now.askAll(currentThings('application', now.landscape), closedIn)
}

function closedIn(thing: Thing, { reader }: StateOfThings): readonly Closed[] {
  const { organisation } = reader
  const element = reader.elements.get({ organisation, id: thing.id }, 'application', 'current')
  if (!element || !isWell(thing) || !isToBeOpened(element, reader)) return []
  return [{ thing, at: at(thing.first.placement, thing.first.entity.at), weighty: false }]
}

interface Closed extends Gap {
  readonly thing: Thing
}

function isToBeOpened(element: Element, reader: Reader): boolean {
  const { facts } = element
  if (facts.get('bespoke')?.value !== true || facts.has('from') || isLeaving(element)) return false
  // What nobody knows may be open.
  if (isMap(facts.get('licence')?.value) || isOpenLicence(textIn(element, 'licence'))) return false
  if (facts.has('repository') || productOf(element, reader)?.repository !== undefined) return false
  return !isReasonSaid(element)
}

/** What will be gone is not worth publishing any more. */
function isLeaving({ facts }: Element): boolean {
  const transition = facts.get('transition')?.value
  const kind = isMap(transition) ? transition['kind'] : undefined
  const lifecycle = facts.get('lifecycle')?.value
  return lifecycle === 'retired' || lifecycle === 'phasing-out' || kind === 'retire' || kind === 'replace'
}

function alone({ thing: { id, first }, at: place }: Closed): Draft {
  return {
    at: place,
    cause: `application:${id}`,
    element: id,
    affected: [`application:${id}`],
    message: message('lock-in/bespoke-not-open.one', { id }),
    fixes: [stateReasonUnknown(first)],
  }
}

function together(all: readonly Closed[], heading: Place): Draft {
  const ids = all.map(({ thing }) => thing.id)
  return {
    at: heading,
    cause: THE_DOCUMENT,
    affected: ids.map((id) => `application:${id}`).sort(),
    message: message('lock-in/bespoke-not-open.many', { names: ids }),
    related: all.map(({ at: place, thing: { id } }) => ({ at: place, message: message('related.bespoke', { id }) })),
    fixes: all.slice(0, MOST_FIXES).map(({ thing }) => stateReasonUnknown(thing.first)),
  }
}
