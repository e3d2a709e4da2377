import type { EntityKind, Shape } from '../schema/shape.ts'
import { checkValue, type DocumentKind, type SchemaProblem } from '../schema/validate.ts'
import type { AliasTargets } from '../yaml/aliases.ts'
import type { Content } from '../yaml/read.ts'
import type { Slip } from '../yaml/slip.ts'
import { keyOf, type Span, type YamlNode } from '../yaml/tree.ts'
import type { Meant } from './lost-sections.ts'
import { keyNode, spanOfPath, unwrap } from './places.ts'
import type { MeantSection } from './sections.ts'
import type { Strings } from './strings.ts'
import {
  type DatePlace,
  type LocationPlace,
  type Misread,
  type Reference,
  type RulePlace,
  type TreeProblem,
  type Value,
  type ValueMap,
  walkShape,
} from './walk.ts'

/** A thing that an item defines: an application, a platform, a supplier. */
export interface Entity {
  readonly kind: EntityKind
  readonly id: string
  /** Where the id stands. */
  readonly at: Span
  readonly value: ValueMap
}

export type ItemProblem =
  | ({ readonly from: 'slip' } & Slip)
  | ({ readonly from: 'tree' } & TreeProblem)
  | ({
      readonly from: 'schema'
      readonly schema: SchemaProblem
      /** What is written there. */
      readonly text?: string
      /** The value stands behind an alias, in another place. */
      readonly aliased?: true
    } & Span)
  | ({ readonly from: 'limit'; readonly limit: 'depth' | 'aliases' } & Span)

/** What one part of a document says, without its text: all that a closed file keeps. Offsets from the start of the part. */
export interface ItemFacts {
  readonly section: string | undefined
  readonly isItem: boolean
  readonly entity: Entity | undefined
  /** For a pair that defines nothing: its value. */
  readonly value: Value
  readonly references: readonly Reference[]
  readonly dates: readonly DatePlace[]
  readonly locations: readonly LocationPlace[]
  /** Where a rule is named, in reading order. */
  readonly rules: readonly RulePlace[]
  readonly misread: readonly Misread[]
  readonly problems: readonly ItemProblem[]
  /** Ids and references count, judgements on the item are held back until the slip in it is mended. */
  readonly damaged: boolean
  /** Where the key, or the first line of the item, stands. */
  readonly heading: Span
  /** Length of the part's text. */
  readonly length: number
}

