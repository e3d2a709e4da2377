import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver'
import { type Language, worded } from '../l10n/message.ts'
import type { Shown } from '../language/exposure-display.ts'
import type { Finding } from '../review/finding.ts'
import type { Level } from '../rules/rule.ts'
import type { Positions } from './positions.ts'

/** What of a diagnostic the client can show. */
export interface DiagnosticAbilities {
  readonly related: boolean
  readonly codeDescription: boolean
  /** It hands back what came with a diagnostic. */
  readonly data: boolean
  readonly unnecessary: boolean
}

export interface DiagnosticContext {
  readonly language: Language
  readonly abilities: DiagnosticAbilities
  /** Uri of the packaged page of a rule, where that is known. */
  readonly pageOf: (rule: string, language: Language) => string | undefined
  readonly positionsOf: (uri: string) => Positions | undefined
  /** The uri as the client writes it. */
  readonly spelled: (uri: string) => string
}

const SOURCE = 'Havenwijzer'

/** A finding as the editor shows it. */
export function diagnosticOf(finding: Finding, context: DiagnosticContext): Diagnostic {
  const { language, abilities } = context
  const positions = context.positionsOf(finding.at.uri)
  const range = positions?.range(finding.at.start, finding.at.end) ?? NOWHERE
  const related = abilities.related ? relatedPlaces(finding, context) : []
  const page = abilities.codeDescription ? context.pageOf(finding.rule, language) : undefined
  return {
    range,
    severity: SEVERITIES[finding.level],
    code: finding.rule,
    source: SOURCE,
    message: worded(finding.message, language),
    ...(abilities.data ? { data: { id: finding.id } } : {}),
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(abilities.unnecessary && finding.rule === 'structure/unused-definition'
      ? { tags: [DiagnosticTag.Unnecessary] }
      : {}),
  }
}

/** What the editor shows quietly at an entry: not a finding, and in no list of problems. */
export function quietMark({ placement, span, text }: Shown, context: DiagnosticContext): Diagnostic {
  const positions = context.positionsOf(placement.head.uri)
  const start = placement.start + span.start
  return {
    range: positions?.range(start, start + span.end - span.start) ?? NOWHERE,
    severity: DiagnosticSeverity.Hint,
    source: SOURCE,
    message: worded(text, context.language),
  }
}

/** The files whose lines are needed to show these findings. */
export function filesIn(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((f) => [f.at.uri, ...f.related.slice(0, MOST_RELATED).map((r) => r.uri)]))
}

function relatedPlaces(finding: Finding, context: DiagnosticContext): NonNullable<Diagnostic['relatedInformation']> {
  return finding.related.slice(0, MOST_RELATED).flatMap(({ uri, start, end, message }) => {
    const positions = context.positionsOf(uri)
    if (!positions) return []
    return [
      {
        location: { uri: context.spelled(uri), range: positions.range(start, end) },
        message: worded(message, context.language),
      },
    ]
  })
}

/** A short name for a list of diagnostics: the same list has the same name. */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  const hash = new Hash()
  for (const { range, severity, code, message, data, codeDescription, relatedInformation = [], tags } of diagnostics) {
    hash.range(range)
    hash.number(severity ?? 0)
    hash.text(`${code ?? ''}`)
    hash.text(typeof message === 'string' ? message : message.value)
    hash.text(data?.id ?? '')
    hash.text(codeDescription?.href ?? '')
    hash.number(tags?.length ?? 0)
    for (const { location, message: related } of relatedInformation) {
      hash.text(location.uri)
      hash.range(location.range)
      hash.text(related)
    }
    hash.number(relatedInformation.length)
  }
  return `${hash.name()}${diagnostics.length}`
}

/** FNV-1a, twice with different starts, so that a clash is as good as impossible. */
class Hash {
  private a = 0x811c9dc5
  private b = 0xc9dc5118

  number(value: number): void {
    this.a = Math.imul(this.a ^ value, 0x01000193)
    this.b = Math.imul(this.b ^ value, 0x01000197)
    // What stands high in one factor would not come down by itself.
    this.a ^= this.a >>> 15
    this.b ^= this.b >>> 13
  }

  range({ start, end }: Range): void {
    this.number(start.line)
    this.number(start.character)
    this.number(end.line)
    this.number(end.character)
  }

  text(text: string): void {
    let known = HASHES.get(text)
    if (known === undefined) {
      const own = new Hash()
      for (let i = 0; i < text.length; i++) own.number(text.charCodeAt(i))
      known = [own.a, own.b]
      if (HASHES.size >= MOST_HASHES) HASHES.clear()
      HASHES.set(text, known)
    }
    this.number(known[0])
    this.number(known[1])
  }

  name(): string {
    return `${(this.a >>> 0).toString(36)}${(this.b >>> 0).toString(36)}`
  }
}

/** Of the texts that were hashed last: most of them come back at every key. */
const HASHES = new Map<string, readonly [number, number]>()
const MOST_HASHES = 20_000

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** More related places than this nobody reads in a hover. */
const MOST_RELATED = 10
