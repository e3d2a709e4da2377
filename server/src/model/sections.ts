import { nearest } from '../schema/near.ts'
import { Remembered } from '../schema/remembered.ts'
import type { Shape } from '../schema/shape.ts'
import { checkValue, type DocumentKind, sectionsOf } from '../schema/validate.ts'
import type { Vocabulary } from '../yaml/slip.ts'
import type { YamlNode } from '../yaml/tree.ts'
import { Strings } from './strings.ts'
import { walkShape } from './walk.ts'

/** The section of the format that a top-level key stands for. */
export interface MeantSection {
  readonly section: string | undefined
  readonly shape: Shape | undefined
  readonly list: boolean
  /** False when the key is misspelt and this section is the nearest. */
  readonly exact: boolean
}

/** The section with this key, or the one whose name is nearest to it. */
export function meantSection(kind: DocumentKind, key: string | undefined): MeantSection {
  return MEANT.get(`${kind} ${key ?? ''}`, () => findMeantSection(kind, key))
}

/** Every item of a list asks for the key above it. */
const MEANT = new Remembered<MeantSection>(1000)

function findMeantSection(kind: DocumentKind, key: string | undefined): MeantSection {
  const sections = sectionsOf(kind)
  const own = key !== undefined && Object.hasOwn(sections, key) ? sections[key] : undefined
  if (key !== undefined && own) return { section: key, shape: own.shape, list: own.list, exact: true }
  if (key?.startsWith('x-')) return { section: undefined, shape: undefined, list: false, exact: true }
  const near = key === undefined ? undefined : nearest(key, Object.keys(sections))
  const found = near === undefined ? undefined : sections[near]
  return { section: near, shape: found?.shape, list: found?.list ?? false, exact: false }
}

/** What the reader may know of a kind of document, to tell which mend of a slip is meant. */
export function vocabularyOf(kind: DocumentKind): Vocabulary {
  const sections = sectionsOf(kind)
  const keys = Object.keys(sections)
  return {
    isTopKey: (word) => Object.hasOwn(sections, word),
    topKeyMeantBy: (word) => {
      if (Object.hasOwn(sections, word)) return word
      const begun = keys.filter((key) => key.startsWith(word))
      return begun.length === 1 ? begun[0] : nearest(word, keys)
    },
    isItemKey: (section, word) => {
      const shape = meantSection(kind, section).shape
      const maps = [...(shape?.list?.maps ?? []), ...(shape?.maps ?? [])]
      return maps.some((map) => Object.hasOwn(map.keys, word))
    },
    misfits: (section, role, root) => misfits(kind, section, role, root),
  }
}

function misfits(
  kind: DocumentKind,
  section: string | undefined,
  role: 'pair' | 'item',
  root: YamlNode | undefined,
): number {
  if (role === 'pair') {
    if (root?.kind !== 'map') return 1
    return root.pairs.reduce((sum, pair) => {
      const key = pair.key.kind === 'scalar' ? pair.key.text : undefined
      const meant = meantSection(kind, key)
      if (!meant.exact || meant.section === undefined) return sum + 1
      return sum + problemsOf(kind, meant, pair.value, meant.list)
    }, 0)
  }
  const meant = meantSection(kind, section)
  const item = root?.kind === 'list' && root.items.length === 1 ? root.items[0] : undefined
  return item && meant.section !== undefined ? problemsOf(kind, meant, item, false) : 1
}

function problemsOf(kind: DocumentKind, meant: MeantSection, node: YamlNode, wholeList: boolean): number {
  const section = meant.section
  if (section === undefined) return 1
  if (wholeList)
    return node.kind === 'list'
      ? node.items.reduce((sum, item) => sum + problemsOf(kind, meant, item, false), 0)
      : node.kind === 'scalar' && node.value === null
        ? 0
        : 1
  const shape = meant.list ? meant.shape?.list : meant.shape
  const walked = walkShape(node, shape, new Map(), new Strings())
  return checkValue(kind, section, walked.value).length + walked.problems.length
}
