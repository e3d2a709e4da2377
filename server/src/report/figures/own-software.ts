import { productOf } from '../../analysis/product-parties.ts'
import { describedIn, elementAt, textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import { type Element, isOutOfUse } from '../../model/element.ts'
import { type Count, counted } from './count.ts'

/**
 * Software that was made for the organisation: applications that are stated to be, and components that are no product while it is
 * stated where their source is.
 */
export interface OwnSoftwareFigures {
  /** Under an open licence, with the place where it is published. */
  readonly published: Count
  /** Under a closed licence, or an open one without such a place. */
  readonly unpublished: Count
  /** Nobody says. */
  readonly unknown: Count
}

export function ownSoftwareIn(things: StateOfThings): OwnSoftwareFigures {
  const { reader } = things
  const applications = things.assessed
    .map(({ subject }) => subject)
    .filter((subject) => isInUse(subject) && subject.element.facts.get('bespoke')?.value === true)
    .map(({ element }) => element)
  const components = describedIn(reader, 'component').flatMap(([id]) => {
    const component = elementAt(reader, id, 'component')
    return component && !isOutOfUse(component) && isOwn(component) ? [component] : []
  })
  const all = [...applications, ...components].map((element) => {
    const place = placeOf(element) ?? productOf(element, reader)?.repository
    return [`${element.kind}:${element.id}`, answerOf(textIn(element, 'licence'), place)] as const
  })
  const count = (wanted: keyof OwnSoftwareFigures) =>
    counted(all.filter(([, own]) => own === wanted).map(([name]) => name))
  return { published: count('published'), unpublished: count('unpublished'), unknown: count('unknown') }
}

function isOwn(component: Element): boolean {
  return textIn(component, 'product') === undefined && placeOf(component) !== undefined
}

function placeOf(element: Element): string | undefined {
  return textIn(element, 'repository') ?? textIn(element, 'publiccode')
}

function answerOf(licence: string | undefined, place: string | undefined): keyof OwnSoftwareFigures {
  if (licence === undefined) return 'unknown'
  return isOpenLicence(licence) && place !== undefined ? 'published' : 'unpublished'
}
