import { type DocumentKind, sectionsOf } from '../schema/validate.ts'
import type { Content } from '../yaml/read.ts'
import { keyOf, type YamlNode } from '../yaml/tree.ts'
import { unwrap } from './places.ts'
import { type MeantSection, meantSection } from './sections.ts'

/** What each part of a document stands under; `lost`: the first of several items whose list has lost its key. */
export interface Meant extends MeantSection {
  readonly lost: boolean
}

/** Items keep their meaning when the line with the key of their list went: their own keys tell what they are. */
export function meantSections(contents: readonly Content[], kind: DocumentKind): readonly Meant[] {
  let run: string | undefined
  let reported = false
  return contents.map((content): Meant => {
    const said = meantSection(kind, content.section)
    const fitting =
      content.kind === 'item' && mayBeLost(content, said, kind) ? listThatFits(unwrap(content), kind) : undefined
    // Where the key above is itself a slip, that is the finding.
    if (content.kind !== 'item') reported = content.damaged
    if (fitting === undefined) {
      run = undefined
      return notLost(said)
    }
    const lost = run !== fitting && !reported && (content.section === undefined || said.exact)
    run = fitting
    reported ||= lost
    return { ...meantSection(kind, fitting), exact: false, lost }
  })
}

/** Most sections are what they seem. */
function notLost(said: MeantSection): Meant {
  const known = NOT_LOST.get(said) ?? { ...said, lost: false }
  NOT_LOST.set(said, known)
  return known
}

const NOT_LOST = new WeakMap<MeantSection, Meant>()

function mayBeLost(content: Content, said: MeantSection, kind: DocumentKind): boolean {
  const known = remembered.get(content)
  if (known?.kind === kind) return known.lost
  const lost = looksLost(content, said)
  remembered.set(content, { kind, lost })
  return lost
}

/** Most contents are the same ones at every key that is typed. */
const remembered = new WeakMap<Content, { readonly kind: DocumentKind; readonly lost: boolean }>()

function looksLost(content: Content, said: MeantSection): boolean {
  // A list in brackets has its key before the bracket.
  if (content.root?.kind === 'list' && content.root.flow) return false
  return said.section === undefined || unknownKeys(unwrap(content), said) >= 2
}

/** The one list whose items know all keys of this item. */
function listThatFits(node: YamlNode | undefined, kind: DocumentKind): string | undefined {
  if (node?.kind !== 'map' || node.pairs.length < 2) return undefined
  const sections = Object.keys(sectionsOf(kind)).filter((name) => sectionsOf(kind)[name]?.list)
  const fitting = sections.filter((name) => unknownKeys(node, meantSection(kind, name)) === 0)
  return fitting.length === 1 ? fitting[0] : undefined
}

function unknownKeys(node: YamlNode | undefined, { shape }: MeantSection): number {
  if (node?.kind !== 'map') return 0
  const maps = shape?.list?.maps ?? []
  if (maps.length === 0) return node.pairs.length
  return node.pairs.filter((pair) => !maps.some((map) => Object.hasOwn(map.keys, keyOf(pair) ?? ''))).length
}
