import type { Hop } from '../analysis/hop.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { type Message, message } from '../l10n/message.ts'
import type { Called } from '../l10n/risk-words.ts'
import { nodeParts } from '../model/node.ts'

/** One step of a chain in words. */
export function hopMessage({ from, relation, to }: Omit<Hop, 'said'>, catalogue: Catalogue): Message {
  return message('chain.hop', {
    from: called(from, catalogue),
    relation,
    to: called(to, catalogue),
  })
}

/** What people call a thing of a chain, `kind:id`. */
export function called(node: string, catalogue: Catalogue): Called {
  const { kind, id } = nodeParts(node)
  switch (kind) {
    case 'product':
      return catalogue.product(id)?.name ?? id
    case 'supplier':
      return catalogue.supplier(id)?.name ?? id
    case 'jurisdiction':
      return catalogue.entry('jurisdictions', id)?.name ?? id
    case 'function':
      return catalogue.entry('functions', id)?.name ?? id
    case 'law':
      return catalogue.entry('laws', id)?.name ?? id
    default:
      return id
  }
}
