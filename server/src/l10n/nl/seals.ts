import type { seals as english } from '../en/seals.ts'
import { either, some } from './words.ts'

/** Texts of the rule on the levels of the EU Cloud Sovereignty Framework. */
export const seals = {
  'jurisdiction/below-required-seal.one': ({ id, seal, needed, names, criteria, answers }) => ({
    what: `De antwoorden over ${id} laten niet meer toe dan SEAL ${seal}, en uw beleid vraagt SEAL ${either(needed)} van ${some(names)}.`,
    why: `In het EU Cloud Sovereignty Framework beslist het laagste antwoord. Te laag is hier: ${some(
      criteria.map((criterion, i) => `${criterion} (${answers[i]?.nl ?? ''})`),
    )}.`,
    todo: 'Verbeter wat deze criteria vragen, of verhuis wat meer nodig heeft; vermeld het nieuwe antwoord als dat veranderd is.',
  }),
  'jurisdiction/below-required-seal.many': ({ names, criteria }) => ({
    what: `De antwoorden over ${names.length} applicaties laten een lagere SEAL toe dan uw beleid ervan vraagt: ${some(names)}.`,
    why: `In het EU Cloud Sovereignty Framework beslist het laagste antwoord. Te laag is hier: ${some(criteria)}.`,
    todo: 'Verbeter wat deze criteria vragen, of vervang wat meer nodig heeft; vermeld het nieuwe antwoord als dat veranderd is.',
  }),
} satisfies typeof english
