import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  LSPErrorCodes,
  type Position,
  type PrepareRenameResult,
  type Range,
  ResponseError,
  type SelectionRange,
  type SymbolInformation,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver'
import { type Language, message, worded } from '../l10n/message.ts'
import { filesIn } from '../language/files-in.ts'
import type { Described } from '../language/navigation/described.ts'
import { foldsIn } from '../language/navigation/folding.ts'
import { linksIn } from '../language/navigation/links.ts'
import { type Named, namedAt, usagesOf } from '../language/navigation/named.ts'
import { type Outlined, outlineOf } from '../language/navigation/outline.ts'
import { renameEdits, renameProblem } from '../language/navigation/rename.ts'
import { spansAround } from '../language/navigation/selection.ts'
import type { Placement } from '../model/document.ts'
import type { Review } from '../review/review.ts'
import type { Span } from '../yaml/tree.ts'
import type { Abilities } from './abilities.ts'
import { workspaceEditOf } from './code-actions.ts'
import type { Folders } from './folders.ts'
import { catalogueUri } from './info-documents.ts'
import { flattened, symbolKind } from './symbols.ts'
import type { View } from './view.ts'

export interface NavigationOptions {
  readonly folders: Folders
  readonly view: View
  readonly abilities: () => Abilities
  readonly language: () => Language
  /** Version of the open document that the findings are about; null of a closed file. */
  readonly versionOf: (uri: string) => number | null
  readonly pageOf: (rule: string, language: Language) => string | undefined
}

/** A thing that is named at the cursor, with the review that knows it. */
interface Found {
  readonly review: Review
  readonly named: Named
}

/** Answers where things stand: what an id is, who uses it, what a file holds; and calls things otherwise everywhere. */
export class Navigation {
  private readonly options: NavigationOptions

  constructor(options: NavigationOptions) {
    this.options = options
  }

  /** Where that is described which is named at the cursor: in a file, in the catalogue, on the page of a rule. */
  async definition(uri: string, position: Position): Promise<readonly Location[]> {
    const page = await this.ruleAt(uri, position)
    if (page !== undefined) return [{ uri: page, range: NOWHERE }]
    const found = await this.found(uri, position)
    if (!found) return []
    const { things, known } = found.named
    const here = await this.locations(things.map(({ placement, entity }) => ({ placement, span: entity.at })))
    if (here.length > 0 || !known || !this.options.abilities().virtualDocuments) return here
    return [{ uri: catalogueUri(known), range: NOWHERE }]
  }

  async references(uri: string, position: Position, withDefinitions: boolean): Promise<readonly Location[]> {
    const found = await this.found(uri, position)
    if (!found) return []
    const usages = usagesOf(found.named, found.review.model)
    return this.locations(usages.filter(({ isDefinition }) => withDefinitions || !isDefinition))
  }

  async highlights(uri: string, position: Position): Promise<readonly DocumentHighlight[]> {
    const found = await this.found(uri, position)
    const positions = this.options.view.positions(uri)
    if (!found || !positions) return []
    return usagesOf(found.named, found.review.model).flatMap(({ placement, span, isDefinition }) =>
      placement.head.uri !== uri
        ? []
        : [
            {
              range: positions.range(placement.start + span.start, placement.start + span.end),
              kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
            },
          ],
    )
  }

  async prepareRename(uri: string, position: Position): Promise<PrepareRenameResult | null> {
    const found = await this.found(uri, position)
    const { view, folders } = this.options
    const positions = view.positions(uri)
    if (!found || !positions) return null
    const { placement, span, id } = found.named
    this.refuse(found, undefined)
    const start = placement.start + span.start
    const within =
      folders
        .text(uri)
        ?.slice(start, placement.start + span.end)
        .lastIndexOf(id) ?? -1
    if (within < 0) return null
    return { range: positions.range(start + within, start + within + id.length), placeholder: id }
  }

  /** Another id in every place of every file; refused with the reason where that cannot be. */
  async rename(uri: string, position: Position, to: string): Promise<WorkspaceEdit | null> {
    const { folders, view, abilities, versionOf, language } = this.options
    const found = await this.found(uri, position)
    if (!found) return null
    this.refuse(found, to)
    const { named, review } = found
    const uris = new Set(usagesOf(named, review.model).map(({ placement }) => placement.head.uri))
    for (const each of uris) await folders.fetchText(each)
    await view.prepare(uris)
    const edits = renameEdits(
      named,
      to,
      filesIn(review, (each) => folders.text(each)),
    )
    if (!edits) throw refused(worded(message('rename.aliased', { id: named.id }), language()))
    const label = worded(message('rename.label', { id: named.id, to }), language())
    return (
      workspaceEditOf(edits, label, {
        abilities: abilities().edits,
        rangeOf: ({ uri: of, start, end }) => view.positions(of)?.range(start, end),
        versionOf,
        spelled: view.context().spelled,
      }) ?? null
    )
  }

