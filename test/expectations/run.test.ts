import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { groupedBy } from '../../server/src/model/grouped.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { check } from '../cli/run-cli.ts'
import { folderOf } from '../cli/temporary-folder.ts'
import type { Expectation, Expected } from './expectation.ts'

/** A finding as the command line writes it. */
interface Found {
  readonly rule: string
  readonly level: string
  readonly cause: string
  readonly organisation?: string
  readonly state: string
  readonly folder: string
  readonly file: string
  readonly range: { readonly start: { readonly line: number } }
  readonly affected?: readonly string[]
  readonly confidence?: string
  readonly powers?: readonly string[]
  readonly reasons?: readonly { readonly rule: string }[]
  readonly chain?: readonly {
    readonly from: string
    readonly relation: string
    readonly to: string
    readonly source?: string
  }[]
}

/** What the expectations say, held against what the command line writes as JSON; rules that do not exist yet are left out. */
describe('expectations, through the command line', () => {
  const folder = import.meta.dirname
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const all = names.map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Expectation] as const)
  const built = new Set(allRules.map(({ id }) => id))
  const found = new Map<string, readonly Found[]>()

  before(async () => {
    const runs = all.flatMap(([file, { asOf, files, twin }]) => {
      const { change } = twin
      const changed = 'file' in change ? { ...files, [change.file]: replaced(files[change.file] ?? '', change) } : files
      return [
        { name: file, asOf, files },
        { name: `${file} twin`, asOf: 'asOf' in change ? change.asOf : asOf, files: changed },
      ]
    })
    // One folder is one analysis, so that one process can make them all.
    for (const [asOf, same] of groupedBy(runs, (run) => run.asOf)) {
      const tree = Object.fromEntries(
        same.flatMap(({ files }, i) => Object.entries(files).map(([path, text]) => [`${i}/${path}`, text])),
      )
      const cwd = folderOf(tree)
      const [first = '', ...rest] = same.map((_, i) => String(i))
      const { stdout, stderr } = await check(first, [...rest, '--as-of', asOf, '--format', 'json'], { cwd })
      assert.equal(stderr, '')
      const findings = JSON.parse(stdout).findings as readonly Found[]
      for (const [i, { name }] of same.entries())
        found.set(
          name,
          findings.filter((finding) => finding.folder === String(i)),
        )
    }
  })

  for (const [file, expectation] of all) {
    it(`${file}: ${expectation.name}`, () => {
      const actual = found.get(file) ?? []
      const expected = expectation.findings.filter(({ rule }) => built.has(rule))
      assert.deepEqual(loud(actual).map(outline).sort(), loud(expected).map(outlineOf).sort())
      for (const each of expected) {
        const match = actual.find((finding) => outline(finding) === outlineOf(each))
        assert.ok(match, `${outlineOf(each)}, found ${actual.map(outline).join(' | ')}`)
        compare(match, each, expectation)
      }
      for (const rule of expectation.quiet)
        assert.deepEqual(
          loud(actual).filter((finding) => finding.rule === rule && !expected.some((e) => e.rule === rule)),
          [],
        )
    })

    it(`${file}: exactly what the twin says goes and comes`, () => {
      const before = new Set(audible(found.get(file) ?? []).map(outline))
      const after = new Set(audible(found.get(`${file} twin`) ?? []).map(outline))
      const { gone, comes } = expectation.twin
      const isBuilt = (text: string) => built.has(text.split(' ')[0] ?? '')
      const went = [...before].filter((each) => !after.has(each)).sort()
      const came = [...after].filter((each) => !before.has(each)).sort()
      const unexplained = went.filter((each) => !gone.some((text) => isMeant(each, text)))
      assert.deepEqual(
        { unexplained, missing: gone.filter(isBuilt).filter((text) => !went.some((each) => isMeant(each, text))) },
        { unexplained: [], missing: [] },
        'gone',
      )
      assert.deepEqual(
        came.filter((each) => !comes.some((text) => isMeant(each, text))),
        [],
        'comes unasked',
      )
      assert.deepEqual(
        comes.filter(isBuilt).filter((text) => !came.some((each) => isMeant(each, text))),
        [],
        'does not come',
      )
    })
  }

  function compare(actual: Found, expected: Expected, { files }: Expectation): void {
    const { file, line } = expected.on
    const lines = (files[file] ?? '').split('\n')
    const at = lines.findIndex((text) => text.includes(line)) + 1
    assert.equal(`${actual.file}:${actual.range.start.line}`, `${file}:${at}`, `place of ${outline(actual)}`)
    assert.deepEqual(
      [...(actual.affected ?? [actual.cause])].sort(),
      [...expected.affected].sort(),
      `affected of ${outline(actual)}`,
    )
    if (expected.confidence) assert.equal(actual.confidence, expected.confidence, `confidence of ${outline(actual)}`)
    if (expected.powers) assert.deepEqual(actual.powers, expected.powers, `powers of ${outline(actual)}`)
    if (expected.reasons) {
      const reasons = (actual.reasons ?? []).map(({ rule }) => rule)
      assert.deepEqual(
        reasons.sort(),
        expected.reasons.filter((rule) => built.has(rule)).sort(),
        `reasons of ${outline(actual)}`,
      )
    }
    if (expected.chain) {
      const shown = (actual.chain ?? []).map((hop) => `${hop.from} ${hop.relation} ${hop.to}`)
      assert.deepEqual(
        shown,
        expected.chain.map((hop) => `${hop.from} ${hop.relation} ${hop.to}`),
        `chain of ${outline(actual)}`,
      )
      expected.chain.forEach(({ source, to }, i) => {
        if (source !== undefined) assert.equal(actual.chain?.[i]?.source, source, `source of ${to}`)
      })
    }
  }

  function loud<T extends { readonly level: string }>(findings: readonly T[]): readonly T[] {
    return findings.filter(({ level }) => level === 'error' || level === 'warning')
  }

  function audible<T extends { readonly level: string }>(findings: readonly T[]): readonly T[] {
    return findings.filter(({ level }) => level !== 'hint')
  }

  function outline({ rule, cause, level, organisation, state }: Found): string {
    return [rule, cause, level, organisation ?? '', state].join(' ')
  }

  function outlineOf({ rule, cause, level, organisation, state }: Expected): string {
    return [rule, cause, level, organisation ?? 'gm0268', state ?? 'current'].join(' ')
  }

  /** Whether `rule cause`, perhaps with a level, is meant by this. */
  function isMeant(finding: string, text: string): boolean {
    return finding.startsWith(`${text} `)
  }

  function replaced(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
    return text.replace(from, () => to)
  }
})
