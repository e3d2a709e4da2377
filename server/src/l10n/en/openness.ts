import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import { some } from './words.ts'

/** Texts of the rules on “open source, unless”. */
export const openness = {
  'lock-in/bespoke-not-open.one': ({ id }: { id: string }): Said => ({
    what: `Nothing says that ${id}, which is made for you, is published as open source.`,
    why: 'What is not published only its maker can keep going: nobody else can use it, check it or take it over.',
    todo: TO_OPEN,
  }),
  'lock-in/bespoke-not-open.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length} applications are made for you, and nothing says that they are published as open source: ${some(names)}.`,
    why: 'What is not published only its maker can keep going: nobody else can use it, check it or take it over.',
    todo: TO_OPEN,
  }),
  'related.bespoke': ({ id }: { id: string }): string => `${id}, made for you`,

  'lock-in/closed-without-reason.one': ({
    product,
    names,
    moment,
    since,
    open,
  }: {
    product: string
    names: readonly string[]
    moment: string
    /** First day of the contract; '' at other moments. */
    since: string
    open: readonly string[]
  }): Said => ({
    what: `${product} is closed, and nothing says why it was chosen over an open product (${chosenFor(names, moment, since)}).`,
    why: `“Open source, unless” asks for a reason. Proven in its place, in our judgement: ${open.join(', ')}.`,
    todo: TO_ACCOUNT,
  }),
  'lock-in/closed-without-reason.many': ({
    products,
    open,
  }: {
    products: readonly string[]
    /** What is open and proven in place of each, in their order. */
    open: readonly string[]
  }): Said => ({
    what: `${products.length} closed products are chosen here, and nothing says why no open product was.`,
    why: `“Open source, unless” asks for a reason. Proven in their place, in our judgement: ${some(
      products.map((product, i) => `${open[i] ?? ''} for ${product}`),
    )}.`,
    todo: TO_ACCOUNT,
  }),
  'related.chosen': ({
    id,
    product,
    moment,
    since,
  }: {
    id: string
    product: string
    moment: string
    since: string
  }): string => `${product}: ${chosenFor([id], moment, since)}`,
}

const TO_OPEN = 'Publish it, and state its “licence” or “repository”; or write under “whyNotOpen” why it stays closed.'

const TO_ACCOUNT =
  'Weigh them, and write under “whyNotOpen” why the closed product is chosen; or state where the decision is recorded (“decision”).'

function chosenFor(names: readonly string[], moment: string, since: string): string {
  switch (moment) {
    case 'contract':
      return `contract for ${some(names)} from ${dateText(since, 'en')}`
    case 'target':
      return `new in the target: ${some(names)}`
    default:
      return `planned: ${some(names)}`
  }
}
