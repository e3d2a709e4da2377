import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, worded } from '../../server/src/l10n/message.ts'
import type { Finding } from '../../server/src/review/finding.ts'

/**
 * What findings say in the tests of a category, as committed text beside them, by the title of the test, which begins with the rule: the markers in a test hold rule,
 * place and level, and this holds the words. To write it anew: remove it, and run the tests of the folder with `UPDATE_SNAPSHOTS=1`.
 */
const FILE = 'words.txt'

/** What was read or written so far, by path. */
const known = new Map<string, Map<string, string>>()
/** The tests of one title. */
const namesakes = new Map<string, Mocha.Runnable[]>()

/** Compares what the findings of a test say with what is written down. */
export function assertWords(test: Mocha.Runnable | undefined, findings: readonly Finding[]): void {
  if (findings.length === 0) return
  assert.ok(test)
  // Which file a test was stated by is not the same when another looks for it.
  const [category = ''] = test.fullTitle().split('/')
  const path = join(import.meta.dirname, category, FILE)
  const sections = known.get(path) ?? read(path)
  known.set(path, sections)
  const title = titleOf(test)
  const says = findings.flatMap(wordsOf).join('\n')
  if (process.env['UPDATE_SNAPSHOTS']) {
    sections.set(title, says)
    writeFileSync(path, written(sections))
  }
  assert.equal(says, sections.get(title), `${FILE} has other words for “${title}”`)
}

/** The second test of one title is told from the first. */
function titleOf(test: Mocha.Runnable): string {
  const title = test.fullTitle()
  const tests = namesakes.get(title) ?? []
  namesakes.set(title, tests)
  if (!tests.includes(test)) tests.push(test)
  return tests[0] === test ? title : `${title}, once more (${tests.indexOf(test) + 1})`
}

/** The titles of the tests in which the same is said, and what is said. */
function written(sections: ReadonlyMap<string, string>): string {
  return [...Map.groupBy(sections, ([, says]) => says)]
    .map(([says, tests]) => `${tests.map(([title]) => `# ${title}\n`).join('')}${says}\n`)
    .join('\n')
}

function read(path: string): Map<string, string> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return new Map(
    [...text.matchAll(/((?:^# .*\n)+)((?:^(?!# ).*\n)*)/gm)].flatMap(([, titles = '', says = '']) =>
      [...titles.matchAll(/^# (.*)$/gm)].map(([, title = '']): [string, string] => [title, says.trimEnd()]),
    ),
  )
}

function wordsOf({ rule, message, related, chain, reasons, fixes }: Finding): readonly string[] {
  const lines = (label: string, messages: readonly Message[]) =>
    messages.map((each) => `  ${label} ${worded(each, 'en').replaceAll('\n', '\n    ')}`)
  return [
    `${rule}: ${worded(message, 'en').replaceAll('\n', '\n  ')}`,
    ...lines(
      'related',
      related.map((each) => each.message),
    ),
    ...chain.map(
      (step) =>
        `  chain ${[worded(step.message, 'en'), step.confidence, step.source, step.asOf].filter(Boolean).join(', ')}`,
    ),
    ...lines(
      'reason',
      reasons.map((each) => each.message),
    ),
    ...lines(
      'fix',
      fixes.map((each) => each.title),
    ),
  ]
}
