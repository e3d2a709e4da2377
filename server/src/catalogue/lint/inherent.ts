import type { Catalogue } from '../catalogue.ts'
import type { Entry } from '../data.ts'
import { compact, wordsOf } from '../spelling.ts'
import { type Judged, ofSection, type Problem } from './problem.ts'

/** Products whose maker is said to follow from the thing itself, where neither its name nor a page of the maker says so. */
export function doubtfulMakers(judged: readonly Judged[], catalogue: Catalogue): readonly Problem[] {
  return ofSection<Entry<'products'>>(judged, 'products').flatMap((at) => {
    const product = { ...catalogue.product(at.key), ...at.value }
    const maker = product.supplier === undefined ? undefined : catalogue.supplier(product.supplier)
    if (at.value.confidence?.identity !== 'inherent' || !maker) return []
    const name = product.name ?? product.id
    const pages = (product.sources ?? catalogue.prose('products', at.key).sources ?? []).map(({ url }) => url)
    const isPlain =
      isNamedAfter(name, maker) || isInFamily(product, catalogue) || pages.some((page) => isPageOf(page, maker))
    if (isPlain) return []
    return [
      {
        at,
        path: ['confidence', 'identity'],
        code: 'not-inherent',
        args: { product: name, supplier: maker.name ?? maker.id },
      },
    ]
  })
}

/** Whether a name of the maker, or a distinctive word of one, stands in the product's name. */
function isNamedAfter(product: string, { id, name, aliases = [] }: Entry<'suppliers'>): boolean {
  const names = [id, ...(name === undefined ? [] : [name]), ...aliases]
  const distinctive = names.flatMap((each) => wordsOf(each).filter(isDistinctive))
  return (
    names.some((each) => standsIn(each, product)) ||
    distinctive.some((word) => compact(product).includes(compact(word)))
  )
}

/** Whether the name begins with that of another product of the same maker, of which a source was read: Azure Files. */
function isInFamily({ id, name, supplier }: Entry<'products'>, catalogue: Catalogue): boolean {
  return catalogue.productsOf(supplier ?? '').some((other) => {
    if (other.id === id || other.confidence?.identity !== 'sourced') return false
    return [other.name, ...(other.aliases ?? [])].some(
      (called) => called !== undefined && isDistinctive(called) && `${name ?? id} `.startsWith(`${called} `),
    )
  })
}

/** Whether the words of a name stand together in another name. */
function standsIn(name: string, whole: string): boolean {
  const spaced = (text: string) => ` ${wordsOf(text).map(compact).join(' ')} `
  return spaced(whole).includes(spaced(name))
}

/** A shorter word stands inside too many others. */
const SHORTEST = 4

function isDistinctive(word: string): boolean {
  return word.length >= SHORTEST && !ORDINARY.has(compact(word))
}

/** Words that many names of companies hold. */
const ORDINARY: ReadonlySet<string> = new Set(
  (
    'software cloud group groep holding holdings limited corporation company technologies technology systems services ' +
    'solutions digital data online foundation stichting project community international nederland netherlands europe ' +
    'european public health care informatie automatisering'
  ).split(' '),
)

/** Whether a page stands on the site of a supplier. */
function isPageOf(page: string | undefined, { website }: Entry<'suppliers'>): boolean {
  const own = hostOf(website)
  const host = hostOf(page)
  return own !== undefined && host !== undefined && (host === own || host.endsWith(`.${own}`))
}

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url ?? '')?.[1]?.toLowerCase()
}
