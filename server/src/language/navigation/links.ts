import type { SourceFile } from '../../model/document.ts'
import { fileNamed } from '../../review/named-files.ts'
import { keyOf, type Span, walk } from '../../yaml/tree.ts'

/** A path in a file that leads to another file of the folder. */
export interface FileLink {
  /** In the file. */
  readonly span: Span
  readonly uri: string
}

/** The exit plans that a file names by their path; addresses are links of themselves. */
export function linksIn({ uri, text }: SourceFile, root: string): readonly FileLink[] {
  return text.parts.flatMap(({ start, content }) => {
    const links: FileLink[] = []
    if (content.root)
      walk(content.root, (node) => {
        if (node.kind !== 'map') return
        for (const pair of node.pairs) {
          const { value } = pair
          if (keyOf(pair) !== 'plan' || value.kind !== 'scalar') continue
          const target = fileNamed(value.text, uri, root)
          if (target !== undefined)
            links.push({ span: { start: start + value.start, end: start + value.end }, uri: target })
        }
      })
    return links
  })
}
