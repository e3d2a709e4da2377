import type { Element } from '../model/element.ts'
import { nodeOf, type Reader } from './reader.ts'
import { BACKUP, RUNS, statedHosts } from './stated-hosts.ts'

/** Whether an element runs or has its backup on one of these platforms, `platform:azure-weu`, or on what stands on them in turn. */
export function standsOn(
  element: Element,
  platforms: ReadonlySet<string>,
  reader: Reader,
  passed: ReadonlySet<string> = new Set(),
): boolean {
  return [RUNS, BACKUP].some((hosting) =>
    statedHosts(element, hosting, reader).some(({ platform }) => {
      if (!platform) return false
      const node = nodeOf(platform, reader)
      if (platforms.has(node)) return true
      return !passed.has(node) && standsOn(platform, platforms, reader, new Set([...passed, node]))
    }),
  )
}
