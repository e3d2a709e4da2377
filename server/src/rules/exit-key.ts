import type { Placement } from '../model/document.ts'
import { isMap, type Value, type ValueMap } from '../model/walk.ts'
import type { KeyValue } from './rule.ts'

/** A key under `exit` in an entry, `exit.plan`; where nothing is said of leaving there, `exit` with that key in it. */
export function inExit({ facts }: Placement, { key, yaml }: KeyValue): KeyValue {
  const [, ...rest] = key.split('.')
  const said = facts.entity?.value['exit']
  if (isSaid(said) && (rest.length === 1 || isSaid(said[rest[0] ?? '']))) return { key, yaml }
  const from = isSaid(said) ? 1 : 0
  const inner = rest.slice(from)
  return {
    key: isSaid(said) ? `exit.${rest[0]}` : 'exit',
    yaml: inner.reduceRight((value, each) => `{ ${each}: ${value} }`, yaml),
  }
}

function isSaid(value: Value | undefined): value is ValueMap {
  return isMap(value) && !('unknown' in value) && Object.keys(value).length > 0
}
