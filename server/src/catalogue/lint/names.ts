import type { Catalogue } from '../catalogue.ts'
import { keyOfEntry, type Section } from '../data.ts'
import type { Judged, Problem } from './problem.ts'

/** Aliases that another entry of the same kind is called by too, but for capitals. */
export function clashingAliases(judged: readonly Judged[], catalogue: Catalogue): readonly Problem[] {
  return SECTIONS.flatMap((section) => {
    const own = judged.filter((at) => at.section === section)
    if (own.length === 0) return []
    const called = namesIn(section, catalogue)
    return own.flatMap((at) => clashes(at, called))
  })
}

/** Sections in which people look things up by name. */
const SECTIONS: readonly Section[] = ['suppliers', 'products', 'provisions', 'standards']

interface Named {
  readonly key: string
  readonly isAlias: boolean
}

function namesIn(section: Section, catalogue: Catalogue): ReadonlyMap<string, readonly Named[]> {
  const called = new Map<string, Named[]>()
  const add = (name: unknown, named: Named) => {
    if (typeof name !== 'string') return
    const key = name.toLowerCase()
    called.set(key, [...(called.get(key) ?? []), named])
  }
  for (const entry of catalogue.entries(section)) {
    const { id, name, aliases } = entry as {
      readonly id?: unknown
      readonly name?: unknown
      readonly aliases?: unknown
    }
    const key = keyOfEntry(entry)
    add(id, { key, isAlias: false })
    add(name, { key, isAlias: false })
    for (const alias of Array.isArray(aliases) ? aliases : []) add(alias, { key, isAlias: true })
  }
  return called
}

/** Of two entries with one alias the later one is told of. */
function clashes(at: Judged, called: ReadonlyMap<string, readonly Named[]>): readonly Problem[] {
  const { aliases } = at.value
  if (!Array.isArray(aliases)) return []
  return aliases.flatMap((alias: unknown, i): readonly Problem[] => {
    if (typeof alias !== 'string') return []
    const others = (called.get(alias.toLowerCase()) ?? []).filter(({ key }) => key !== at.key)
    const other = others.find(({ key, isAlias }) => !isAlias || key < at.key)
    return other ? [{ at, path: ['aliases', i], code: 'alias', args: { alias, other: other.key } }] : []
  })
}
