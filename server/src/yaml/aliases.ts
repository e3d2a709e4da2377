import { walk, type YamlAlias, type YamlNode } from './tree.ts'

/** What each alias of one part stands for. */
export type AliasTargets = ReadonlyMap<YamlAlias, YamlNode>

/**
 * Follows the parts of a document in order and says for each what its aliases stand for: the nearest anchor of that name
 * before them, wherever in the document it was set (YAML 1.2, 3.2.2.2).
 */
export class AnchorTable {
  private readonly anchors = new Map<string, YamlNode>()

  /** The targets of the aliases in this part; anchors that it sets count from here on. */
  take(text: string, root: YamlNode | undefined): AliasTargets {
    if (!root || !(text.includes('&') || text.includes('*'))) return NONE
    const targets = new Map<YamlAlias, YamlNode>()
    walk(root, (node) => {
      if (node.kind === 'alias') {
        const target = this.anchors.get(node.name)
        if (target) targets.set(node, target)
      } else if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    })
    // An alias inside an anchored node of another part has its own target: keep those reachable too.
    for (const target of [...targets.values()]) this.addInner(target, targets)
    return targets
  }

  private addInner(node: YamlNode, targets: Map<YamlAlias, YamlNode>): void {
    walk(node, (inner) => {
      if (inner.kind !== 'alias' || targets.has(inner)) return
      const target = this.anchors.get(inner.name)
      if (!target) return
      targets.set(inner, target)
      this.addInner(target, targets)
    })
  }
}

const NONE: AliasTargets = new Map()
