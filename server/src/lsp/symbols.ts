import { type ClientCapabilities, type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver'
import type { Outlined } from '../language/navigation/outline.ts'

/** How a client shows what a file and a folder hold. */
export interface SymbolAbilities {
  /** It shows symbols within symbols. */
  readonly nested: boolean
  /** Kinds that it knows in a file. */
  readonly inDocument: ReadonlySet<SymbolKind>
  /** Kinds that it knows in a folder. */
  readonly inWorkspace: ReadonlySet<SymbolKind>
}

export function symbolAbilitiesOf({ textDocument, workspace }: ClientCapabilities): SymbolAbilities {
  return {
    nested: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    inDocument: known(textDocument?.documentSymbol?.symbolKind?.valueSet),
    inWorkspace: known(workspace?.symbol?.symbolKind?.valueSet),
  }
}

/** The kind of a thing, or the nearest that the client knows. */
export function symbolKind(kind: Outlined['kind'], known: ReadonlySet<SymbolKind>): SymbolKind {
  const symbol = SYMBOLS[kind] ?? SymbolKind.Object
  return known.has(symbol) ? symbol : SymbolKind.Class
}

/** Symbols side by side, each with the name of that in which it stands. */
export function flattened(
  symbols: readonly DocumentSymbol[],
  uri: string,
  containerName?: string,
): readonly SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flattened(children, uri, name),
  ])
}

/** Who says nothing knows those of the first version of the protocol, up to arrays. */
function known(said: readonly SymbolKind[] | undefined): ReadonlySet<SymbolKind> {
  return new Set(said ?? Array.from({ length: SymbolKind.Array }, (_, i) => (i + 1) as SymbolKind))
}

const SYMBOLS: Readonly<Record<Outlined['kind'], SymbolKind>> = {
  section: SymbolKind.Namespace,
  application: SymbolKind.Class,
  component: SymbolKind.Module,
  platform: SymbolKind.Package,
  dataset: SymbolKind.Struct,
  device: SymbolKind.Object,
  contract: SymbolKind.File,
  process: SymbolKind.Function,
  tender: SymbolKind.Event,
  supplier: SymbolKind.Interface,
  product: SymbolKind.Constant,
  organisation: SymbolKind.Namespace,
  function: SymbolKind.Operator,
  provision: SymbolKind.Interface,
  scenario: SymbolKind.Event,
}