/** The facts of one part. */
export function itemFacts(
  content: Content,
  kind: DocumentKind,
  meant: Meant,
  aliases: AliasTargets,
  strings: Strings,
): ItemFacts {
  const node = unwrap(content)
  const isItem = content.kind === 'item'
  const heading = headingOf(content)
  const section = meant.section === undefined ? undefined : strings.keep(meant.section)
  const slips: readonly ItemProblem[] = [
    ...(meant.lost ? [lostSection(content, meant)] : []),
    ...content.slips.map((slip): ItemProblem => ({ from: 'slip', ...slip })),
  ]
  const empty = {
    section,
    isItem,
    entity: undefined,
    value: null,
    references: [],
    dates: [],
    locations: [],
    rules: [],
    misread: [],
    heading,
    length: content.text.length,
  }
  if (content.tooDeep) return { ...empty, problems: [{ from: 'limit', limit: 'depth', ...heading }], damaged: true }
  if (node === undefined || content.kind === 'head') {
    const unknown =
      content.kind === 'head' && !meant.exact && slips.length === 0 ? [unknownSection(content, meant)] : []
    return { ...empty, problems: [...slips, ...unknown], damaged: content.damaged }
  }
  const shape: Shape | undefined = isItem ? meant.shape?.list : meant.shape
  const walked = walkShape(node, shape, aliases, strings, isItem || section === undefined ? [] : [section])
  if (walked.tooMany) return { ...empty, problems: [{ from: 'limit', limit: 'aliases', ...heading }], damaged: true }
  const damaged = content.damaged || !meant.exact
  const tree: readonly ItemProblem[] = walked.problems.map((problem) => ({ from: 'tree', ...problem }))
  // Where the tree itself has a problem, its value says nothing.
  const schema = judged(content, node, kind, meant, walked.value, aliases).filter(
    (p) => !tree.some((t) => sameSpan(t, p)),
  )
  // A slip explains what else looks wrong in the same part.
  const problems = slips.length > 0 ? slips : isItem && damaged ? [] : damaged ? schema : [...tree, ...schema]
  return {
    section,
    isItem,
    entity: entityOf(node, walked.value, shape, aliases),
    value: walked.value,
    references: walked.references,
    dates: damaged ? [] : walked.dates,
    locations: damaged ? [] : walked.locations,
    rules: walked.rules,
    misread: damaged ? [] : walked.misread.filter((m) => !schema.some((p) => sameSpan(p, m))),
    problems,
    damaged,
    heading,
    length: content.text.length,
  }
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

/** Items that stand under no list, or under one they do not belong to: the line with the key of theirs went. */
function lostSection(content: Content, meant: Meant): ItemProblem {
  const line = content.text.slice(0, headingOf(content).start).lastIndexOf('\n') + 1
  const key = meant.section ?? ''
  const mend = content.damaged ? {} : { mend: [{ start: line, end: line, text: `${key}:\n` }] }
  return { from: 'slip', code: 'section-missing', detail: key, ...headingOf(content), ...mend }
}

/** What the schema says of a value in its place. */
function judged(
  content: Content,
  node: YamlNode,
  kind: DocumentKind,
  meant: MeantSection,
  value: Value,
  aliases: AliasTargets,
): readonly ItemProblem[] {
  if (content.kind === 'whole')
    return [
      {
        from: 'schema',
        schema: { path: [], problem: 'wrong-type', expected: ['map'] },
        start: node.start,
        end: node.end,
      },
    ]
  if (meant.exact && meant.section === undefined) return []
  if (!meant.exact || meant.section === undefined)
    return content.kind === 'item' ? [] : [unknownSection(content, meant)]
  if (content.kind === 'item' || !meant.list) return schemaProblems(content, node, kind, meant.section, value, aliases)
  // A list that has no items yet is no mistake.
  if (value === null) return []
  return [{ from: 'schema', schema: { path: [], problem: 'wrong-type', expected: ['list'] }, ...headingOf(content) }]
}

function schemaProblems(
  content: Content,
  node: YamlNode,
  kind: DocumentKind,
  section: string,
  value: Value,
  aliases: AliasTargets,
): readonly ItemProblem[] {
  return checkValue(kind, section, value).map((schema) => ({
    from: 'schema',
    schema,
    ...spanOfPath(content, node, schema, aliases),
  }))
}

function unknownSection(content: Content, meant: MeantSection): ItemProblem {
  const { start, end } = headingOf(content)
  const key = content.section ?? content.text.slice(start, end)
  return {
    from: 'schema',
    schema: { path: [], problem: 'unknown-key', key, expected: meant.section === undefined ? [] : [meant.section] },
    start,
    end,
  }
}

function entityOf(node: YamlNode, value: Value, shape: Shape | undefined, aliases: AliasTargets): Entity | undefined {
  const target = node.kind === 'alias' ? aliases.get(node) : node
  if (target?.kind !== 'map' || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const kind = shape?.maps?.find((map) => map.defines !== undefined)?.defines
  const fields = value as ValueMap
  const id = fields['id']
  if (kind === undefined || typeof id !== 'string' || id === '') return undefined
  const pair = target.pairs.find((p) => keyOf(p) === 'id')
  const at = node.kind === 'alias' || !pair ? node : pair.value
  return { kind, id, at: { start: at.start, end: at.end }, value: fields }
}

/** The first line of what the part holds, from its first character; of a pair its key. */
function headingOf(content: Content): Span {
  const node = content.kind === 'item' ? unwrap(content) : keyNode(content)
  const first = node?.kind === 'map' ? node.pairs[0] : undefined
  if (first)
    return {
      start: first.key.start,
      end: first.value.kind === 'scalar' ? Math.max(first.value.end, first.key.end) : first.key.end,
    }
  if (node && node.kind !== 'map' && node.end > node.start) return { start: node.start, end: node.end }
  const match = /^(?![ \t]*(?:#|\r?$))[ \t]*(?:- +)?([^\r\n]*)/m.exec(content.text)
  if (!match) return { start: 0, end: Math.min(1, content.text.length) }
  const line = match[1] ?? ''
  const key = content.kind === 'item' ? line.trimEnd() : (/^[^:]*/.exec(line)?.[0] ?? line)
  const start = match.index + match[0].length - line.length
  return { start, end: start + Math.max(key.length, 1) }
}
