import { stringify } from 'yaml'

/** Plain data as YAML on one line. */
export function yamlOf(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, version: '1.2' }).trimEnd()
}
