import type { Catalogue } from '../../catalogue/catalogue.ts'
import { isOfMany, type Listed, SECTION_OF, SINGLE_OF } from '../../catalogue/find/listing.ts'
import { productProfile, supplierProfile } from '../../catalogue/profile/profile.ts'
import type { Language } from '../../l10n/message.ts'
import { type FieldReader, under } from '../../schema/field-reader.ts'
import type { TextOptions } from '../text.ts'
import { wrap } from '../wrap.ts'
import { factSheet } from './fact-sheet.ts'
import { jurisdictionSheet, lawSheet } from './law-sheets.ts'
import { componentSheet, functionSheet, provisionSheet, standardSheet } from './other-sheets.ts'
import { productSheet } from './product-sheet.ts'
import { type Sheet, sheetLines } from './sheet.ts'
import { supplierSheet } from './supplier-sheet.ts'
import { type Words, wordsIn } from './words.ts'

export interface ShowOptions extends Pick<TextOptions, 'style' | 'width'> {
  readonly language: Language
  /** Ownership is told as on this day. */
  readonly day: string
}

/** Entries of the catalogue as a person reads them, under each other. */
export function showText(entries: readonly Listed[], catalogue: Catalogue, options: ShowOptions): string {
  const words = wordsIn(options.language)
  const makers = new Set(
    entries.map(({ kind, key }) => (kind === 'product' ? catalogue.product(key)?.supplier : undefined)),
  )
  const sheets = entries.flatMap((entry) => sheetOf(entry, catalogue, options.day, words, makers) ?? [])
  const rule = options.style(['gray'], '─'.repeat(options.width))
  const lines = sheets.flatMap((sheet, i) => [...(i === 0 ? [] : ['', rule, '']), ...sheetLines(sheet, options)])
  const isControlled = entries.some(({ kind }) => CONTROLLED.has(kind))
  const closing = [
    words.say('show.as-on', { day: isControlled ? words.date(options.day) : '', asOf: words.date(catalogue.asOf) }),
    isControlled ? words.say('show.english', {}) : '',
  ]
  const foot = wrap(closing.filter((text) => text !== '').join(' '), options.width)
  return `${[...lines, '', ...foot.map((line) => options.style(['gray'], line))].join('\n')}\n`
}

/** Kinds of entry that somebody has control of. */
const CONTROLLED: ReadonlySet<string> = new Set(['product', 'supplier', 'function', 'provision'])

/** What is told of entries. */
export const sheetReader: FieldReader = {
  id: 'catalogue show',
  reads: [
    ...under('supplier', 'name aliases kind country website ownership parentOwnership otherJurisdictions'),
    ...under('supplier', 'controlOutsideEea ownershipAsOf dmaGatekeeper note confidence sources'),
    ...under('product', 'name aliases functions stackLayer serviceModel platform selfHostable website repository'),
    ...under('product', 'licence licenceNote licenceChange sovereigntyClass jurisdictionNote euHostingOption'),
    ...under('product', 'soldAsSovereign technologyFrom providerSpecific lockIn exportFormats standardFamilies'),
    ...under('product', 'otherStandards commonGround commonGroundLayer commonGroundAlso havenPlus cncfStatus'),
    ...under('product', 'publiccodeYml gemmaReferenceComponent maturity cloud usedBy dmaCorePlatformService note'),
    ...under('product', 'confidence sources'),
    ...under('function', 'name description stackLayer gemmaReferenceComponents.name'),
    ...under('provision', 'name aliases gemmaId status website note confidence sources'),
    ...under('catalogue', 'asOf functionAlternatives productAlternatives jurisdictions laws powers otherAdequacy'),
    ...under('catalogue', 'formats lockInFactors technologyComponents gemmaModel havenStandard havenChecks'),
    ...under('catalogue', 'havenRequirements havenPlusComponents'),
    ...under('catalogue.cloudRegions', 'provider supplier aliases note confidence sources regions'),
  ],
}

/** The same, for programs: each entry as the catalogue has it, with what follows from it on the day. */
export function showJson(entries: readonly Listed[], catalogue: Catalogue, { day }: Pick<ShowOptions, 'day'>): string {
  const shown = entries.map(({ kind, key }) => ({ kind, id: key, ...profileOf(kind, key, catalogue, day) }))
  return `${JSON.stringify({ formatVersion: 1, asOf: day, catalogueAsOf: catalogue.asOf, entries: shown }, null, 2)}\n`
}

function profileOf(kind: Listed['kind'], key: string, catalogue: Catalogue, day: string): object {
  if (kind === 'product') return productProfile(catalogue, key, day) ?? {}
  if (kind === 'supplier') return supplierProfile(catalogue, key, day) ?? {}
  if (!isOfMany(kind)) return { entry: catalogue.single(SINGLE_OF[kind]) }
  const section = SECTION_OF[kind]
  return { entry: catalogue.entry(section, key), prose: catalogue.prose(section, key) }
}

/** `makers`: suppliers of products that are shown above it. */
function sheetOf(
  { kind, key }: Listed,
  catalogue: Catalogue,
  day: string,
  words: Words,
  makers: ReadonlySet<string | undefined>,
): Sheet | undefined {
  switch (kind) {
    case 'product': {
      const profile = productProfile(catalogue, key, day)
      return profile && productSheet(profile, catalogue, words)
    }
    case 'supplier': {
      const profile = supplierProfile(catalogue, key, day)
      return profile && supplierSheet(profile, catalogue, words, makers.has(key))
    }
    case 'function': {
      const entry = catalogue.entry('functions', key)
      return entry && functionSheet(entry, catalogue, day, words)
    }
    case 'provision': {
      const entry = catalogue.entry('provisions', key)
      return entry && provisionSheet(entry, catalogue, day, words)
    }
    case 'standard': {
      const entry = catalogue.entry('standards', key)
      return entry && standardSheet(entry, catalogue, words)
    }
    case 'reference-component': {
      const entry = catalogue.entry('referenceComponents', key)
      return entry && componentSheet(entry, catalogue, words)
    }
    case 'jurisdiction': {
      const entry = catalogue.entry('jurisdictions', key)
      return entry && jurisdictionSheet(entry, catalogue, words)
    }
    case 'law': {
      const entry = catalogue.entry('laws', key)
      return entry && lawSheet(entry, catalogue, words)
    }
    default:
      return factSheet(kind, key, catalogue, words)
  }
}
