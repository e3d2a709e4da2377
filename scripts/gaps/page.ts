import {
  type GapClaim,
  type Gaps,
  gapClaims,
  isGap,
  type ProductSureness,
} from '../../server/src/catalogue/lint/gaps.ts'
import type { Language } from '../../server/src/l10n/message.ts'
import { labels } from '../../server/src/schema/generated/descriptions.ts'
import type { Confidence } from '../../server/src/schema/generated/types.ts'

/** The page that says where the catalogue is not sure of the products in most use, in Markdown. */
export function gapsPage({ products, missing }: Gaps, language: Language): string {
  const words = WORDS[language]
  const withGap = products.filter(({ sure }) => gapClaims.some((claim) => isGap(sure[claim])))
  const lines = [
    `# ${words.title}`,
    '',
    words.other,
    '',
    words.made,
    '',
    words.intro(products.length, withGap.length),
    '',
    ...countTable(products, language),
    '',
    `## ${words.perProduct}`,
    '',
    words.legend,
    '',
    ...productTable(withGap, language),
    ...(missing.length > 0 ? ['', `## ${words.missing}`, '', ...missing.map((id) => `- \`${id}\``)] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** How many products there are of each claim and each confidence. */
function countTable(products: readonly ProductSureness[], language: Language): readonly string[] {
  const { claims, confidence } = WORDS[language]
  const row = (how: Confidence) => [
    labels['confidence']?.[how]?.[language] ?? how,
    ...gapClaims.map((claim) => String(products.filter(({ sure }) => sure[claim] === how).length)),
  ]
  return table([confidence, ...gapClaims.map((claim) => claims[claim])], CONFIDENCES.map(row))
}

/** A claim that is sure is left empty, so that the gaps stand out. */
function productTable(products: readonly ProductSureness[], language: Language): readonly string[] {
  const { claims, product, short } = WORDS[language]
  const rows = products.map(({ id, name, sure }) => [
    `${name.replaceAll('|', '\\|')} (\`${id}\`)`,
    ...gapClaims.map((claim) => (isGap(sure[claim]) ? (short[sure[claim]] ?? sure[claim]) : '')),
  ])
  return table([product, ...gapClaims.map((claim) => claims[claim])], rows)
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)]
}

const CONFIDENCES: readonly Confidence[] = ['inherent', 'sourced', 'general-knowledge', 'unverified', 'unknown']

interface PageWords {
  /** The link to the page in the other language. */
  readonly other: string
  readonly title: string
  readonly made: string
  readonly intro: (all: number, withGap: number) => string
  readonly perProduct: string
  readonly legend: string
  readonly missing: string
  readonly product: string
  readonly confidence: string
  readonly claims: Readonly<Record<GapClaim, string>>
  readonly short: Readonly<Partial<Record<Confidence, string>>>
}

const WORDS: Readonly<Record<Language, PageWords>> = {
  en: {
    other: '[Nederlands](catalogue-gaps.nl.md)',
    title: 'What the catalogue is not sure of',
    made: '*Made by `npm run catalogue:gaps` from `server/catalogue`; do not edit.*',
    intro: (all, withGap) =>
      `Of the ${all} products that municipalities use most, ${withGap} rest in part on a claim without a source. A finding is as sure as the weakest claim in its chain, so these are the claims to look up first.`,
    perProduct: 'Per product',
    legend: 'Empty: a source was read, or it follows from the thing itself.',
    missing: 'Named in the list, not in the catalogue',
    product: 'product',
    confidence: 'how sure',
    claims: { maker: 'maker', seat: 'seat of the maker', owner: 'owner of the maker', host: 'host' },
    short: { 'general-knowledge': 'general knowledge', unverified: 'not verified', unknown: 'not known' },
  },
  nl: {
    other: '[English](catalogue-gaps.md)',
    title: 'Waar de catalogus niet zeker van is',
    made: '*Gemaakt door `npm run catalogue:gaps` uit `server/catalogue`; niet bewerken.*',
    intro: (all, withGap) =>
      `Van de ${all} producten die gemeenten het meest gebruiken, rusten er ${withGap} voor een deel op een bewering zonder bron. Een bevinding is zo zeker als de zwakste schakel, dus dit zijn de beweringen om als eerste na te gaan.`,
    perProduct: 'Per product',
    legend: 'Leeg: er is een bron gelezen, of het volgt uit het ding zelf.',
    missing: 'Genoemd in de lijst, niet in de catalogus',
    product: 'product',
    confidence: 'hoe zeker',
    claims: { maker: 'maker', seat: 'zetel van de maker', owner: 'eigenaar van de maker', host: 'host' },
    short: { 'general-knowledge': 'algemene kennis', unverified: 'niet nagegaan', unknown: 'niet bekend' },
  },
}
