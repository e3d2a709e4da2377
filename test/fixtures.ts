import assert from 'node:assert/strict'
import { type Language, worded } from '../server/src/l10n/message.ts'
import { editsOf, type Files } from '../server/src/language/fix-edits.ts'
import type { Finding } from '../server/src/review/finding.ts'
import { Review } from '../server/src/review/review.ts'
import { allRules } from '../server/src/rules/index.ts'
import type { Fix, Rule } from '../server/src/rules/rule.ts'
import { fileNameOf, nameKind } from '../server/src/workspace/names.ts'
import { applyEdits } from '../server/src/yaml/edit.ts'
import type { ReaderChoice } from '../server/src/yaml/read.ts'
import { testCatalogue } from './catalogue.ts'
import { type Expected, type Fixture, type FixtureFile, type Marked, mark, parseFixture } from './markers.ts'

export { type Expected, type Fixture, type FixtureFile, parseFixture } from './markers.ts'

export interface CheckOptions {
  /** Ids or categories of the rules that judge besides `structure`, which always does. */
  readonly rules?: readonly string[]
  /** The day of the review. */
  readonly today?: string
  /** Language of the titles of fixes. */
  readonly language?: Language
  readonly eol?: '\n' | '\r\n'
  readonly reader?: ReaderChoice
  /** The files are open in an editor. */
  readonly isTyped?: boolean
}

/**
 * Reviews a fixture and compares every finding, with its span, level and the fix that is named, with the
 * markers in the fixture; gives the outcome for more questions.
 */
export function check(fixture: Fixture | string, options: CheckOptions = {}): Checked {
  const { files, expected } = typeof fixture === 'string' ? parseFixture(fixture, options.eol) : fixture
  const checked = new Checked(files, options)
  const actual = checked.findings.map((finding) => checked.marked(finding, expected))
  assert.equal(mark(files, actual), mark(files, expected))
  return checked
}

/** Files after their review. */
export class Checked {
  readonly findings: readonly Finding[]
  readonly accepted: readonly Finding[]
  readonly review: Review
  private readonly files: readonly FixtureFile[]
  private readonly language: Language
  private readonly isTyped: boolean

  constructor(
    files: readonly FixtureFile[],
    { rules = [], today = TODAY, language = 'en', reader = 'auto', isTyped = false }: CheckOptions = {},
  ) {
    this.review = new Review({ catalogue: testCatalogue, rules: rulesOf(rules), today, root: ROOT, reader })
    this.isTyped = isTyped
    this.put(files)
    this.findings = files.flatMap(({ name }) => this.review.findings(uriOf(name)))
    this.accepted = files.flatMap(({ name }) => this.review.accepted(uriOf(name)))
    this.files = files
    this.language = language
  }

  /** What is found once the files say this. */
  findingsAfter(files: readonly FixtureFile[]): readonly Finding[] {
    this.put(files)
    return files.flatMap(({ name }) => this.review.findings(uriOf(name)))
  }

  private put(files: readonly FixtureFile[]): void {
    for (const { name, text } of files) this.review.setFile(uriOf(name), text, nameKind(fileNameOf(name)), this.isTyped)
  }

  /** The finding as a marker; with the fix that is expected of it when it offers that one, else with all that it offers. */
  marked(finding: Finding, expected: readonly Marked[]): Marked {
    const wanted = expected.find((marker) => marks(marker, finding))?.fix
    const marker = markerOf(finding)
    if (wanted === undefined) return marker
    const titles = this.titles(finding)
    return { ...marker, fix: titles.includes(wanted) ? wanted : titles.join(' | ') }
  }

  /** The titles of the fixes that a finding offers. */
  titles(finding: Finding): readonly string[] {
    return finding.fixes.map((fix) => worded(fix.title, this.language))
  }

  /** What each finding says, in reading order. */
  texts(): readonly string[] {
    return this.findings.map((finding) => worded(finding.message, this.language))
  }

  /** The files after the fix with this title, of whichever finding. */
  afterFix(title: string): readonly FixtureFile[] {
    const fix = this.findings.flatMap((f) => f.fixes).find((f) => worded(f.title, this.language) === title)
    assert.ok(fix, `no finding offers “${title}”`)
    return this.afterFixes([fix])
  }

  /** The files after every fix that a marker names. */
  afterNamedFixes(expected: readonly Expected[]): readonly FixtureFile[] {
    const fixes = expected.flatMap((marker) => {
      const finding = this.findings.find((f) => marks(marker, f))
      return finding?.fixes.filter((fix) => worded(fix.title, this.language) === marker.fix) ?? []
    })
    return this.afterFixes(fixes)
  }

  private afterFixes(fixes: readonly Fix[]): readonly FixtureFile[] {
    const edits = fixes.flatMap((fix) => {
      const own = editsOf(fix.change, this.sources())
      assert.ok(own, 'the fix gives no edits')
      return own
    })
    return this.files.map(({ name, text }) => {
      return {
        name,
        text: applyEdits(
          text,
          edits.filter((edit) => edit.uri === uriOf(name)),
        ),
      }
    })
  }

  private sources(): Files {
    return {
      model: this.review.model,
      textOf: (uri) => this.files.find(({ name }) => uriOf(name) === uri)?.text,
      siblings: (placement) => {
        const documents = this.review.documents(placement.head.uri)
        return documents.find((document) => document.placements.includes(placement))?.placements ?? []
      },
    }
  }
}

/** The rules of `structure`, and those with these ids or in these categories. */
export function rulesOf(names: readonly string[]): readonly Rule[] {
  const wanted = new Set(['structure', ...names])
  return allRules.filter(({ id }) => wanted.has(id) || wanted.has(id.slice(0, id.indexOf('/'))))
}

/** The day on which tests review. */
const TODAY = '2026-11-24'

const ROOT = 'memory:/test'

function markerOf({ at, level, rule }: Finding): Marked {
  return { file: nameOf(at.uri), start: at.start, end: at.end, level, rule }
}

function marks(marker: Marked, finding: Finding): boolean {
  const { file, start, end, level, rule } = markerOf(finding)
  const same = marker.file === file && marker.start === start && marker.end === end
  return same && marker.level === level && marker.rule === rule
}

function uriOf(name: string): string {
  return `${ROOT}/${name}`
}

function nameOf(uri: string): string {
  return uri.slice(ROOT.length + 1)
}
