import type { Entry } from '../catalogue/data.ts'
import type { Element } from '../model/element.ts'
import { productCalled } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import { productOf } from './product-parties.ts'
import { type Reader, statedIn, textUnder } from './reader.ts'

/** What one may plan to replace: what an application or component is, what runs things, a product that one of them uses. */
export type Replaceable =
  | { readonly of: 'element'; readonly element: Element }
  | {
      readonly of: 'use'
      readonly element: Element
      /** Position in its list. */
      readonly index: number
    }

/** What a thing is for, and the product that serves it now. */
export interface Purpose {
  readonly product: Entry<'products'> | undefined
  /** Functions of the catalogue. */
  readonly functions: readonly string[]
  /** Whether the organisation says what it is for; else it follows from the product, which may be for more. */
  readonly isSaid: boolean
}

/** What it is for: as the organisation says, else as its product is known for. Never guessed. */
export function purposeOf(thing: Replaceable, reader: Reader): Purpose {
  return thing.of === 'use' ? purposeOfUse(thing.element, thing.index, reader) : purposeOfElement(thing.element, reader)
}

function purposeOfElement(element: Element, reader: Reader): Purpose {
  const fact = element.facts.get('functions')
  const functions = known([statedIn(element, 'functions') ?? []].flat(), reader)
  const isSaid = fact?.origin.from === 'document' && functions.length > 0
  const product = productOf(element, reader)
  return { product, functions: isSaid ? functions : known(product?.functions ?? functions, reader), isSaid }
}

function purposeOfUse(element: Element, index: number, reader: Reader): Purpose {
  const use = [statedIn(element, 'uses') ?? []].flat()[index]
  if (!isMap(use)) return { product: undefined, functions: [], isSaid: false }
  const name = textUnder(use, 'product')
  const product = name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
  const said = known([textUnder(use, 'for') ?? []].flat(), reader)
  return {
    product,
    functions: said.length > 0 ? said : known(product?.functions ?? [], reader),
    isSaid: said.length > 0,
  }
}

function known(functions: readonly unknown[], { catalogue }: Reader): readonly string[] {
  return functions.filter(
    (id): id is string => typeof id === 'string' && catalogue.entry('functions', id) !== undefined,
  )
}
