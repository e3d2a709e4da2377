import { contractOf } from '../../../analysis/contracts.ts'
import { exitSaid } from '../../../analysis/exit.ts'
import { isAnyOpen } from '../../../analysis/open-formats.ts'
import { productOf } from '../../../analysis/product-parties.ts'
import { describedIn, type Reader, statedIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import type { Definition } from '../../../model/index.ts'
import { isMap, type Value } from '../../../model/walk.ts'
import { askedOn, isAskedLately } from '../../asked.ts'
import type { Context } from '../../rule.ts'

/** In what data come out. */
export interface Export {
  /** Whether data come out in an open format; undefined where that is not known. */
  readonly isOpen: boolean | undefined
  /** `product:id` where the catalogue says it, else who states it. */
  readonly cause: string
  readonly formats: readonly string[]
}

/** What the organisation says of its own beats what the catalogue knows of the product. */
export function exportOf({ element, name, placement }: Subject, reader: Reader, context: Context): Export {
  const said = exitSaid(element, 'exportFormats', reader)
  const cause = said?.holder.name ?? name
  const contract = contractOf(element, reader)
  const back = contract?.facts.get('dataReturn')?.value
  const returned = isMap(back) ? textsIn(back['formats']) : []
  if (said && isMap(said.value) && returned.length === 0) {
    const isQuiet = askedOn(said.value) === '' || isAskedLately(said.value, placement, context)
    return { isOpen: isQuiet ? true : undefined, cause, formats: [] }
  }
  if (said || returned.length > 0) {
    const formats = [...textsIn(said?.value), ...returned]
    // What nobody has judged may well be open.
    return { isOpen: isAnyOpen(formats, reader.catalogue) ?? true, cause, formats }
  }
  const product = productOf(element, reader)
  const formats = product?.exportFormats ?? []
  const isOpen = formats.length === 0 ? undefined : isAnyOpen(formats, reader.catalogue)
  return { isOpen, cause: `product:${product?.id ?? ''}`, formats }
}

/** Whether it says that data are kept in it. */
export function storesData({ parts }: Subject): boolean {
  const isStated = (key: string) => parts.some((part) => [statedIn(part, key) ?? []].flat().length > 0)
  return isStated('data') || isStated('stores')
}

/** What is stated as the source of a dataset. */
export function sourcesIn(things: StateOfThings): ReadonlySet<string> {
  const definitions = describedIn(things.reader, 'dataset').flatMap(([, all]) => all)
  const sources = things.askAll(definitions, sourcesOf)
  return things.remember('sources', [sources], () => new Set(sources))
}

function sourcesOf({ entity }: Definition): readonly string[] {
  return textsIn(entity.value['sourceSystem'])
}

function textsIn(value: Value | undefined): readonly string[] {
  return [value ?? []].flat().filter((each): each is string => typeof each === 'string')
}
