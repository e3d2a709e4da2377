import type { RankedAlternative } from '../../analysis/alternatives.ts'

/** What is said of an alternative under a lamp. */
export function wordsOf({ name, product, isOpen, maturity, home, id }: RankedAlternative) {
  return {
    name,
    licence: id.startsWith('platform:') ? '' : (product?.licence ?? ''),
    isOpen,
    maturity: maturity ?? '',
    platform: home.kind === 'platform' && !id.startsWith('platform:') ? home.platform : '',
  }
}
