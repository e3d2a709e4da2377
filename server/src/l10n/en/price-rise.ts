import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { count } from './command-line.ts'
import { called, some } from './words.ts'

/** What a contract says; '' and undefined where it does not. */
interface TermsWords {
  readonly name: string
  readonly supplier: Called
  readonly end: string
  readonly hasEnded: boolean
  readonly renewal: Called
  readonly noticeMonths: number | undefined
  readonly annualCost: number | undefined
}

/** What contracts cost a year. */
interface CostWords {
  readonly contracts: number
  readonly stated: number
  readonly unstated: number
}

const euro = (amount: number): string => `€\u00a0${Math.round(amount).toLocaleString('en')}`

/** Texts about who is exposed when a supplier asks more. */
export const priceRise = {
  'price.organisation': ({ name, sure, perhaps }: { name: string; sure: number; perhaps: number }): string =>
    `${name} · ${count(sure, 'application')} ${sure === 1 ? 'hangs' : 'hang'} on it${perhaps === 0 ? '' : `, ${perhaps} more perhaps`}`,
  'price.exposed': (_: Record<never, never>): string => 'Hangs on it',
  'price.contracts': ({ isWithSupplier }: { isWithSupplier: boolean }): string =>
    isWithSupplier ? 'Contracts with it' : 'Contracts with others, who may pass it on',
  'price.contract': ({ name, supplier, end, hasEnded, renewal, noticeMonths, annualCost }: TermsWords): string => {
    const until =
      end === '' ? 'no end stated' : hasEnded ? `ended on ${dateText(end, 'en')}` : `until ${dateText(end, 'en')}`
    return [
      `${name}${supplier === '' ? '' : ` (${called(supplier)})`}: ${until}`,
      renewal === '' ? 'what happens then is not stated' : called(renewal),
      noticeMonths === undefined
        ? 'notice not stated'
        : noticeMonths === 0
          ? 'no time of notice'
          : `${count(noticeMonths, 'month')} of notice`,
      annualCost === undefined ? 'cost not stated' : `${euro(annualCost)} a year`,
    ].join(', ')
  },
  'price.decide': ({ date, isNotice }: { date: string; isNotice: boolean }): string =>
    isNotice ? `Notice can be given until ${dateText(date, 'en')}.` : `Decide before ${dateText(date, 'en')}.`,
  'price.under': ({ names }: { names: readonly string[] }): string => `Under it: ${some(names)}.`,
  'price.no-contract': ({ names }: { names: readonly string[] }): string =>
    `Of ${count(names.length, 'application')} no contract is described: ${some(names)}.`,
  'price.costs': ({ own, all }: { own: CostWords; all: CostWords }): string => {
    if (own.contracts === 0) return 'No contract with it is described, so what it costs is not known.'
    const unknown =
      own.unstated === 0
        ? ''
        : ` ${own.unstated} of its ${count(own.contracts, 'contract')} ${own.unstated === 1 ? 'does' : 'do'} not state what ${own.unstated === 1 ? 'it costs' : 'they cost'}.`
    if (own.stated === 0) return `What it costs is not known.${unknown}`
    const share = all.stated === 0 ? '' : `, ${Math.round((own.stated / all.stated) * 100)}% of all cost that is stated`
    const others =
      all.unstated === 0
        ? ''
        : ` (of ${all.contracts} contracts ${all.unstated} ${all.unstated === 1 ? 'states' : 'state'} none)`
    return `${euro(own.stated)} a year is stated in contracts with it${share}${others}.${unknown}`
  },
  'price.more': ({ percent, more }: { percent: number; more: number }): string =>
    `${percent.toLocaleString('en')}% more is ${euro(more)} a year, of what is stated.`,
  'price.cost': (_: Record<never, never>): string => 'Cost',
  'price.instead': (_: Record<never, never>): string => 'What could come instead',
  'price.function': ({ name, by }: { name: Called; by: readonly string[] }): string =>
    `${called(name)}, now: ${some(by)}`,
  'price.none': (_: Record<never, never>): string => 'Nothing is known that could come instead.',
  'price.no-function': ({ names }: { names: readonly string[] }): string =>
    `What these are for is not known, so nothing can be named instead: ${some(names)}.`,
  'price.no-exit': ({ names }: { names: readonly string[] }): string =>
    `No exit plan is stated, nor how long it takes: ${some(names)}.`,
  'price.leaving': (_: Record<never, never>): string => 'Leaving',
  'price.exit': ({
    name,
    plan,
    months,
    testedOn,
  }: {
    name: string
    plan: string
    months: number | undefined
    testedOn: string
  }): string =>
    `${name}: ${[
      plan === '' ? 'no exit plan stated' : `exit plan ${plan}`,
      months === undefined ? 'how long it takes is not stated' : count(months, 'month'),
      ...(testedOn === '' ? [] : [`tried on ${dateText(testedOn, 'en')}`]),
    ].join(', ')}`,
} as const