  async documentSymbols(uri: string): Promise<readonly DocumentSymbol[] | readonly SymbolInformation[]> {
    const { folders, view, abilities } = this.options
    const { nested, inDocument } = abilities().symbols
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    const review = folders.folderOf(uri)?.reviewOf(uri)
    if (!positions || !review) return []
    const symbol = ({ name, detail, kind, span, at, children }: Outlined): DocumentSymbol => ({
      name: name === '' ? '…' : name,
      detail,
      kind: symbolKind(kind, inDocument),
      range: positions.range(Math.min(span.start, at.start), Math.max(span.end, at.end)),
      selectionRange: positions.range(at.start, at.end),
      children: children.map(symbol),
    })
    const symbols = outlineOf(review.documents(uri)).map(symbol)
    return nested ? symbols : flattened(symbols, view.context().spelled(uri))
  }

  async workspaceSymbols(query: string): Promise<readonly WorkspaceSymbol[]> {
    const { folders, view, abilities } = this.options
    const { inWorkspace } = abilities().symbols
    const found: Described[] = []
    for (const folder of folders.all()) {
      for (const each of folder.described(query)) {
        if (found.length >= MOST_SYMBOLS) break
        found.push(each)
      }
    }
    await view.prepare(new Set(found.map(({ at }) => at.uri)))
    const { positionsOf, spelled } = view.context()
    return found.flatMap(({ id, name, kind, organisation, at }): readonly WorkspaceSymbol[] => {
      const range = positionsOf(at.uri)?.range(at.start, at.end)
      if (!range) return []
      return [
        {
          name: name === undefined ? id : `${name} (${id})`,
          kind: symbolKind(kind, inWorkspace),
          containerName: organisation,
          location: { uri: spelled(at.uri), range },
        },
      ]
    })
  }

  folds(uri: string): readonly FoldingRange[] {
    const text = this.options.folders.text(uri)
    if (text === undefined) return []
    return foldsIn(text).map(({ start, end, isComment }) => ({
      startLine: start,
      endLine: end,
      ...(isComment ? { kind: FoldingRangeKind.Comment } : {}),
    }))
  }

  /** The paths in a file that lead to others of the folder, also where nothing is yet. */
  async links(uri: string): Promise<readonly DocumentLink[]> {
    const { folders, view } = this.options
    await view.prepare(new Set([uri]))
    const folder = folders.folderOf(uri)
    const source = folder?.reviewOf(uri).source(uri)
    const positions = view.positions(uri)
    if (!folder || !source || !positions) return []
    return linksIn(source, folder.root).map(({ span, uri: target }) => ({
      range: positions.range(span.start, span.end),
      target,
    }))
  }

  async selections(uri: string, at: readonly Position[]): Promise<readonly SelectionRange[]> {
    const { folders, view } = this.options
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    const source = folders.folderOf(uri)?.reviewOf(uri).source(uri)
    return at.map((position): SelectionRange => {
      if (!positions || !source) return { range: { start: position, end: position } }
      const ranges = spansAround(source, positions.offset(position)).map(({ start, end }) =>
        positions.range(start, end),
      )
      const outermost: SelectionRange = { range: ranges.at(-1) ?? { start: position, end: position } }
      return ranges.slice(0, -1).reduceRight((parent, range): SelectionRange => ({ range, parent }), outermost)
    })
  }

  private async found(uri: string, position: Position): Promise<Found | undefined> {
    const at = await this.at(uri, position)
    const named = at && namedAt(at.placements, at.offset, at.review.model)
    return at && named && { review: at.review, named }
  }

  private async ruleAt(uri: string, position: Position): Promise<string | undefined> {
    const at = await this.at(uri, position)
    const rules = at?.placements.flatMap(({ start, facts }) =>
      facts.rules.filter((rule) => start + rule.start <= at.offset && at.offset <= start + rule.end),
    )
    const [rule] = rules ?? []
    return rule && this.options.pageOf(rule.text, this.options.language())
  }

  private async at(uri: string, position: Position) {
    const { folders, view } = this.options
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    const review = folders.folderOf(uri)?.reviewOf(uri)
    if (!positions || !review) return undefined
    const placements = review.documents(uri).flatMap((document) => document.placements)
    return { review, placements, offset: positions.offset(position) }
  }

  private async locations(
    places: readonly { readonly placement: Placement; readonly span: Span }[],
  ): Promise<readonly Location[]> {
    const { view } = this.options
    await view.prepare(new Set(places.map(({ placement }) => placement.head.uri)))
    const { positionsOf, spelled } = view.context()
    return places.flatMap(({ placement: { head, start }, span }) => {
      const range = positionsOf(head.uri)?.range(start + span.start, start + span.end)
      return range ? [{ uri: spelled(head.uri), range }] : []
    })
  }

  private refuse({ named, review }: Found, to: string | undefined): void {
    const problem = renameProblem(named, to, review.model)
    if (problem) throw refused(worded(problem, this.options.language()))
  }
}

function refused(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason)
}

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** More than these nobody looks through. */
const MOST_SYMBOLS = 500
