import { textUnder } from '../../analysis/reader.ts'
import type { Placement, SourceDocument } from '../../model/document.ts'
import { isMap, type ValueMap } from '../../model/walk.ts'
import type { EntityKind } from '../../schema/shape.ts'
import type { Span } from '../../yaml/tree.ts'

/** An entry of the outline of a file, with its places in that. */
export interface Outlined {
  readonly name: string
  /** What it is made or runs on, in few words. */
  readonly detail: string
  readonly kind: EntityKind | 'section'
  /** All of it, and where its name stands. */
  readonly span: Span
  readonly at: Span
  readonly children: readonly Outlined[]
}

/** The sections of a file with their entries, each by its name, and what it stands on behind that. */
export function outlineOf(documents: readonly SourceDocument[]): readonly Outlined[] {
  return documents.flatMap(({ placements }) => {
    const sections: { readonly heading: Placement; readonly items: Placement[] }[] = []
    for (const placement of placements) {
      const last = sections.at(-1)
      if (last && placement.facts.isItem && last.heading.facts.section === placement.facts.section)
        last.items.push(placement)
      else if (placement.facts.section !== undefined)
        sections.push({ heading: placement, items: placement.facts.isItem ? [placement] : [] })
    }
    return sections.map(({ heading, items }): Outlined => {
      const last = items.at(-1) ?? heading
      return {
        name: heading.facts.section ?? '',
        detail: items.length > 0 ? String(items.length) : '',
        kind: 'section',
        span: { start: heading.start, end: last.start + last.facts.length },
        at: headingOf(heading),
        children: items.map(itemOutlined),
      }
    })
  })
}

function itemOutlined(placement: Placement): Outlined {
  const { entity, length, value } = placement.facts
  const said = entity?.value ?? (isMap(value) ? value : {})
  return {
    name: textUnder(said, 'name') ?? entity?.id ?? firstText(said),
    detail: detailOf(said, entity?.id),
    kind: entity?.kind ?? 'section',
    span: { start: placement.start, end: placement.start + length },
    at: entity
      ? { start: placement.start + entity.at.start, end: placement.start + entity.at.end }
      : headingOf(placement),
    children: [],
  }
}

function headingOf({ start, facts }: Placement): Span {
  return { start: start + facts.heading.start, end: start + facts.heading.end }
}

/** `zaken · open-zaak → haven-nl`: its id, what it is, and what it stands on. */
function detailOf(said: ValueMap, id: string | undefined): string {
  const named = textUnder(said, 'name') === undefined ? [] : [id ?? '']
  const is = [textUnder(said, 'product') ?? textUnder(said, 'supplier') ?? textUnder(said, 'rule') ?? '']
  const on = textUnder(said, 'runsOn') ?? textUnder(said, 'partOf')
  const words = [...named, ...is].filter((word) => word !== '').join(' · ')
  return on === undefined ? words : `${words} → ${on}`.trim()
}

function firstText(said: ValueMap): string {
  const text = Object.values(said).find((value) => typeof value === 'string' && value !== '')
  return typeof text === 'string' ? text : '…'
}
