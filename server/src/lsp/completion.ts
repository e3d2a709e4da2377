import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  type Position,
  type Range,
} from 'vscode-languageserver'
import { type Language, message, worded } from '../l10n/message.ts'
import { completionsAt } from '../language/completion/complete.ts'
import type { Offered } from '../language/completion/offered.ts'
import { toldOf } from '../language/hover.ts'
import { withoutMarkup } from '../language/markdown.ts'
import { asSnippet, withoutStops } from '../rules/tab-stop.ts'
import type { EntityKind } from '../schema/shape.ts'
import type { Abilities } from './abilities.ts'
import type { Folders } from './folders.ts'
import { canonical } from './uris.ts'
import type { View } from './view.ts'

/** What of a completion the client can show. */
export interface CompletionAbilities {
  readonly snippets: boolean
  readonly labelDetails: boolean
  readonly markdown: boolean
  /** It puts what is offered as it stands, without indenting it itself. */
  readonly keepsIndentation: boolean
}

export interface CompletionOptions {
  readonly folders: Folders
  readonly view: View
  readonly abilities: () => Abilities
  readonly language: () => Language
}

/** What an item is made with: where it is in the list, what was typed of it, how the line is indented on which it comes. */
interface Around {
  readonly uri: string
  readonly at: number
  readonly typed: string
  readonly indentation: string
  readonly language: Language
}

/** What is asked for an item that is looked at: of what, and from where. */
interface Data {
  readonly uri: string
  readonly tells: NonNullable<Offered['tells']>
}

/** Answers what can be put where the cursor stands. */
export class Completion {
  private readonly options: CompletionOptions

  constructor(options: CompletionOptions) {
    this.options = options
  }

  async list(uri: string, position: Position): Promise<CompletionList | null> {
    const { folders, view, language } = this.options
    await view.prepare(new Set([uri]))
    const positions = view.positions(uri)
    const review = folders.folderOf(uri)?.reviewOf(uri)
    const source = review?.source(uri)
    if (!positions || !review || !source) return null
    const offset = positions.offset(position)
    const offered = completionsAt(source, offset, {
      model: review.model,
      today: review.context.today,
      landscapeOf: (organisation) => review.landscapeOf(organisation),
    })
    const { text } = source.text
    const indentation = /^ */.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))?.[0] ?? ''
    const items = offered.map((each, i) =>
      this.item(
        each,
        { uri, at: i, typed: text.slice(each.start, offset), indentation, language: language() },
        (start, end) => positions.range(start, end),
      ),
    )
    // Of a large catalogue only what was typed so far is offered.
    const isIncomplete = offered.some(({ kind, tells }) => kind === 'catalogue' && tells !== undefined)
    return { isIncomplete, items }
  }

  /** With what is told of the thing, for whoever looks at it. */
  resolved(item: CompletionItem): CompletionItem {
    const data: unknown = item.data
    if (!isData(data)) return item
    const { folders, language } = this.options
    const uri = canonical(data.uri)
    const review = folders.folderOf(uri)?.reviewOf(uri)
    const head = review?.documents(uri)[0]?.head
    if (!review || !head) return item
    const { kind, id, organisation } = data.tells
    const text = toldOf({ kind: kind as EntityKind, id, organisation }, head, {
      model: review.model,
      language: language(),
      context: review.context,
      landscapeOf: (each) => review.landscapeOf(each),
    })
    return text === undefined ? item : { ...item, documentation: this.markup(text) }
  }

  private item(
    offered: Offered,
    { uri, at, typed, indentation, language }: Around,
    range: (start: number, end: number) => Range,
  ): CompletionItem {
    const { abilities } = this.options
    const { completion, ownClient } = abilities()
    const snippet = completion.snippets ? asSnippet(offered.text) : undefined
    const kept = completion.keepsIndentation ? snippet : snippet?.replaceAll(`\n${indentation}`, '\n')
    const newText = kept ?? withoutStops(offered.text)
    const { label, kind, foundBy = [], about, tells, start, end } = offered
    return {
      label,
      kind: KINDS[kind],
      ...besideLabel(offered, language, completion.labelDetails),
      sortText: String(at).padStart(5, '0'),
      ...filterOf(label, foundBy, typed, tells !== undefined && kind === 'catalogue'),
      textEdit: { range: range(start, end), newText },
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
      ...(completion.keepsIndentation ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...(about ? { documentation: typeof about === 'string' ? about : about[language] } : {}),
      ...(tells ? { data: { uri, tells } satisfies Data } : {}),
      // What is chosen at a tab stop is offered at once.
      ...(offered.asksOn && ownClient ? { command: { title: '', command: 'editor.action.triggerSuggest' } } : {}),
    }
  }

  private markup(text: string): string | MarkupContent {
    return this.options.abilities().completion.markdown ? { kind: 'markdown', value: text } : withoutMarkup(text)
  }
}

/** What was found by another name, or by what it is for, is not sought again by its label. */
function filterOf(
  label: string,
  foundBy: readonly string[],
  typed: string,
  isFound: boolean,
): Pick<CompletionItem, 'filterText'> {
  // What answers a question stands in the place of that.
  if ((isFound && typed.trim() !== '') || typed.startsWith('{')) return { filterText: typed.trim() }
  return foundBy.length === 0 ? {} : { filterText: [label, ...foundBy].join(' ') }
}

/** The countries right behind it, its name at the end of the line; or both where an editor has room for one text. */
function besideLabel(
  offered: Offered,
  language: Language,
  isApart: boolean,
): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  const description = detailIn(offered, language)
  const { countries = [] } = offered
  const reach = countries.length === 0 ? undefined : worded(message('display.hint', { countries }), language)
  if (description === undefined && reach === undefined) return {}
  if (!isApart) return { detail: [description, reach].filter((each) => each !== undefined).join(' ') }
  return {
    labelDetails: {
      ...(reach === undefined ? {} : { detail: ` ${reach}` }),
      ...(description === undefined ? {} : { description }),
    },
  }
}

function detailIn({ detail }: Offered, language: Language): string | undefined {
  if (detail === undefined || typeof detail === 'string') return detail
  return 'key' in detail ? worded(detail, language) : detail[language]
}

function isData(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && 'uri' in data && 'tells' in data
}

const KINDS: Readonly<Record<Offered['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  catalogue: CompletionItemKind.Value,
  entry: CompletionItemKind.Snippet,
}
