import type { lockIn as english } from '../en/lock-in.ts'

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
} satisfies typeof english
