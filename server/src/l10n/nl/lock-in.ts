import type { lockIn as english } from '../en/lock-in.ts'
import { MOST_NAMES, some } from './words.ts'

/** Texts of the rules on how hard it is to leave. */
export const lockIn = {
  'lock-in/end-of-life': ({ product, date, isWithdrawn, source, instead }) => ({
    what: isWithdrawn
      ? `${product} is teruggetrokken (${date}).`
      : `${product} krijgt sinds het einde van zijn levensduur geen updates meer (${date}).`,
    why: `Lekken die daarna gevonden worden blijven open, en wat erop staat moet vroeg of laat verhuizen.${
      source === '' ? '' : ` Bron: ${source}.`
    }`,
    todo:
      instead.length === 0
        ? 'Plan wat ervoor in de plaats komt.'
        : `Plan wat ervoor in de plaats komt, bijvoorbeeld ${instead.join(', ')}.`,
  }),
  'lock-in/provider-specific-service.one': ({ service, provider, elements, instead }) => ({
    what: `${service} is een dienst die alleen ${provider === '' ? 'de aanbieder ervan' : provider} biedt (ons oordeel).`,
    why: `Wat erop gebouwd is, verhuist niet zonder verbouwing mee naar een ander platform. In gebruik bij ${some(elements)}.`,
    todo:
      instead.length === 0
        ? 'Zoek uit wat elders hetzelfde kan, en plan de overstap.'
        : `Bouw op iets dat ook elders draait, bijvoorbeeld ${instead.join(', ')}.`,
  }),
  'lock-in/provider-specific-service.many': ({ provider, services, instead, elements }) => ({
    what: `Hier zijn ${services.length} diensten in gebruik die alleen ${provider} biedt (ons oordeel): ${some(services)}.`,
    why: `Wat erop gebouwd is, verhuist niet zonder verbouwing mee naar een ander platform. In gebruik bij ${some(elements)}.`,
    todo: `Bouw op iets dat ook elders draait${examples(services, instead)}.`,
  }),
} satisfies typeof english

/** What may come in place of each of the services that are named. */
function examples(services: readonly string[], instead: readonly string[]): string {
  const pairs = services
    .slice(0, MOST_NAMES)
    .flatMap((service, i) => (instead[i] ? [`${instead[i]} voor ${service}`] : []))
  return pairs.length === 0 ? '' : `, bijvoorbeeld ${pairs.join(', ')}`
}
