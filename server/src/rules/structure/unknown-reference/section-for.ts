import type { Reference } from '../../../model/walk.ts'

/** The list in which a missing thing would be defined; undefined when that depends. */
export function sectionFor(reference: Reference): string | undefined {
  if (reference.prefix) return `${reference.prefix}s`
  const first = reference.kinds[0]
  switch (first) {
    case 'application':
    case 'platform':
    case 'dataset':
    case 'contract':
    case 'device':
    case 'component':
    case 'supplier':
    case 'product':
      return `${first}s`
    case 'process':
      return 'processes'
    default:
      return undefined
  }
}
