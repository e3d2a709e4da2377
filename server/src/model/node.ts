/** What a thing of a chain, a cause or what a finding touches is called: `kind:id`, the id with its organisation where that is another. */
export interface Node {
  /** '' where it is not said. */
  readonly kind: string
  readonly id: string
}

/** The kind and the id in `kind:id`. */
export function nodeParts(node: string): Node {
  const colon = node.indexOf(':')
  return { kind: node.slice(0, Math.max(colon, 0)), id: node.slice(colon + 1) }
}

/** The id in `kind:id`. */
export function idOf(node: string): string {
  return nodeParts(node).id
}
