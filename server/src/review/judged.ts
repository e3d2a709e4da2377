import type { AcceptanceUse } from '../analysis/acceptance.ts'
import { message } from '../l10n/message.ts'
import type { Placement, SourceDocument, SourceFile } from '../model/document.ts'
import type { Model } from '../model/index.ts'
import type { Name } from '../model/name-table.ts'
import type { Context, Draft, OrganisationContext, Rule } from '../rules/rule.ts'
import type { DocumentKind } from '../schema/validate.ts'

/** What a rule found. */
export interface Judged {
  readonly rule: Rule
  readonly draft: Draft
}

/** Asks the rules; one that fails costs its own findings and says so, where it was asked. */
export class Judge {
  private readonly rules: readonly Rule[]
  private readonly ofParts: readonly Rule[]
  private readonly ofNames: readonly Rule[]
  private readonly ofDocuments: readonly Rule[]
  private readonly ofPolicies: readonly Rule[]
  private readonly ofAcceptances: readonly Rule[]

  constructor(rules: readonly Rule[]) {
    this.rules = rules
    this.ofParts = rules.filter((rule) => rule.inPart)
    this.ofNames = rules.filter((rule) => rule.forName)
    this.ofDocuments = rules.filter((rule) => rule.inDocument)
    this.ofPolicies = rules.filter((rule) => rule.inPolicy)
    this.ofAcceptances = rules.filter((rule) => rule.onAcceptance)
  }

  part(placement: Placement, context: Context): readonly Judged[] {
    return askedOf(
      this.ofParts,
      (rule) => rule.inPart?.(placement, context),
      () => placement,
    )
  }

  name(name: Name, model: Model, context: Context): readonly Judged[] {
    const fallback = () => model.mentions(name)[0]?.placement ?? model.definitions(name)[0]?.placement
    return askedOf(this.ofNames, (rule) => rule.forName?.(name, model, context), fallback)
  }

  document(
    document: SourceDocument,
    context: Context & { readonly nameKind: DocumentKind | undefined },
  ): readonly Judged[] {
    return askedOf(
      this.ofDocuments,
      (rule) => rule.inDocument?.(document, context),
      () => document.placements[0],
    )
  }

  policy(document: SourceDocument, context: Context): readonly Judged[] {
    return askedOf(
      this.ofPolicies,
      (rule) => rule.inPolicy?.(document, context),
      () => document.placements[0],
    )
  }

  organisation(rule: Rule, organisation: string, model: Model, context: OrganisationContext): readonly Judged[] {
    const fallback = () => [...model.definedBy(organisation).values()][0]?.[0]?.placement
    return askedOf([rule], () => rule.inOrganisation?.(organisation, model, context), fallback)
  }

  acceptance(use: AcceptanceUse, context: Context): readonly Judged[] {
    return askedOf(
      this.ofAcceptances,
      (rule) => rule.onAcceptance?.(use, context),
      () => use.acceptance.placement,
    )
  }

  /** What concerns a file as a whole, under the one rule that speaks of it. */
  file(
    id: string,
    source: SourceFile,
    find: (source: SourceFile, first: Placement) => readonly Draft[],
  ): readonly Judged[] {
    const first = source.documents[0]?.placements[0]
    const rules = this.rules.filter((rule) => rule.id === id)
    return first
      ? askedOf(
          rules,
          () => find(source, first),
          () => first,
        )
      : []
  }
}

/** What each rule finds, undefined where it has nothing to look at. `fallback`: where it is told that a rule failed. */
function askedOf(
  rules: readonly Rule[],
  asking: (rule: Rule) => readonly Draft[] | undefined,
  fallback: () => Placement | undefined,
): readonly Judged[] {
  let all: Judged[] | undefined
  for (const rule of rules) {
    for (const draft of draftsOf(rule, asking, fallback)) {
      all ??= []
      all.push({ rule, draft })
    }
  }
  return all ?? NOTHING
}

/** Most of what is asked finds nothing. */
const NOTHING: readonly Judged[] = []

function draftsOf(
  rule: Rule,
  asking: (rule: Rule) => readonly Draft[] | undefined,
  fallback: () => Placement | undefined,
): readonly Draft[] {
  try {
    return asking(rule) ?? []
  } catch {
    const placement = fallback()
    if (!placement) return []
    return [
      {
        at: { placement, span: placement.facts.heading },
        cause: 'failed',
        perFile: true,
        message: message('rule.failed', { rule: rule.id }),
      },
    ]
  }
}
