import { isOpenLicence } from '../../../catalogue/open-licence.ts'
import { type Element, elementIn, SERVICE_MODELS } from '../../../model/element.ts'
import type { Mention, Model } from '../../../model/index.ts'
import { isMap, type Value } from '../../../model/walk.ts'

/**
 * Whether the software that is named in a place is ours to choose: the organisation, or another that it works with, runs it. What is
 * planned does not run yet; whether it, or what a target makes an application, is to be chosen is for the rule closed-without-reason.
 */
export function isRunByUs({ placement, reference }: Mention, model: Model): boolean {
  const { organisation, state } = placement.head
  const { entity } = placement.facts
  if (!entity) return false
  const element = elementIn(model, { organisation, id: entity.id }, entity.kind, state)
  if (state !== 'current' && entity.kind === 'application' && reference.path === 'product') return false
  if (!element || OUT_OF_USE.has(textOf(element, 'lifecycle') ?? '')) return false
  if (reference.path === 'product' && isOpenLicence(textOf(element, 'licence'))) return false
  const ofHost = reference.path === 'runsOn.product' ? operatorUnder(entity.value['runsOn']) : undefined
  const operator = ofHost ?? textOf(element, 'operator')
  return operator === undefined ? !isService(element) : isOrganisation(operator, organisation, model)
}

const OUT_OF_USE: ReadonlySet<string> = new Set(['planned', 'retired'])

/** A service that nobody is said to run is run by its supplier, engine and all. */
function isService(element: Element): boolean {
  return SERVICE_MODELS.has(textOf(element, 'serviceModel') ?? '')
}

/** Whoever is no organisation of ours and no supplier that we know is no reason to say anything. */
function isOrganisation(party: string, organisation: string, model: Model): boolean {
  return (
    party === organisation ||
    model.isPresent(party) ||
    model.definitions({ organisation: '', id: party }).some(({ entity }) => entity.kind === 'organisation')
  )
}

function operatorUnder(runsOn: Value | undefined): string | undefined {
  const [operator] = [runsOn ?? []].flat().flatMap((each) => (isMap(each) ? (each['operator'] ?? []) : []))
  return typeof operator === 'string' ? operator : undefined
}

function textOf({ facts }: Element, key: string): string | undefined {
  const value = facts.get(key)?.value
  return typeof value === 'string' ? value : undefined
}
