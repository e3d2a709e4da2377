import type { CodeLens, Diagnostic, Hover, InlayHint, Position, Range } from 'vscode-languageserver'
import { type Language, type Message, worded } from '../l10n/message.ts'
import type { LandscapeOf } from '../language/exposed-lines.ts'
import {
  exposureHints,
  exposureLenses,
  exposureMarks,
  type Shown,
  type ShownHint,
} from '../language/exposure-display.ts'
import { formatHoverAt } from '../language/format-hover.ts'
import { hostHints } from '../language/host-display.ts'
import { hoverAt } from '../language/hover.ts'
import { withoutMarkup } from '../language/markdown.ts'
import { usesShown } from '../language/uses-display.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Abilities } from './abilities.ts'
import { type DiagnosticContext, diagnosticOf, filesIn, quietMark } from './diagnostics.ts'
import type { Folders } from './folders.ts'
import type { OpenDocuments } from './open-documents.ts'
import { Positions } from './positions.ts'
import type { Shows } from './settings.ts'

export interface ViewOptions {
  readonly folders: Folders
  readonly documents: OpenDocuments
  readonly pageOf: (rule: string, language: Language) => string | undefined
  readonly abilities: () => Abilities
  readonly language: () => Language
  readonly shows: () => Shows
}

/** The findings as this client can see them: in its language, its way of counting and its spelling of uris. */
export class View {
  private readonly options: ViewOptions

  constructor(options: ViewOptions) {
    this.options = options
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const { folders } = this.options
    await this.prepare(filesIn(folders.findings(uri)))
    const context = this.context()
    const findings = folders.findings(uri)
    const told = new Set(findings.map(({ at }) => at.start))
    const marks = this.displayed(uri, exposureMarks).filter(
      ({ placement, span }) => !told.has(placement.start + span.start),
    )
    return [
      ...findings.map((finding) => diagnosticOf(finding, context)),
      ...marks.map((mark) => quietMark(mark, context)),
    ]
  }

  /** Behind the entries of a range the countries that reach them, and on what they run where they do not say so. */
  async inlayHints(uri: string, { start, end }: Range): Promise<readonly InlayHint[]> {
    await this.prepare(new Set([uri]))
    const positions = this.positions(uri)
    if (!positions) return []
    const [from, to] = [positions.offset(start), positions.offset(end)]
    const { language } = this.context()
    const isAskedLater = this.options.abilities().hintTooltips
    return this.hints(uri)
      .map((hint) => ({ ...hint, at: hint.placement.start + hint.span.end }))
      .filter(({ at }) => from <= at && at <= to)
      .map(({ at, text, tooltip }) => ({
        position: positions.range(at, at).start,
        label: worded(text, language),
        ...(isAskedLater ? { data: { uri } } : { tooltip: textOf(tooltip, language) }),
        paddingLeft: true,
      }))
  }

  /** A hint with what is said of it, for whoever points at it; as it was where that has gone. */
  async resolvedHint(hint: InlayHint): Promise<InlayHint> {
    const uri: unknown = hint.data?.uri
    if (typeof uri !== 'string') return hint
    await this.prepare(new Set([uri]))
    const offset = this.positions(uri)?.offset(hint.position)
    const { language } = this.context()
    const same = this.hints(uri).find(
      ({ placement, span, text }) => placement.start + span.end === offset && worded(text, language) === hint.label,
    )
    return same ? { ...hint, tooltip: textOf(same.tooltip, language) } : hint
  }

  private hints(uri: string): readonly ShownHint[] {
    const { countryHints, hostHints: areHostsShown } = this.options.shows()
    return [
      ...(countryHints ? this.displayed(uri, exposureHints) : []),
      ...(areHostsShown ? this.displayed(uri, hostHints) : []),
    ]
  }

  /** Above each exposed entry through whom, and above each cause what hangs on it. */
  async codeLenses(uri: string): Promise<readonly CodeLens[]> {
    await this.prepare(new Set([uri]))
    const { language } = this.context()
    const positions = this.positions(uri)
    const { exposureLenses: isExposureShown, usesLenses } = this.options.shows()
    const model = this.options.folders.folderOf(uri)?.reviewOf(uri).model
    const exposed = isExposureShown ? this.displayed(uri, exposureLenses) : []
    const used = usesLenses && model ? this.displayed(uri, (documents) => usesShown(documents, model)) : []
    const command = this.options.abilities().ownClient ? SHOW_USES : ''
    return [...exposed, ...used].flatMap((shown) => {
      const at = shown.placement.start + shown.span.start
      const range = positions?.range(at, at + shown.span.end - shown.span.start)
      if (!range) return []
      const title = worded(shown.text, language)
      const isOfUses = used.includes(shown)
      const args = isOfUses && command !== '' ? { arguments: [this.options.documents.spelled(uri), range.start] } : {}
      return [{ range, command: { title, command: isOfUses ? command : '', ...args } }]
    })
  }

  private displayed<S extends Shown>(
    uri: string,
    show: (documents: readonly SourceDocument[], landscapeOf: LandscapeOf) => readonly S[],
  ): readonly S[] {
    const folder = this.options.folders.folderOf(uri)
    if (!folder) return []
    const review = folder.reviewOf(uri)
    return show(review.documents(uri), (organisation) => review.landscapeOf(organisation))
  }

  /** What stands at a place, in the markup that the client shows. */
  async hover(uri: string, position: Position): Promise<Hover | null> {
    const { folders, abilities, language } = this.options
    await this.prepare(new Set([uri]))
    const positions = this.positions(uri)
    const review = folders.folderOf(uri)?.reviewOf(uri)
    if (!positions || !review) return null
    const placements = review.documents(uri).flatMap((document) => document.placements)
    const offset = positions.offset(position)
    const source = review.source(uri)
    const found =
      hoverAt(placements, offset, {
        model: review.model,
        language: language(),
        context: review.context,
        landscapeOf: (organisation) => review.landscapeOf(organisation),
      }) ??
      (source && formatHoverAt(source, offset, language(), { model: review.model, today: review.context.today }))
    if (!found) return null
    const markdown = abilities().markdown
    const value = markdown ? found.text : withoutMarkup(found.text)
    return {
      contents: { kind: markdown ? 'markdown' : 'plaintext', value },
      range: positions.range(found.span.start, found.span.end),
    }
  }

  /** Fetches what is needed to count the characters in these files as the client does. */
  async prepare(uris: ReadonlySet<string>): Promise<void> {
    if (this.options.abilities().encoding === 'utf-16') return
    for (const uri of uris) await this.options.folders.fetchText(uri)
  }

  context(): DiagnosticContext {
    const { pageOf, abilities, language, documents } = this.options
    const positions = new Map<string, Positions | undefined>()
    return {
      language: language(),
      abilities: abilities().diagnostics,
      pageOf,
      positionsOf: (uri) => {
        const known = positions.get(uri) ?? this.positions(uri)
        positions.set(uri, known)
        return known
      },
      spelled: (uri) => documents.spelled(uri),
    }
  }

  positions(uri: string): Positions | undefined {
    const { folders, abilities } = this.options
    const { encoding } = abilities()
    const lines = folders.lines(uri)
    return lines && new Positions(lines, encoding, encoding === 'utf-16' ? undefined : folders.text(uri))
  }
}

function textOf(lines: readonly Message[], language: Language): string {
  return lines.map((line) => worded(line, language)).join('\n')
}

/** The command of our own extension that shows who uses what stands at a place. */
const SHOW_USES = 'havenwijzer.showUses'
