import { dateText } from '../date-text.ts'
import type { Called } from '../risk-words.ts'
import { all, called, onDate } from './words.ts'

/** Texts on what may come in place of a thing, and what would change. */
export const alternatives = {
  'alternatives.licence': ({ licence, isOpen }: { licence: string; isOpen: boolean }): string => {
    if (licence === '') return 'licence not known'
    if (isOpen) return `open source (${licence})`
    return licence === 'proprietary' ? 'closed source' : `not open source (${licence})`
  },
  'alternatives.maker': ({ country, owners }: { country: string; owners: readonly string[] }): string => {
    const seat = country === '' ? 'maker not known' : country
    return owners.length === 0 ? seat : `${seat}, owner ${owners.join(', ')}`
  },
  'alternatives.home': ({ kind, platform }: { kind: string; platform: string }): string =>
    kind === 'platform' ? `runs on ${platform}` : (HOMES[kind] ?? ''),
  'alternatives.moves-to': ({ platform }: { platform: string }): string => `all of it moves to ${platform}`,
  'alternatives.in-use': ({ ids }: { ids: readonly string[] }): string => `already here: ${all(ids)}`,
  'alternatives.part': ({ part }: { part: Called }): string => `replaces only ${called(part)}`,
  'alternatives.only-for': ({ functions }: { functions: readonly Called[] }): string =>
    `only for ${all(functions.map(called))}`,
  'alternatives.effect': ({ gone, come, louder, quieter, grown, shrunk }: EffectNumbers): string =>
    moves([
      { count: gone, one: 'goes', many: 'go' },
      { count: come, one: 'comes', many: 'come' },
      { count: louder, one: 'gets louder', many: 'get louder' },
      { count: quieter, one: 'gets quieter', many: 'get quieter' },
      { count: grown, one: 'grows', many: 'grow' },
      { count: shrunk, one: 'shrinks', many: 'shrink' },
    ]) || 'no finding changes',
  'alternatives.effect-unknown': (_: None): string => 'what would change cannot be told',
  'alternatives.exposure': ({ before, after, risksBefore, risksAfter }: ExposureNumbers): string => {
    if (before !== after) return `exposure ${level(before)} → ${level(after)}`
    if (before === '') return 'no exposure, before or after'
    return risksBefore === risksAfter
      ? `exposure stays ${level(before)}`
      : `exposure stays ${level(before)} (${risksBefore} → ${risksAfter} risks)`
  },
  'alternatives.maturity': ({ maturity }: { maturity: Called }): string => called(maturity),
  'alternatives.caveat': ({ caveat }: { caveat: Called }): string => `caveat: ${called(caveat)}`,
  'alternatives.group': ({ group }: { group: string }): string => GROUPS[group] ?? group,
  'alternatives.instead': ({ id, product }: { id: string; product: string }): string =>
    product === '' ? `In place of ${id}` : `In place of ${product} (${id})`,
  'alternatives.placeholder': (_: None): string => 'What would come in its place? Type to filter',
  'alternatives.none': ({ reason, id }: { reason: string; id: string }): string =>
    NONE[reason]?.(id) ??
    'There is nothing to replace here: put the cursor on an application, a component, a platform or a product under “uses”.',
  'fix.plan': ({ name, id, before, notice, ...words }: WayOutWords & { before: string; notice: string }): string =>
    `Plan ${name} in place of ${id}${before === '' ? '' : `, before the contract ends ${onDate(before)}`}${notice === '' ? '' : `, with notice by ${dateText(notice, 'en')}`}${aside(words)}`,
  'fix.replace': ({ name, id, ...words }: WayOutWords): string => `Replace ${id} by ${name}${aside(words)}`,
  /** `used`: what it uses now, where that alone is replaced; else ''. */
  'fix.write-in-target': ({ name, id, used, ...words }: WayOutWords & { readonly used: string }): string =>
    `Write in a target document that ${id} ${used === '' ? `becomes ${name}` : `uses ${name} instead of ${used}`}${aside(words)}`,
  'fix.toward-haven': ({ id, names, platform }: { id: string; names: readonly string[]; platform: string }): string =>
    `Write the way of ${id} toward Haven+ in a target document: ${all(names)}${platform === '' ? '' : `, on ${platform}`}`,
  'fix.replace-here': ({ id }: { id: string }): string => `Replace ${id} here`,
  'fix.replace-here.not': (_: None): string =>
    'This document says how it is now: changing it moves no system. Plan a transition, or write it in a target document.',
  'fix.compare': ({ id }: { id: string }): string => `Compare what could come in place of ${id}…`,
  'explain.alternatives': (_: None): string => 'What to do: plan a replacement that helps',
}

/** What is said of an alternative in a title. */
export interface WayOutWords {
  readonly name: string
  readonly id: string
  /** '' where it is not known, or does not matter. */
  readonly licence: string
  readonly isOpen: boolean
  /** '' where nobody judged it. */
  readonly maturity: string
  /** On which own platform it would run; '' where on none. */
  readonly platform: string
}

function aside({ licence, isOpen, maturity, platform }: Omit<WayOutWords, 'name' | 'id'>): string {
  const parts = [
    ...(licence === ''
      ? []
      : [licence === 'proprietary' ? 'closed source' : isOpen ? licence : `${licence}, not open`]),
    ...(platform === '' ? [] : [`on ${platform}`]),
    ...(maturity === '' ? [] : [MATURITIES[maturity] ?? maturity]),
  ]
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const MATURITIES: Readonly<Record<string, string>> = {
  proven: 'proven',
  emerging: 'emerging',
  experimental: 'experimental',
}

/** A text without arguments. */
type None = Record<never, never>

/** How many findings: those at warning or above, and those for information. */
export interface Counted {
  readonly serious: number
  readonly information: number
}

export interface EffectNumbers {
  readonly gone: Counted
  readonly come: Counted
  readonly louder: Counted
  readonly quieter: Counted
  readonly grown: Counted
  readonly shrunk: Counted
}

export interface ExposureNumbers {
  /** Level of the loudest risk; '' where there is none. */
  readonly before: string
  readonly after: string
  readonly risksBefore: number
  readonly risksAfter: number
}

interface Move {
  readonly count: Counted
  readonly one: string
  readonly many: string
}

/** The first says what is counted. */
function moves(all: readonly Move[]): string {
  return all
    .filter(({ count: { serious, information } }) => serious + information > 0)
    .map(({ count: { serious, information }, one, many }, i) => {
      const total = serious + information
      const noun = i > 0 ? '' : total === 1 ? ' finding' : ' findings'
      const less = information === 0 ? '' : serious === 0 ? ' (information)' : ` (${information} information)`
      return `${total}${noun} ${total === 1 ? one : many}${less}`
    })
    .join(', ')
}

function level(name: string): string {
  return LEVELS[name] ?? name
}

const LEVELS: Readonly<Record<string, string>> = {
  '': 'none',
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
}

const HOMES: Readonly<Record<string, string>> = {
  service: 'as a service of its supplier',
  open: 'where it runs is still to be chosen',
}

const GROUPS: Readonly<Record<string, string>> = {
  haven: 'Haven+: runs on a Haven cluster',
  open: 'Other open source',
  other: 'Other',
}

const NONE: Readonly<Record<string, (id: string) => string>> = {
  'unknown-functions': (id) =>
    `It is not known what ${id} is for, so no alternatives can be named. State its product, or its functions.`,
  'none-known': (id) => `The catalogue knows nothing that could come in place of ${id}.`,
  'shared-service': (id) => `${id} is a service of another organisation: what it is, that organisation decides.`,
  'out-of-use': (id) => `${id} is out of use.`,
}
