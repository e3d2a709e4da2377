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

/** Several kinds, parted by spaces, of which one is meant: `een applicatie, een component of een platform`. */
export function anyKind(names: string): string {
  return either(names.split(' ').map((name) => `een ${kind(name)}`))
}

/** Several types, parted by spaces, of which one is meant. */
export function anyType(names: string): string {
  return names === '' ? 'iets anders' : either(names.split(' ').map((name) => TYPES[name] ?? name))
}

/** How a text of this form is written. */
export function form(name: string): string {
  return FORMS[name] ?? 'het zoals het naslagwerk het beschrijft'
}

/** What a value may be, from `least – most`; a bound that is not there is `…`. */
export function range(bounds: string): string {
  const [least = '…', most = '…'] = bounds.split(' – ')
  if (least === '…' && most === '…') return 'die kan'
  if (most === '…') return `van ${least} of meer`
  return least === '…' ? `van ${most} of minder` : `van ${least} tot en met ${most}`
}

/** The first few, and how many more. */
export function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} en nog ${more}` : names.join(', ')
}

/** Names that are written out. */
export const MOST_NAMES = 5

/** A thing as it is called in this language. */
export function called(name: Called): string {
  return typeof name === 'string' ? name : name.nl
}

/** A year, month or day as it stands in a sentence: on a day, in a month. */
export function onDate(date: string): string {
  return `${date.split('-').length === 3 ? 'op' : 'in'} ${dateText(date, 'nl')}`
}

/** A country as it stands in a sentence: with its article where it has one. */
export function country(name: Called): string {
  const plain = called(name)
  if (plain === 'Verenigd Koninkrijk') return `het ${plain}`
  return WITH_ARTICLE.test(plain) ? `de ${plain}` : plain
}

const WITH_ARTICLE = /^(?:Verenigde |Filipijnen|Faeröer)|eilanden$/

/** One step of a chain. */
export function hop(from: Called, relation: string, to: Called): string {
  if (relation === 'law') return `in ${country(from)} geldt: ${called(to)}`
  return `${called(from)} ${RELATIONS[relation] ?? relation} ${IN_A_COUNTRY.has(relation) ? country(to) : called(to)}`
}

const IN_A_COUNTRY: ReadonlySet<string> = new Set(['seat-in', 'located-in', 'accessed-from'])

const RELATIONS: Readonly<Record<string, string>> = {
  is: 'is',
  'made-by': 'wordt gemaakt door',
  'supplied-by': 'wordt geleverd door',
  'operated-by': 'wordt beheerd door',
  'runs-on': 'draait op',
  'located-in': 'staat in',
  'accessed-from': 'heeft toegang vanuit',
  'hosted-on': 'draait op',
  uses: 'gebruikt',
  'supported-by': 'krijgt ondersteuning van',
  'keys-held-by': 'heeft de sleutels bij',
  'sub-processor': 'geeft gegevens door aan',
  'backup-on': 'heeft de back-up op',
  'signs-in-with': 'logt in met',
  'managed-by': 'wordt beheerd met',
  'updated-by': 'krijgt updates via',
  'owned-by': 'is eigendom van',
  'seat-in': 'is gevestigd in',
  needs: 'heeft nodig:',
  'has-part': 'bevat',
  'part-of': 'is deel van',
  'linked-to': 'kan niet zonder',
}

/** Several words, all of which are meant. */
export function all(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`
}

/** Several words of which one is meant. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} of ${last}`
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  application: ['applicatie', 'applicaties'],
  component: ['component', 'componenten'],
  platform: ['platform', 'platforms'],
  dataset: ['gegevensverzameling', 'gegevensverzamelingen'],
  device: ['apparaat', 'apparaten'],
  contract: ['contract', 'contracten'],
  process: ['proces', 'processen'],
  tender: ['aanbesteding', 'aanbestedingen'],
  supplier: ['leverancier', 'leveranciers'],
  product: ['product', 'producten'],
  organisation: ['organisatie', 'organisaties'],
  party: ['leverancier of organisatie', 'leveranciers of organisaties'],
  provision: ['landelijke voorziening', 'landelijke voorzieningen'],
  element: ['onderdeel', 'onderdelen'],
  function: ['functie', 'functies'],
  scenario: ['scenario', 'scenario’s'],
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'een tekst',
  number: 'een getal',
  integer: 'een heel getal',
  boolean: 'true of false',
  list: 'een lijst',
  map: 'een groep sleutels met waarden',
}

const FORMS: Readonly<Record<string, string>> = {
  id: 'kleine letters, cijfers en streepjes, zoals “open-zaak”',
  reference: 'een id, of “organisatie/id”',
  'element-reference': 'een id, of “supplier:id”, “product:id” of “component:id”',
  name: 'een naam zonder spaties',
  date: 'een datum als jaar-maand-dag, zoals 2026-03-01',
  'partial-date': 'een jaar, een maand of een dag, zoals 2026-03',
  version: 'een versie, zoals "1.30"',
  country: 'een landcode van twee hoofdletters, zoals NL',
  area: 'een landcode van twee hoofdletters, of EU of EEA',
  duration: 'een getal met min, h, d of w (minuten, uren, dagen, weken), zoals 24h',
  url: 'een adres dat begint met https://',
  link: 'een webadres of een pad',
  licence: 'een SPDX-naam zoals EUPL-1.2, of “proprietary”',
  rule: 'een regel, zoals structure/schema',
  'rule-pattern': 'een regel of “categorie/*”',
  oin: 'twintig cijfers',
  guid: 'een GUID',
  standard: 'een standaard, met of zonder @versie, zoals zgw-zaken@1.6.0',
  'csf-criterion': 'een criterium, zoals SOV-3.1',
}
