import { rankedAlternatives } from '../../analysis/alternatives.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { Element } from '../../model/element.ts'
import { called } from '../../rules/chain-text.ts'

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
  /** The functions that it serves, where those are not all. */
  readonly onlyFor: readonly { readonly id: string; readonly name: Called }[]
}

/** More than these nobody compares in a report. */
const MOST = 3

/** What may come in place of an element, the best first. */
export function insteadOf(element: Element, things: StateOfThings): readonly InsteadFigures[] {
  const { reader, landscape } = things
  return rankedAlternatives({ of: 'element', element }, reader, landscape.around)
    .ranked.slice(0, MOST)
    .map(({ id, name, isOpen, isEuropean, maturity = '', onlyFor }) => ({
      id,
      name,
      isOpen,
      isEuropean,
      maturity,
      onlyFor: onlyFor.map((each) => ({ id: each, name: called(`function:${each}`, reader.catalogue) })),
    }))
}
