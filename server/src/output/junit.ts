import { message, worded } from '../l10n/message.ts'
import { groupedBy } from '../model/grouped.ts'
import { printable } from './printable.ts'
import {
  type Counts,
  pathFromBase,
  type Reported,
  type ReportOptions,
  reported,
  sentences,
  unreadableIn,
} from './report.ts'
import { type FolderResult, positionIn } from './result.ts'
import { element, escaped } from './xml.ts'

export interface JunitOptions extends ReportOptions {
  /** All rules, in order. */
  readonly rules: readonly string[]
  /** Whether a finding of a level makes the check fail. */
  readonly counts: Counts
}

/**
 * The findings as test results: a suite a rule. GitLab and Jenkins tell tests apart by class and name, and compare them
 * between branches: the class is the rule, the name is the rest of the finding's id. What makes the check fail has failed,
 * what does not was skipped, a rule that finds nothing has passed.
 */
export function toJunit(results: readonly FolderResult[], options: JunitOptions): string {
  const byRule = groupedBy(reported(results, options), ({ finding }) => finding.rule)
  const names = new Set<string>()
  const suites = options.rules.map((rule) =>
    suiteOf(
      rule,
      (byRule.get(rule) ?? []).map((each) => testOf(each, names, options)),
      options,
    ),
  )
  const unread = unreadableIn(results, options)
  const all = [...suites, ...(unread.length > 0 ? [unreadSuite(unread, options)] : [])]
  const total = (of: keyof Tally) => all.reduce((sum, { tally }) => sum + tally[of], 0)
  const lines = all.map(({ xml }) => xml)
  const sums = {
    tests: total('tests'),
    failures: total('failures'),
    errors: total('errors'),
    skipped: total('skipped'),
    time: 0,
  }
  const whole = element('testsuites', { name: 'Havenwijzer', ...sums }, ['\n', ...lines])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`
}

interface Tally {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

interface Test {
  readonly outcome: 'failure' | 'skipped' | 'error' | 'passed'
  readonly xml: string
}

interface Suite {
  readonly tally: Tally
  readonly xml: string
}

function suiteOf(rule: string, found: readonly Test[], { language }: JunitOptions): Suite {
  const passed = worded(message('report.nothing', {}), language)
  const tests: readonly Test[] =
    found.length > 0
      ? found
      : [{ outcome: 'passed', xml: element('testcase', { classname: classOf(rule), name: passed, time: 0 }) }]
  const count = (outcome: Test['outcome']) => tests.filter((test) => test.outcome === outcome).length
  const tally = {
    tests: tests.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
  const lines = tests.map(({ xml }) => `${xml}\n`)
  return { tally, xml: `${element('testsuite', { name: rule, ...tally, time: 0 }, ['\n', ...lines])}\n` }
}

function testOf(each: Reported, names: Set<string>, options: JunitOptions): Test {
  const { finding, result } = each
  const { line, character } = positionIn(result, finding.at.uri, finding.at.start)
  const file = pathFromBase(finding.at.uri, options)
  const said = sentences(each, options.language)
  const outcome = options.counts(finding.level) ? 'failure' : 'skipped'
  const body = [`${printable(file)}:${line + 1}:${character + 1}`, ...said].join('\n')
  const level = worded(message('output.level', { level: finding.level }), options.language)
  const about = outcome === 'failure' ? { message: said[0], type: finding.level } : { message: `${level}: ${said[0]}` }
  return {
    outcome,
    xml: element(
      'testcase',
      { classname: classOf(finding.rule), name: nameOf(each, names), file, line: line + 1, time: 0 },
      [element(outcome, about, [escapedBody(body)])],
    ),
  }
}

/** Lines of text are kept as lines. */
function escapedBody(text: string): string {
  return text.split('\n').map(escaped).join('\n')
}

function unreadSuite(unread: ReturnType<typeof unreadableIn>, options: JunitOptions): Suite {
  const tests = unread.map(({ path, reason }): Test => {
    const text = printable(worded(message('file.unreadable', { file: path, reason }), options.language))
    const error = element('error', { message: text, type: reason })
    return {
      outcome: 'error',
      xml: element('testcase', { classname: 'havenwijzer.input', name: printable(path), file: path, time: 0 }, [error]),
    }
  })
  return suiteOf('havenwijzer/input', tests, options)
}

/** Jenkins groups by what stands before the last dot. */
function classOf(rule: string): string {
  return rule.replace('/', '.')
}

/** The id without its rule; one that two folders have is numbered. */
function nameOf({ finding }: Reported, names: Set<string>): string {
  const own = printable(finding.id.slice(finding.rule.length + 1))
  let name = own
  for (let nth = 2; names.has(`${finding.rule} ${name}`); nth++) name = `${own} (${nth})`
  names.add(`${finding.rule} ${name}`)
  return name
}
