import type { Position } from 'vscode-languageserver'
import type { AlternativeGroup, RankedAlternative } from '../analysis/alternatives.ts'
import type { NewHome } from '../analysis/new-home.ts'
import type { Replaceable } from '../analysis/replaceable.ts'
import type { EffectNumbers } from '../l10n/en/alternatives.ts'
import { type Language, type Message, message, worded } from '../l10n/message.ts'
import { listed, numbersOf, titleOf } from '../language/listed-alternatives.ts'
import type { Review } from '../review/review.ts'
import { replaceableAt, replaceableFor } from '../review/what-if/replaceable-at.ts'
import { alternativesIn, type Effect, type ExposureLevel, effectOf } from '../review/what-if/what-if.ts'
import type { Folder } from './folder.ts'
import type { Folders } from './folders.ts'
import { nextTurn } from './turn.ts'
import type { View } from './view.ts'

/** `havenwijzer/alternatives`: what could come in place of what stands at a position, or of what a finding is about. */
export interface AlternativesParams {
  /** `version`: of the document that the question is about; left out: as it is. */
  readonly textDocument: { readonly uri: string; readonly version?: number | null }
  readonly position?: Position
  /** Id of a finding that stands in the document; goes before `position`. */
  readonly finding?: string
}

/** `havenwijzer/plan`: the edit that writes down which one was chosen. */
export interface PlanParams extends AlternativesParams {
  /** Id of the item. */
  readonly alternative: string
}

export interface AlternativesAnswer {
  /** Version of the document that it is about; null of a closed file. */
  readonly version: number | null
  /** It changed while this was asked or found out: there are no items, ask again. */
  readonly outdated: boolean
  /** In place of what. */
  readonly title: string
  readonly placeholder: string
  /** Why there are no items, for people. */
  readonly none: string
  /** The best first, those of a group together. */
  readonly items: readonly AlternativeItem[]
}

export interface AlternativeItem {
  /** `product:nextcloud`, or `platform:haven-prod` for one that the organisation has. */
  readonly id: string
  readonly group: AlternativeGroup
  readonly groupLabel: string
  readonly label: string
  readonly description: string
  readonly detail: string
  /** Null where it cannot be told. */
  readonly effect: (EffectNumbers & { readonly before: ExposureLevel; readonly after: ExposureLevel }) | null
  readonly data: AlternativeData
}

/** What the words are made of. */
export interface AlternativeData {
  readonly product: string | null
  readonly licence: string | null
  readonly isOpen: boolean
  readonly isEuropean: boolean
  readonly country: string | null
  readonly ownerCountries: readonly string[]
  readonly maturity: string | null
  readonly home: NewHome
  readonly inUse: readonly string[]
  readonly onlyFor: readonly string[]
}

export interface AlternativesOptions {
  readonly folders: Folders
  readonly view: View
  readonly language: () => Language
  /** Version of the open document that the findings are about; null of a closed file. */
  readonly versionOf: (uri: string) => number | null
  /** Settles when all that was said about a file has been read. */
  readonly ready: (uri: string) => Promise<void>
}

/** Alternatives with what each would change. */
export class Alternatives {
  private readonly options: AlternativesOptions

  constructor(options: AlternativesOptions) {
    this.options = options
  }

  /** Undefined once it has been cancelled. One alternative at a time is tried, and what is typed in between goes first. */
  async answer(
    uri: string,
    params: AlternativesParams,
    isCancelled: () => boolean,
  ): Promise<AlternativesAnswer | undefined> {
    const { folders, view, versionOf, ready } = this.options
    await view.prepare(new Set([uri]))
    const version = versionOf(uri)
    const folder = folders.folderOf(uri)
    const asked = params.textDocument.version
    if (asked !== undefined && asked !== null && asked !== version) return this.empty(version, { outdated: true })
    const thing = folder && this.thingIn(folder, uri, params)
    if (!folder || !thing) return this.empty(version, { none: message('alternatives.none', { reason: '', id: '' }) })
    const review = folder.reviewOf(uri)
    const { revision } = review
    const { ranked, none } = alternativesIn(review, thing)
    if (none !== undefined)
      return this.empty(version, { none: message('alternatives.none', { reason: none, id: thing.element.id }) })
    const items: AlternativeItem[] = []
    for (const alternative of ranked.slice(0, MOST)) {
      await nextTurn()
      await ready(uri)
      if (isCancelled()) return undefined
      if (review.revision !== revision || folders.folderOf(uri)?.reviewOf(uri) !== review)
        return this.empty(versionOf(uri), { outdated: true })
      items.push(this.item(alternative, effectOf(review, thing, alternative), thing, review))
    }
    const title = this.say(titleOf(thing, review))
    return { ...this.empty(version, {}), title, items }
  }

  /** What a question is about; undefined where the document is no longer as it was. */
  asked(
    uri: string,
    params: AlternativesParams,
  ): { readonly folder: Folder; readonly uri: string; readonly thing: Replaceable } | undefined {
    const folder = this.options.folders.folderOf(uri)
    const version = params.textDocument.version ?? this.options.versionOf(uri)
    const thing = folder && version === this.options.versionOf(uri) ? this.thingIn(folder, uri, params) : undefined
    return folder && thing && { folder, uri, thing }
  }

  private thingIn(folder: Folder, uri: string, params: AlternativesParams): Replaceable | undefined {
    const review = folder.reviewOf(uri)
    const { position, finding: id } = params
    if (id !== undefined) {
      const finding = review.findings(uri).find((each) => each.id === id)
      return finding && replaceableFor(review, finding)
    }
    const offset = position && this.options.view.positions(uri)?.offset(position)
    return offset === undefined ? undefined : replaceableAt(review, uri, offset)
  }

  private item(
    alternative: RankedAlternative,
    effect: Effect | undefined,
    thing: Replaceable,
    { model }: Review,
  ): AlternativeItem {
    const { label, description, detail } = listed(alternative, effect, model.catalogueFor(thing.element.organisation))
    const joined = (texts: readonly Message[]) => texts.map((text) => this.say(text)).join(' · ')
    return {
      id: alternative.id,
      group: alternative.group,
      groupLabel: this.say(message('alternatives.group', { group: alternative.group })),
      label,
      description: joined(description),
      detail: joined(detail),
      effect: effect ? { ...numbersOf(effect), before: effect.before, after: effect.after } : null,
      data: dataOf(alternative),
    }
  }

  private empty(
    version: number | null,
    { outdated = false, none }: { readonly outdated?: boolean; readonly none?: Message },
  ): AlternativesAnswer {
    return {
      version,
      outdated,
      title: '',
      placeholder: this.say(message('alternatives.placeholder', {})),
      none: none ? this.say(none) : '',
      items: [],
    }
  }

  private say(text: Message): string {
    return worded(text, this.options.language())
  }
}

/** As many as one looks through, and can be tried within half a second. */
const MOST = 12

function dataOf({ product, maker, home, ...alternative }: RankedAlternative): AlternativeData {
  const { isOpen, isEuropean, ownerCountries, maturity, inUse, onlyFor } = alternative
  return {
    product: product?.id ?? null,
    licence: product?.licence ?? null,
    isOpen,
    isEuropean,
    country: maker?.country ?? null,
    ownerCountries,
    maturity: maturity ?? null,
    home,
    inUse,
    onlyFor,
  }
}
