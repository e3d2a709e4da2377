import { kind } from './words.ts'

/** Texts of hovers. */
export const hover = {
  'hover.kind': ({ kind: name }: { kind: string }): string => kind(name),
  'hover.origin': ({ from }: { from: string }): string =>
    from === 'catalogue' ? 'from the catalogue' : 'from the product',
}
