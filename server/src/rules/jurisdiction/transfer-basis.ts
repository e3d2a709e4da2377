import type { Element } from '../../model/element.ts'

/** What an element says of the ground for taking personal data outside the EEA. */
export function basisOf({ facts }: Element): 'stated' | 'unknown' | 'none' {
  const value = facts.get('transferBasis')?.value
  if (typeof value !== 'object' || value === null) return 'none'
  return 'unknown' in value ? 'unknown' : 'stated'
}
