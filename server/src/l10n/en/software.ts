import { inSentence } from '../in-sentence.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { all, called, either, some } from './words.ts'

/** Texts of the rules on software that one party decides about. */
export const software = {
  'lock-in/closed-engine': ({
    product,
    maker,
    elements,
    instead,
  }: {
    product: string
    maker: string
    elements: readonly string[]
    instead: readonly string[]
  }): Said => ({
    what: `${product} is closed software that other software is built on, and is run here: ${some(elements)}.`,
    why: `${maker === '' ? 'Its maker' : maker} alone decides on its price, its licence terms and how long it gets updates, and what is built on it comes to lean on what only this can do.`,
    todo: `Ask at the next renewal what it takes to move to something open, for example ${either(instead)}, and build nothing new on it.`,
  }),
  'lock-in/licence-changed': ({
    owner,
    changes,
    instead,
  }: {
    owner: string
    changes: readonly LicenceChange[]
    instead: readonly string[]
  }): Said => {
    const closes = changes.some((change) => change.closes)
    return {
      what: `${owner} changed the licence of what was open source: ${some(changes.map(changed))}.`,
      why: closes
        ? `One owner could decide that alone, and can do it again${
            changes.every(({ isOpenAgain }) => isOpenAgain)
              ? ''
              : ': check whether what you do with it is still allowed'
          }.${sources(changes)}`
        : `The new licence is open source too, so nothing is taken from you; it does show that one owner can decide alone.${sources(changes)}`,
      todo:
        instead.length > 0
          ? `Look at what is open and has no single owner, for example ${either([...new Set(instead)])}.`
          : 'Know who decides on the licence before you build more on it.',
    }
  },
  'lock-in/bundled-suite': ({
    supplier,
    bond,
    products,
    functions,
    loose,
    instead,
  }: {
    supplier: Called
    /** What ties the products: one licence and one sign-in, or one data model. */
    bond: string
    products: readonly string[]
    functions: readonly Called[]
    /** The product with which one would begin. */
    loose: string
    instead: readonly string[]
  }): Said => ({
    what: `${functions.length} functions hang together in ${products.length} products of ${called(supplier)} (our judgement): ${some(products)}.`,
    why: `${
      bond === 'sign-in' ? 'They are sold together and share one sign-in' : 'They share one data model'
    }, so replacing one of them alone saves little and breaks what ties it to the rest: ${some(functions.map((each) => inSentence(called(each))))}.`,
    todo: `Plan what comes loose first, for example ${loose}${
      instead.length === 0 ? '' : ` (open alternatives: ${instead.join(', ')})`
    }, and have that priced separately in the next contract.`,
  }),
  'lock-in/proprietary-sign-in': ({
    vendor,
    names,
    protocols,
  }: {
    vendor: Called
    names: readonly string[]
    /** As stated. */
    protocols: readonly string[]
  }): Said => ({
    what: `Users can sign in to ${some(names)} only over ${all(protocols)}, of ${called(vendor)}.`,
    why: `So another sign-in is no way out: whoever replaces that of ${called(vendor)} has to replace or rebuild these too.`,
    todo: 'Ask the supplier for OpenID Connect or SAML, and state under “protocols” what works besides.',
  }),
}

/** A product of which the licence was changed. */
export interface LicenceChange {
  readonly product: string
  readonly date: string
  readonly from: string
  readonly to: string
  readonly source: string
  readonly closes: boolean
  readonly isOpenAgain: boolean
}

function changed({ product, date, from, to, isOpenAgain }: LicenceChange): string {
  const again = isOpenAgain ? '; an open source licence can be chosen again since' : ''
  return `${product} (${date}: ${from} became ${to}${again})`
}

function sources(changes: readonly LicenceChange[]): string {
  const links = [...new Set(changes.map(({ source }) => source).filter((source) => source !== ''))]
  return links.length === 0 ? '' : ` Source: ${links.join(', ')}.`
}
