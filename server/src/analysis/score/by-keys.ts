import type { Element } from '../../model/element.ts'
import { weakest } from '../hop.ts'
import { type Reader, saidAt, textIn, textUnder } from '../reader.ts'
import { RUNS, statedHosts } from '../stated-hosts.ts'
import { type Around, type Derived, isCertain } from './derivation.ts'

/** The words of the format are the answers to SOV-3.1; with somebody else as holder, who has the keys is another question. */
export function ofKeys(element: Element, { areKeysSaid }: Around, reader: Reader): readonly Derived[] {
  if (areKeysSaid && element.kind === 'platform') return []
  const own = textIn(element, 'encryptionKeys')
  if (own !== undefined) {
    const said = saidAt(element.facts.get('encryptionKeys'), 'encryptionKeys', own)
    return [{ between: keys(own, textIn(element, 'keyHolder'), element), hops: [], ...said }]
  }
  if (areKeysSaid) return []
  return statedHosts(element, RUNS, reader).flatMap((host): readonly Derived[] => {
    if (host.platform) return []
    const hops = host.hop ? [host.hop] : []
    const answer = textUnder(host.entry, 'encryptionKeys') ?? ''
    const holder = textUnder(host.entry, 'keyHolder') ?? textIn(element, 'keyHolder')
    return [
      isCertain(weakest(hops)) ? { between: keys(answer, holder, element), hops } : { between: ANY_KEYS, hops: [] },
    ]
  })
}

const KEYS: readonly string[] = ['provider', 'mostly-provider', 'shared', 'mostly-customer', 'customer-only']

/** Of one of which nobody says who has them, it may be any. */
const ANY_KEYS: Derived['between'] = [1, KEYS.length]

function keys(word: string, holder: string | undefined, { organisation }: Element): Derived['between'] {
  const answer = KEYS.indexOf(word) + 1
  const isElsewhere = holder !== undefined && holder !== organisation
  return answer === 0 || (isElsewhere && answer > 3) ? ANY_KEYS : [answer, answer]
}
