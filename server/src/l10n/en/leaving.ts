import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import type { Called } from '../risk-words.ts'
import { all, called, some } from './words.ts'

/** Texts of the rules on plans to leave, and on getting the data out. */
export const leaving = {
  'lock-in/no-exit-plan.one': ({
    id,
    under,
    isWeighty,
    askedOn,
  }: {
    id: string
    /** What is under it, where it is a contract. */
    under: readonly string[]
    isWeighty: boolean
    askedOn: string
  }): Said => ({
    what: `No plan is stated for leaving ${id}${under.length === 0 ? '' : `, the contract for ${some(under)}`}.`,
    why: `${isWeighty ? 'Something that is critical, or holds special or secret data, hangs on it. ' : ''}Without a plan nobody knows how long leaving takes, what becomes of the data, and whether that is in time when the supplier stops, is sold or raises its price.${askedOn === '' ? '' : ` The question of ${dateText(askedOn, 'en')} has no answer yet.`}`,
    todo: 'Make one with the supplier, and state where it is under “exit: { plan: … }”.',
  }),
  'lock-in/no-exit-plan.weighty': ({ names }: Names): Said => ({
    what: `No plan is stated for leaving ${names.length} things that weigh heavily: ${some(names)}.`,
    why: 'They are critical, or hold special or secret data, and others run or sell them. Without a plan nobody knows how long leaving takes and what becomes of the data.',
    todo: 'Begin with what would be missed first, and state where each plan is under “exit: { plan: … }”; on a contract it holds for all that is under it.',
  }),
  'lock-in/no-exit-plan.many': ({ names }: Names): Said => ({
    what: `No plan is stated for leaving ${names.length} things that others run or sell: ${some(names)}.`,
    why: 'Without a plan nobody knows how long leaving takes and what becomes of the data.',
    todo: 'Make a plan when a contract is next on the table, and state where it is under “exit: { plan: … }”; on a contract it holds for all that is under it.',
  }),
  'lock-in/no-exit-plan.gone': ({ path, names }: Names & { path: string }): Said => ({
    what: `The exit plan ${path} is not there.`,
    why: `So there is none to be found for ${some(names)}; perhaps the file was moved.`,
    todo: 'Correct the path, which counts from this file, or write the plan.',
  }),
  'lock-in/no-exit-plan.gone-many': ({ paths, names }: Names & { paths: readonly string[] }): Said => ({
    what: `${paths.length} exit plans are not there: ${some(paths)}.`,
    why: `So there is none to be found for ${some(names)}; perhaps a folder was moved.`,
    todo: 'Correct the paths, which count from the file that names them, or write the plans.',
  }),
  'lock-in/exit-plan-untested.one': ({
    names,
    cases,
    last,
    isWeighty,
    months,
  }: Names & Tests & { isWeighty: boolean; months: number }): Said => ({
    what: `The plan for leaving ${some(names)} ${all(tests({ cases, last }))}.`,
    why: `${isWeighty ? 'It is critical, or holds special or secret data. ' : ''}What a plan leaves out shows only when it is tried${last.some((day) => day !== '') ? `, and after ${months} months it is about another situation` : ''}.`,
    todo: 'Try it, if only on paper with the supplier, and state the day under “exit: { testedOn: … }”.',
  }),
  'lock-in/exit-plan-untested.weighty': ({ names }: Names): Said => ({
    what: `The plans for leaving ${names.length} things that weigh heavily were not tested, or too long ago: ${some(names)}.`,
    why: 'They are critical, or hold special or secret data, and what a plan leaves out shows only when it is tried. Two cases count: a planned exit, and sudden loss.',
    todo: 'Try the plans, and state the days under “exit: { testedOn: { plannedExit: …, suddenLoss: … } }”.',
  }),
  'lock-in/exit-plan-untested.many': ({ names }: Names): Said => ({
    what: `${names.length} exit plans were not tested, or too long ago: ${some(names)}.`,
    why: 'What a plan leaves out shows only when it is tried.',
    todo: 'Try them when the contract is next on the table, and state the day under “exit: { testedOn: { plannedExit: … } }”.',
  }),
  'lock-in/no-open-export.closed': ({
    names,
    product,
    formats,
  }: Names & { product: Called; formats: readonly string[] }): Said => ({
    what:
      formats.length === 0
        ? `The data of ${some(names)} cannot be taken out in any format.`
        : `The data of ${some(names)} come out only in ${formats.join(', ')}, which other products do not read${called(product) === '' ? '' : ` (our judgement of ${called(product)})`}.`,
    why: 'Who leaves has to rebuild them then, or leave them behind.',
    todo: 'Ask the supplier for an export in an open format, and state the formats under “exit: { exportFormats: [ … ] }”.',
  }),
  'lock-in/no-open-export.unknown': ({ names }: Names): Said => ({
    what:
      names.length === 1
        ? `In which formats all data can be taken out of ${some(names)} is not known.`
        : `Of ${names.length} applications it is not known in which formats all data can be taken out: ${some(names)}.`,
    why: 'Neither your documents nor the catalogue know, and what comes out in no open format does not come along when you leave.',
    todo: 'Ask the supplier, and state the formats under “exit: { exportFormats: [ … ] }”, or under “dataReturn” of the contract.',
  }),
  'reason.no-exit-plan': ({ path }: { path: string }): string =>
    path === '' ? 'No plan is stated for leaving it either.' : `Its exit plan ${path} is not there either.`,
  'reason.exit-untested': (words: Tests): string => `Leaving it ${all(tests(words))}.`,
}

interface Names {
  readonly names: readonly string[]
}

/** Cases for which leaving was not tested, or too long ago, and of each the day of the last test; '' where there was none. */
interface Tests {
  readonly cases: readonly string[]
  readonly last: readonly string[]
}

function tests({ cases, last }: Tests): readonly string[] {
  return cases.map((each, i) => {
    const of = each === 'plannedExit' ? 'a planned exit' : 'sudden loss'
    const day = last[i] ?? ''
    return day === '' ? `was never tested for ${of}` : `was last tested for ${of} on ${dateText(day, 'en')}`
  })
}
