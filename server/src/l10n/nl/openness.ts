import { dateText } from '../date-text.ts'
import type { openness as english } from '../en/openness.ts'
import { some } from './words.ts'

/** Texts of the rules on “open source, unless”. */
export const openness = {
  'lock-in/bespoke-not-open.one': ({ id }) => ({
    what: `Nergens staat dat ${id}, dat voor u gemaakt is of wordt, als open source is gepubliceerd.`,
    why: 'Wat niet gepubliceerd is, kan alleen de maker in stand houden: niemand anders kan het gebruiken, nakijken of overnemen.',
    todo: TO_OPEN,
  }),
  'lock-in/bespoke-not-open.many': ({ names }) => ({
    what: `${names.length} applicaties zijn of worden voor u gemaakt, en nergens staat dat ze als open source zijn gepubliceerd: ${some(names)}.`,
    why: 'Wat niet gepubliceerd is, kan alleen de maker in stand houden: niemand anders kan het gebruiken, nakijken of overnemen.',
    todo: TO_OPEN,
  }),
  'related.bespoke': ({ id }) => `${id}, voor u gemaakt`,

  'lock-in/closed-without-reason.one': ({ product, names, moment, since, open }) => ({
    what: `${product} is gesloten, en nergens staat waarom daarvoor is gekozen en niet voor een open product (${chosenFor(names, moment, since)}).`,
    why: `“Open source, tenzij” vraagt om een reden. Beproefd als vervanging, naar ons oordeel: ${open.join(', ')}.`,
    todo: TO_ACCOUNT,
  }),
  'lock-in/closed-without-reason.many': ({ products, open }) => ({
    what: `Hier wordt voor ${products.length} gesloten producten gekozen, en nergens staat waarom niet voor een open product.`,
    why: `“Open source, tenzij” vraagt om een reden. Beproefd als vervanging, naar ons oordeel: ${some(
      products.map((product, i) => `${open[i] ?? ''} voor ${product}`),
    )}.`,
    todo: TO_ACCOUNT,
  }),
  'related.chosen': ({ id, product, moment, since }) => `${product}: ${chosenFor([id], moment, since)}`,
} satisfies typeof english

const TO_OPEN =
  'Publiceer het en vermeld de “licence” of de “repository”; of schrijf onder “whyNotOpen” waarom het gesloten blijft.'

const TO_ACCOUNT =
  'Weeg ze, en schrijf onder “whyNotOpen” waarom het gesloten product wordt gekozen; of vermeld waar het besluit is vastgelegd (“decision”).'

function chosenFor(names: readonly string[], moment: string, since: string): string {
  switch (moment) {
    case 'contract':
      return `contract voor ${some(names)} vanaf ${dateText(since, 'nl')}`
    case 'target':
      return `nieuw in het doel: ${some(names)}`
    default:
      return `gepland: ${some(names)}`
  }
}
