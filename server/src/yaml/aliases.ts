import { walk, type YamlAlias, type YamlNode } from './tree.ts'

/** What each alias of one part stands for. */
export type AliasTargets = ReadonlyMap<YamlAlias, YamlNode>

/**
 * Follows the parts of a document in order and says for each what its aliases stand for: the nearest anchor of that name
 * before them, wherever in the document it was set (YAML 1.2, 3.2.2.2).
 */
export class AnchorTable {
  private readonly anchors = new Map<string, YamlNode>()
  /** Every alias so far: a name that is set again later does not change what an alias before it stands for. */
  private readonly targets = new Map<YamlAlias, YamlNode>()

  /** The targets of the aliases in this part; anchors that it sets count from here on. */
  take({ root, anchored }: { readonly root: YamlNode | undefined; readonly anchored: boolean }): AliasTargets {
    if (!root || !anchored) return NONE
    walk(root, (node) => {
      if (node.kind === 'alias') {
        const target = this.anchors.get(node.name)
        if (target) this.targets.set(node, target)
      } else if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    })
    return this.within(root)
  }

  /** The targets of the aliases in a node, and of those in what they stand for. */
  private within(root: YamlNode): AliasTargets {
    const targets = new Map<YamlAlias, YamlNode>()
    const seen = new Set<YamlNode>([root])
    for (const node of seen)
      walk(node, (inner) => {
        const target = inner.kind === 'alias' ? this.targets.get(inner) : undefined
        if (inner.kind !== 'alias' || !target) return
        targets.set(inner, target)
        seen.add(target)
      })
    return targets
  }
}

const NONE: AliasTargets = new Map()
