import type { Element } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import type { Hop } from './hop.ts'
import { elementAt, type Reader, statedIn } from './reader.ts'

/** Whether a cluster declares checks of Haven, of which none fails; what is not declared is no failure. */
export function isCompliant(platform: Element): boolean {
  const haven = statedIn(platform, 'haven')
  const checks = isMap(haven) ? haven['checks'] : undefined
  if (!isMap(checks)) return false
  const answers = Object.values(checks)
  return answers.length > 0 && answers.every((answer) => answer !== 'fail')
}

/** The cluster on a chain that is compliant: portable, whoever hosts it. */
export function compliantClusterOn(chain: readonly Hop[], reader: Reader): string | undefined {
  const passed = chain.map(({ from }) => from).filter((node) => node.startsWith('platform:'))
  return passed
    .map((node) => node.slice('platform:'.length))
    .find((id) => {
      const platform = elementAt(reader, id, 'platform')
      return platform !== undefined && isCompliant(platform)
    })
}
