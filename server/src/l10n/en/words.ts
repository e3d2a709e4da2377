import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'

/** What one thing of this kind is called. */
export function kind(name: string): string {
  return KINDS[name]?.[0] ?? name
}

/** What several things of this kind are called. */
export function kinds(name: string): string {
  return KINDS[name]?.[1] ?? name
}

/** The kind with its article: `an application`. */
export function aKind(name: string): string {
  const word = kind(name)
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
}

/** Several kinds, parted by spaces, of which one is meant: `an application, a component or a platform`. */
export function anyKind(names: string): string {
  return either(names.split(' ').map(aKind))
}

/** Several types, parted by spaces, of which one is meant. */
export function anyType(names: string): string {
  return names === '' ? 'something else' : either(names.split(' ').map((name) => TYPES[name] ?? name))
}

/** How a text of this form is written. */
export function form(name: string): string {
  return FORMS[name] ?? 'it as the reference describes'
}

/** What a value may be, from `least – most`; a bound that is not there is `…`. */
export function range(bounds: string): string {
  const [least = '…', most = '…'] = bounds.split(' – ')
  if (least === '…' && most === '…') return 'that can be'
  if (most === '…') return `of ${least} or more`
  return least === '…' ? `of ${most} or less` : `from ${least} to ${most}`
}

/** The first few, and how many more. */
export function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ')
}

/** Names that are written out. */
export const MOST_NAMES = 5

/** A thing as it is called in this language. */
export function called(name: Called): string {
  return typeof name === 'string' ? name : name.en
}

/** A year, month or day as it stands in a sentence: on a day, in a month. */
export function onDate(date: string): string {
  return `${date.split('-').length === 3 ? 'on' : 'in'} ${dateText(date, 'en')}`
}

/** A country as it stands in a sentence: with its article where it has one. */
export function country(name: Called): string {
  const plain = called(name)
  return WITH_ARTICLE.test(plain) ? `the ${plain}` : plain
}

const WITH_ARTICLE = /^(?:United |Netherlands|Caribbean |Philippines|Isle of )|Islands$/

/** One step of a chain. */
export function hop(from: Called, relation: string, to: Called): string {
  if (relation === 'law') return `in force in ${country(from)}: ${called(to)}`
  return `${called(from)} ${RELATIONS[relation] ?? relation} ${IN_A_COUNTRY.has(relation) ? country(to) : called(to)}`
}

const IN_A_COUNTRY: ReadonlySet<string> = new Set(['seat-in', 'located-in', 'accessed-from'])

const RELATIONS: Readonly<Record<string, string>> = {
  is: 'is',
  'made-by': 'is made by',
  'supplied-by': 'is supplied by',
  'operated-by': 'is run by',
  'runs-on': 'runs on',
  'located-in': 'is in',
  'accessed-from': 'has access from',
  'hosted-on': 'is hosted on',
  uses: 'uses',
  'supported-by': 'is supported by',
  'keys-held-by': 'has its keys with',
  'sub-processor': 'passes data on to',
  'backup-on': 'has its backup on',
  'signs-in-with': 'signs in with',
  'managed-by': 'is managed with',
  'updated-by': 'gets its updates through',
  'owned-by': 'belongs to',
  'seat-in': 'has its seat in',
  needs: 'needs',
  'has-part': 'includes',
  'part-of': 'is part of',
  'linked-to': 'cannot do without',
}

/** Several words, all of which are meant. */
export function all(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Several words of which one is meant. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  application: ['application', 'applications'],
  component: ['component', 'components'],
  platform: ['platform', 'platforms'],
  dataset: ['dataset', 'datasets'],
  device: ['device', 'devices'],
  contract: ['contract', 'contracts'],
  process: ['process', 'processes'],
  tender: ['tender', 'tenders'],
  supplier: ['supplier', 'suppliers'],
  product: ['product', 'products'],
  organisation: ['organisation', 'organisations'],
  party: ['supplier or organisation', 'suppliers or organisations'],
  provision: ['national provision', 'national provisions'],
  element: ['entry', 'entries'],
  function: ['function', 'functions'],
  scenario: ['scenario', 'scenarios'],
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a set of keys with values',
}

const FORMS: Readonly<Record<string, string>> = {
  id: 'small letters, digits and hyphens, such as “open-zaak”',
  reference: 'an id, or “organisation/id”',
  'element-reference': 'an id, or “supplier:id”, “product:id” or “component:id”',
  name: 'a name without spaces',
  date: 'a date as year-month-day, such as 2026-03-01',
  'partial-date': 'a year, a month or a day, such as 2026-03',
  version: 'a version, such as "1.30"',
  country: 'a country code of two capitals, such as NL',
  area: 'a country code of two capitals, EU or EEA',
  duration: 'a number with min, h, d or w (minutes, hours, days, weeks), such as 24h',
  url: 'an address that starts with https://',
  link: 'a web address or a path',
  licence: 'an SPDX name such as EUPL-1.2, or “proprietary”',
  rule: 'a rule, such as structure/schema',
  'rule-pattern': 'a rule or “category/*”',
  oin: 'twenty digits',
  guid: 'a GUID',
  standard: 'a standard, with or without @version, such as zgw-zaken@1.6.0',
  'csf-criterion': 'a criterion, such as SOV-3.1',
}
