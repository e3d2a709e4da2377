import { type Reader, textIn } from '../../analysis/reader.ts'
import type { Element } from '../../model/element.ts'

/** Whether an element is no product that a catalogue knows: it names none, or one that the landscape itself describes. */
export function isOwnMake(element: Element, { model, organisation }: Reader): boolean {
  const product = textIn(element, 'product')
  if (product === undefined) return true
  return [organisation, '']
    .flatMap((each) => model.definitions({ organisation: each, id: product }))
    .some(({ entity, placement: { head } }) => entity.kind === 'product' && head.kind !== 'catalogue')
}
