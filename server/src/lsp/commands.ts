import type { Position } from 'vscode-languageserver'
import { type Language, said } from '../l10n/message.ts'
import { ownerOf } from '../language/owner-text.ts'
import { allRules } from '../rules/index.ts'
import type { Folders } from './folders.ts'
import { findingUri } from './info-documents.ts'
import type { View } from './view.ts'

/** Something to choose from in a list. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly description: string
  /** The document that tells of it. */
  readonly uri?: string
}

/** The rules, each with its page. */
export function rulesFor(
  language: Language,
  pageOf: (rule: string, language: Language) => string | undefined,
): readonly Choice[] {
  return allRules.flatMap(({ id }): readonly Choice[] => {
    const uri = pageOf(id, language)
    return uri === undefined
      ? []
      : [{ id, label: id.slice(id.indexOf('/') + 1), description: id.slice(0, id.indexOf('/')), uri }]
  })
}

/** The products of the catalogue by function, each with who makes it and who owns that. */
export function productsFor({
  folders: { catalogue },
  today,
  language,
}: {
  readonly folders: Folders
  readonly today: string
  readonly language: () => Language
}): readonly (Choice & { readonly group: string; readonly names: string })[] {
  const products = [...catalogue.entries('products')].filter(({ lifecycle }) => lifecycle === undefined)
  const all = products.flatMap(({ id, name = id, supplier, aliases = [], functions = [] }) => {
    const [first] = functions
    if (first === undefined) return []
    const group = catalogue.entry('functions', first)?.name?.[language()] ?? first
    return [
      { id, label: name, description: ownerOf(supplier, catalogue, today) ?? '', group, names: aliases.join(', ') },
    ]
  })
  const collator = new Intl.Collator(language())
  return all.sort((a, b) => collator.compare(a.group, b.group) || collator.compare(a.label, b.label))
}

/** The findings that stand at a place, each with the document that explains it. */
export async function findingsAt(
  uri: string,
  position: Position,
  { folders, view, language }: { readonly folders: Folders; readonly view: View; readonly language: () => Language },
): Promise<readonly Choice[]> {
  await view.prepare(new Set([uri]))
  const positions = view.positions(uri)
  if (!positions) return []
  const offset = positions.offset(position)
  const { line } = positions.position(offset)
  const onLine = folders.findings(uri).filter(({ at }) => positions.position(at.start).line === line)
  const under = onLine.filter(({ at }) => at.start <= offset && offset <= at.end)
  return (under.length > 0 ? under : onLine).map(({ id, rule, message }) => ({
    id,
    label: said(message, language()).what,
    description: rule,
    uri: findingUri(uri, id),
  }))
}
