import { Catalogue } from '../../catalogue/catalogue.ts'
import { type CatalogueData, keyOfEntry, type Section } from '../../catalogue/data.ts'
import { listSections } from '../../catalogue/lint/lint.ts'
import type { Judged, Path } from '../../catalogue/lint/problem.ts'
import type { SourceFile } from '../../model/document.ts'
import { expand } from '../../model/expand.ts'
import { spanOfPath, unwrap } from '../../model/places.ts'
import type { Finding } from '../../review/finding.ts'
import { Review } from '../../review/review.ts'
import { schema } from '../../rules/structure/schema/rule.ts'
import { unsafeYaml } from '../../rules/structure/unsafe-yaml/rule.ts'
import { yamlNorway } from '../../rules/structure/yaml-norway/rule.ts'
import { yamlSyntax } from '../../rules/structure/yaml-syntax/rule.ts'
import type { Position } from '../../yaml/lines.ts'
import type { CatalogueFile } from './catalogue-files.ts'

/** Catalogue documents as read. */
export interface ReadEntries {
  /** Entries that the format allows; what it does not allow is among the findings. */
  readonly judged: readonly Judged[]
  /** All entries; of one that the format does not allow only what it is called. */
  readonly data: CatalogueData
  /** What the reader and the format say of the documents themselves. */
  readonly findings: readonly (Finding & { readonly file: CatalogueFile; readonly position: Position })[]
  /** Where a part of an entry stands. */
  placeOf(entry: Judged, path: Path): { readonly file: CatalogueFile; readonly position: Position } | undefined
}

/** Reads catalogue documents as the editor does, each entry with its place. */
export function readEntries(files: readonly CatalogueFile[], today: string): ReadEntries {
  const rules = [yamlSyntax, unsafeYaml, schema, yamlNorway]
  const review = new Review({ catalogue: new Catalogue([]), rules, today, root: '' })
  const places = new Map<Judged, (path: Path) => { file: CatalogueFile; position: Position }>()
  const sections = new Set<string>(listSections())
  const data: Record<string, object[]> = {}
  for (const file of files) {
    review.setFile(file.uri, file.text, 'catalogue', true)
    const source = review.source(file.uri)
    for (const { section, value, isSound, offsetOf } of source ? itemsOf(source) : []) {
      if (!sections.has(section)) continue
      const key = keyOfEntry(value)
      const entry: Judged = { section: section as Section, key, value }
      data[section] ??= []
      data[section].push(...(isSound ? [value] : nameOnly(value)))
      if (isSound)
        places.set(entry, (path) => {
          const position = review.lines(file.uri)?.position(offsetOf(path)) ?? { line: 0, character: 0 }
          return { file, position }
        })
    }
  }
  const findings = files.flatMap((file) =>
    review.findings(file.uri).map((finding) => {
      const position = review.lines(file.uri)?.position(finding.at.start) ?? { line: 0, character: 0 }
      return { ...finding, file, position }
    }),
  )
  return {
    judged: [...places.keys()],
    data: { asOf: today, ...data } as CatalogueData,
    findings,
    placeOf: (entry, path) => places.get(entry)?.(path),
  }
}

interface Item {
  readonly section: string
  readonly value: Readonly<Record<string, unknown>>
  /** The format has nothing against it. */
  readonly isSound: boolean
  /** Offset in the file of what stands at a path in it. */
  offsetOf(path: Path): number
}

function itemsOf(source: SourceFile): readonly Item[] {
  return source.documents.flatMap(({ head, placements }) => {
    const parts = source.text.parts.filter((part) => part.document === head.index)
    const contents = parts.flatMap((part) => expand(part.content, head.kind))
    return placements.flatMap(({ facts, start }, i): readonly Item[] => {
      const content = contents[i]
      const node = content && unwrap(content)
      const { section, value, isItem, damaged, problems } = facts
      if (!isItem || section === undefined || !node || typeof value !== 'object' || value === null) return []
      const offsetOf = (path: Path) =>
        start + spanOfPath(content, node, { path, problem: 'wrong-form' }, new Map()).start
      const map = value as Item['value']
      return [{ section, value: map, isSound: !damaged && problems.length === 0, offsetOf }]
    })
  })
}

/** What an entry is called, so that references to it hold; nothing of one that nothing refers to. */
function nameOnly({ id, code, gemmaId }: Item['value']): readonly object[] {
  if (typeof id === 'string') return [{ id }]
  if (typeof code === 'string') return [{ code }]
  return typeof gemmaId === 'string' ? [{ gemmaId }] : []
}
