import { rankedAlternatives } from '../../analysis/alternatives.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Element } from '../../model/element.ts'

/** Something that may come in place of another, as a catalogue knows. */
export interface InsteadFigures {
  /** `product:nextcloud`, or `platform:haven-nl` for one that the organisation has. */
  readonly id: string
  readonly name: string
  readonly isOpen: boolean
  /** Seat and owners of its maker are in the European Economic Area. */
  readonly isEuropean: boolean
  /** `proven`, `emerging`, `experimental`; '' where nobody judged. */
  readonly maturity: string
}

/** More than these nobody compares in a report. */
const MOST = 3

/** What may come in place of an element, the best first. */
export function insteadOf(element: Element, { reader, landscape }: StateOfThings): readonly InsteadFigures[] {
  return rankedAlternatives({ of: 'element', element }, reader, landscape.around)
    .ranked.slice(0, MOST)
    .map(({ id, name, isOpen, isEuropean, maturity = '' }) => ({ id, name, isOpen, isEuropean, maturity }))
}
