import type { Bilingual } from '../../schema/generated/types.ts'
import type { Said } from '../message.ts'
import { either, some } from './words.ts'

/** Texts of the rule on the levels of the EU Cloud Sovereignty Framework. */
export const seals = {
  'jurisdiction/below-required-seal.one': ({
    id,
    seal,
    needed,
    names,
    criteria,
    answers,
  }: {
    /** Of what it was answered. */
    id: string
    seal: number
    /** What the policy asks of those that stand on it. */
    needed: readonly string[]
    names: readonly string[]
    /** That hold it down, and what was answered to each; the lowest first. */
    criteria: readonly string[]
    answers: readonly Bilingual[]
  }): Said => ({
    what: `The answers for ${id} allow no more than SEAL ${seal}, and your policy asks for SEAL ${either(needed)} of ${some(names)}.`,
    why: `In the EU Cloud Sovereignty Framework the lowest answer decides. Too low here: ${some(
      criteria.map((criterion, i) => `${criterion} (${answers[i]?.en ?? ''})`),
    )}.`,
    todo: 'Improve what these criteria ask for, or move what needs more; state the answer anew where it changed.',
  }),
  'jurisdiction/below-required-seal.many': ({
    names,
    criteria,
  }: {
    names: readonly string[]
    criteria: readonly string[]
  }): Said => ({
    what: `The answers for ${names.length} applications allow a lower SEAL than your policy asks of them: ${some(names)}.`,
    why: `In the EU Cloud Sovereignty Framework the lowest answer decides. Too low here: ${some(criteria)}.`,
    todo: 'Improve what these criteria ask for, or replace what needs more; state the answer anew where it changed.',
  }),
}
