import { nodeOf, type Reader } from '../../analysis/reader.ts'
import type { Risk } from '../../analysis/risk.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Element } from '../../model/element.ts'
import { knowsKey } from '../../model/entry-keys.ts'
import { nodeParts } from '../../model/node.ts'
import { isMap, type Value } from '../../model/walk.ts'
import { exitGaps } from '../../rules/exit-gaps.ts'
import { hasIdForm } from '../../rules/id-form.ts'
import { missingHosts } from '../../rules/missing-host.ts'
import { describing } from '../ways-out/described.ts'
import { canBeRewritten } from '../what-if/rewritten.ts'
import type { MovePart } from './move.ts'

/** Holding the keys to what somebody outside has in hand, on the platform, or on what uses a service of theirs. */
export function keysToHold(things: StateOfThings): readonly MovePart[] {
  const { reader } = things
  return things.risks.filter(isByKeys).flatMap((risk) => {
    const { kind, id } = nodeParts(risk.cause)
    const platform = kind === 'platform' ? ownPlatform(id, reader) : undefined
    const elements = kind === 'platform' ? (platform ? [platform] : []) : [risk.subject.element]
    return elements.flatMap((element) => keysHeld(element, risk.cause, reader))
  })
}

function isByKeys({ kind, exposure }: Risk): boolean {
  return (kind === 'reach' || kind === 'keys') && exposure.keys !== undefined && exposure.keys.answer !== OURS
}

const OURS = 'customer-only'

function keysHeld(element: Element, cause: string, reader: Reader): readonly MovePart[] {
  const origin = element.facts.get('encryptionKeys')?.origin
  const placement = origin?.from === 'document' ? origin.placement : describing(element, reader)
  if (!placement || !canBeRewritten(placement) || !knowsKey(placement, 'encryptionKeys')) return []
  const changes = new Map([[placement, new Map<string, Value>([['encryptionKeys', OURS]])]])
  return [{ id: `own-keys ${cause}`, kind: 'own-keys', thing: nodeOf(element, reader), changes }]
}

function ownPlatform(id: string, { elements, organisation, state }: Reader): Element | undefined {
  return id.includes('/') ? undefined : elements.get({ organisation, id }, 'platform', state)
}

/** Trying to leave, where there is a plan and that was not done, or too long ago. */
export function exitsToTest(things: StateOfThings): readonly MovePart[] {
  const { reader, landscape } = things
  const { today } = landscape
  return things.once(exitGaps).flatMap(({ misses }): readonly MovePart[] => {
    if (misses.what !== 'tests' || misses.holder.element.organisation !== reader.organisation) return []
    const { placement, name } = misses.holder
    const exit = placement.facts.entity?.value['exit']
    if (!isMap(exit) || !canBeRewritten(placement)) return []
    const said = exit['testedOn']
    const testedOn = {
      ...(isMap(said) && !('unknown' in said) ? said : {}),
      ...Object.fromEntries(misses.cases.map((test) => [test.case, today])),
    }
    const changes = new Map([[placement, new Map<string, Value>([['exit', { ...exit, testedOn }]])]])
    return [{ id: `test-exit ${name}`, kind: 'test-exit', thing: name, changes }]
  })
}

/** Putting to who knows, where something runs that nobody says. */
export function hostsToAsk(things: StateOfThings): readonly MovePart[] {
  const { today } = things.landscape
  return missingHosts(things).flatMap(({ subject, cause, answerer, placement }): readonly MovePart[] => {
    if (cause === undefined || !answerer || !canBeRewritten(placement)) return []
    const question = { askedOn: today, ...(hasIdForm(answerer.id) ? { askedTo: answerer.id } : {}) }
    const changes = new Map([[placement, new Map<string, Value>([['runsOn', { unknown: question }]])]])
    return [{ id: `ask ${cause}`, kind: 'ask', thing: subject.name, asked: cause, changes }]
  })
}
