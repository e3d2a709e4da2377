import type { Placement } from '../../server/src/model/document.ts'
import { meantSection } from '../../server/src/model/sections.ts'
import { branchOf } from '../../server/src/model/walk.ts'
import type { Shape } from '../../server/src/schema/shape.ts'
import type { Content } from '../../server/src/yaml/read.ts'
import { keyOf, type YamlNode } from '../../server/src/yaml/tree.ts'

/** What a place in a document is, for the question whether an edit there ought to be noticed. */
export type TokenKind = 'key' | 'id' | 'reference' | 'closed' | 'free'

export interface Token {
  readonly kind: TokenKind
  /** Offsets in the file. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Every key and scalar of a part. */
export function tokensOf(content: Content, start: number, { head }: Placement): readonly Token[] {
  const tokens: Token[] = []
  const meant = meantSection(head.kind, content.section)
  const add = (node: YamlNode, kind: TokenKind) => {
    if (node.kind === 'scalar' && node.end > node.start)
      tokens.push({ kind, start: start + node.start, end: start + node.end, text: node.text })
  }
  const visit = (node: YamlNode, shape: Shape | undefined): void => {
    if (node.kind === 'scalar') add(node, kindOf(shape))
    else if (node.kind === 'list') for (const item of node.items) visit(item, shape?.list)
    else if (node.kind === 'map') {
      const branch = branchOf(shape, (key) => node.pairs.some((pair) => keyOf(pair) === key))
      for (const pair of node.pairs) {
        const key = keyOf(pair) ?? ''
        add(pair.key, key.startsWith('x-') ? 'free' : 'key')
        const inner = branch && Object.hasOwn(branch.keys, key) ? branch.keys[key] : branch?.others
        if (key === 'id' && branch?.defines) add(pair.value, 'id')
        else visit(pair.value, inner)
      }
    }
  }
  const root = content.root
  if (!root) return []
  if (content.kind === 'item') visit(root, meant.shape)
  else if (root.kind === 'map')
    for (const pair of root.pairs) {
      add(pair.key, 'key')
      visit(pair.value, meant.shape)
    }
  return tokens
}

function kindOf(shape: Shape | undefined): TokenKind {
  if (shape?.text?.refersTo) return 'reference'
  if (shape?.text?.closed || shape?.boolean || shape?.text?.const) return 'closed'
  return 'free'
}
