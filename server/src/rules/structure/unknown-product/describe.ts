import { message } from '../../../l10n/message.ts'
import type { Placement } from '../../../model/document.ts'
import type { Fix } from '../../rule.ts'

/** Describes a product where none is described: its name, and that its maker is still to be found out. */
export function describeFix(id: string, from: Placement): Fix {
  const values = [{ key: 'supplier', yaml: '{ unknown: {} }' }]
  return {
    kind: 'declare',
    title: message('fix.describe', { id }),
    change: { create: { section: 'products', id, from, values } },
  }
}

/** A name in the form of an id. */
export function idFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
