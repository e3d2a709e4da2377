import type { Catalogue } from '../../server/src/catalogue/catalogue.ts'
import { worded } from '../../server/src/l10n/message.ts'
import { filesIn } from '../../server/src/language/files-in.ts'
import { editsOf, type FileEdit, filesFor } from '../../server/src/language/fix-edits.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import { Review } from '../../server/src/review/review.ts'
import { wayOutFixes } from '../../server/src/review/ways-out/fixes.ts'
import { allRules } from '../../server/src/rules/index.ts'
import type { Fix, Rule } from '../../server/src/rules/rule.ts'
import { asSnippet } from '../../server/src/rules/tab-stop.ts'
import { fileNameOf, nameKind } from '../../server/src/workspace/names.ts'
import { applyEdits } from '../../server/src/yaml/edit.ts'
import { promisedBy } from './fix-promises.ts'
import { commentsIn, errorsIn, hasEntryLess, isAsSaid, otherWords, quotesIn, saidIn } from './meaning.ts'

/** Files by path, with how they are reviewed. */
export interface Folder {
  readonly files: Readonly<Record<string, string>>
  readonly catalogue: Catalogue
  readonly today: string
  readonly rules?: readonly Rule[]
  /** Ids mean several things at once: what comes to light when one of those is mended cannot be foreseen. */
  readonly isTrouble?: boolean
  /** Try the fixes too that plan what may come instead: they take long to work out. */
  readonly waysOut?: boolean
}

export interface Tried {
  /** How many fixes of each kind were tried. */
  readonly kinds: ReadonlyMap<string, number>
  /** What they did that they do not promise, one line each. */
  readonly broken: readonly string[]
}

const ROOT = 'memory:/test'
const uriOf = (path: string) => `${ROOT}/${path}`
const pathOf = (uri: string) => uri.slice(ROOT.length + 1)

/** Applies every fix of every finding, each by itself to the files as they are, and holds it to what its kind promises. */
export function triedFixes({ files, catalogue, today, rules = allRules, isTrouble, waysOut }: Folder): Tried {
  const review = new Review({ catalogue, rules, today, root: ROOT })
  for (const [path, text] of Object.entries(files)) review.setFile(uriOf(path), text, nameKind(fileNameOf(path)))
  const findingsNow = () => review.uris().flatMap((uri) => review.findings(uri))
  const findings = findingsNow()
  const sources = filesIn(review, (uri) => files[pathOf(uri)])
  const kinds = new Map<string, number>()
  // A fix for which there is no place is not offered.
  const offered = ({ change }: Fix) => filesFor(change, sources).length > 0
  const tries = findings.flatMap((finding) =>
    [...finding.fixes, ...(waysOut ? wayOutFixes(review, finding) : [])]
      .filter(offered)
      .map((fix) => ({ finding, fix, edits: editsOf(fix.change, sources) })),
  )
  const broken = tries.flatMap(({ finding, fix, edits }) => {
    kinds.set(fix.kind, (kinds.get(fix.kind) ?? 0) + 1)
    const named = (what: string) =>
      `${finding.rule} at ${placeOf(finding, files)}, “${worded(fix.title, 'en')}”: ${what}`
    // An entry stays while an alias elsewhere stands for something in it; an editor does not offer that.
    if (!edits) return fix.kind === 'remove' ? [] : [named('gives no edit')]
    const changed = [...new Set(edits.map(({ uri }) => uri))]
    const texts = changed.map((uri) => {
      const before = files[pathOf(uri)] ?? ''
      return {
        before,
        after: applyEdits(
          before,
          edits.filter((edit) => edit.uri === uri),
        ),
        edits: edits.filter((edit) => edit.uri === uri),
      }
    })
    for (const [i, uri] of changed.entries()) review.setFile(uri, texts[i]?.after ?? '', nameKind(fileNameOf(uri)))
    const problems = [
      ...texts.flatMap(({ before, after, edits: own }) => textProblems(fix, before, after, own)),
      // What somebody goes on typing is not done yet.
      ...(isTrouble || fix.typed ? [] : findingProblems(fix, finding, findings, findingsNow())),
    ]
    for (const [i, uri] of changed.entries()) {
      if (files[pathOf(uri)] === undefined) review.removeFile(uri)
      else review.setFile(uri, texts[i]?.before ?? '', nameKind(fileNameOf(uri)))
    }
    return problems.map(named)
  })
  return { kinds, broken }
}

function placeOf({ at }: Finding, files: Folder['files']): string {
  return `${pathOf(at.uri)}:${(files[pathOf(at.uri)] ?? '').slice(0, at.start).split('\n').length}`
}

function textProblems(fix: Fix, before: string, after: string, edits: readonly FileEdit[]): readonly string[] {
  const { meaning } = promisedBy(fix.kind)
  const problems: string[] = []
  if (errorsIn(after) > errorsIn(before)) problems.push(`no longer reads: ${shown(before, after)}`)
  const ends = lineEnds(before)
  if (ends !== 'none' && ends !== 'mixed' && ![ends, 'none'].includes(lineEnds(after)))
    problems.push('brings other line ends')
  if (edits.some(({ start, end }) => start < 0 || end > before.length || start > end))
    problems.push('edits beyond the text')
  if (inOrder(edits).some(({ start }, i, all) => i > 0 && start < (all[i - 1]?.end ?? 0)))
    problems.push('edits overlap')
  // What somebody goes on typing says nothing yet.
  if (meaning === 'readable' || fix.typed) return problems
  const [old, now] = [saidIn(before), saidIn(after)]
  const words = otherWords(old, now)
  const [commentsBefore, commentsAfter] = [commentsIn(before), commentsIn(after)]
  switch (meaning) {
    case 'same':
      if (words !== 0) problems.push(`means something else: ${shown(before, after)}`)
      break
    case 'words':
      if (words === undefined || words > edits.length) problems.push(`means something else: ${shown(before, after)}`)
      if (losesQuotes(before, after)) problems.push(`does not keep the quotation marks: ${shown(before, after)}`)
      break
    case 'as-it-says':
      if (!isAsSaid(old, now, fix.change)) problems.push(`means something else: ${shown(before, after)}`)
      break
    case 'entry-less':
      if (!hasEntryLess(old, now)) problems.push(`means something else: ${shown(before, after)}`)
      if (commentsAfter.some((comment) => !commentsBefore.includes(comment))) problems.push('brings comments')
      return problems
  }
  if (commentsAfter.join('\n') !== commentsBefore.join('\n'))
    problems.push(`does not keep the comments: ${shown(before, after)}`)
  return problems
}

function findingProblems(
  fix: Fix,
  finding: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly string[] {
  const { finding: fate, reveals } = promisedBy(fix.kind, finding.rule)
  const problems: string[] = []
  const same = (each: Finding) => saying(each) === saying(finding)
  const isGone = after.filter(same).length < before.filter(same).length
  if (!isGone && fate === 'gone' && !isTwofold(finding, before) && !isToComplete(fix))
    problems.push('its finding stays as it was')
  if (reveals === 'anything') return problems
  const known = new Set(before.filter(isLoud).flatMap(identities))
  const news = after.filter((each) => isLoud(each) && identities(each).some((id) => !known.has(id)))
  const slips = reveals === 'nothing' ? news : news.filter(({ rule }) => rule.startsWith('structure/'))
  const isIts = ({ element }: Finding) => reveals === 'judgements-and-its-entry' && element === finding.element
  const unasked = slips.filter((each) => !isIts(each))
  problems.push(...unasked.map((each) => `brings “${worded(each.message, 'en')}” (${each.id})`))
  return problems
}

function isLoud({ level }: Finding): boolean {
  return level === 'error' || level === 'warning'
}

function saying({ rule, organisation, state, cause, at, level, message, related }: Finding): string {
  const others = related.map((each) => each.message)
  return JSON.stringify([rule, organisation, state, cause, at.uri, level, message, others])
}

/** Somebody goes on typing where it ends. */
function isToComplete({ change }: Fix): boolean {
  const values = 'set' in change ? change.set.values : 'create' in change ? (change.create.values ?? []) : []
  return values.some(({ yaml }) => asSnippet(yaml) !== undefined)
}

/** Of something that is described twice, the other description gives the finding now. */
function isTwofold({ element, affected }: Finding, before: readonly Finding[]): boolean {
  const twofold = before.filter(({ rule }) => rule === 'structure/duplicate-id')
  return twofold.some((each) => each.element === element || affected.some((name) => name.endsWith(`:${each.element}`)))
}

/** What it says of each thing that it touches: findings on several things may come together otherwise. */
function identities({ id, rule, level, affected }: Finding): readonly string[] {
  return affected.length > 0
    ? affected.map((each) => `${level} ${rule} ${each}`)
    : [`${level} ${id.replace(/~\d+$/, '')}`]
}

function losesQuotes(before: string, after: string): boolean {
  const now = quotesIn(after)
  return quotesIn(before).some((quote, i) => quote !== '' && quote !== now[i])
}

/** The line ends that a text has, when they are all the same. */
function lineEnds(text: string): 'none' | 'lf' | 'crlf' | 'mixed' {
  const ends = new Set(text.match(/\r\n|\r|\n/g))
  if (ends.size === 0) return 'none'
  return ends.size > 1 || ends.has('\r') ? 'mixed' : ends.has('\n') ? 'lf' : 'crlf'
}

function inOrder(edits: readonly FileEdit[]): readonly FileEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Where two texts part, a few lines of each. */
function shown(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = before.lastIndexOf('\n', before.lastIndexOf('\n', at - 1) - 1) + 1
  return JSON.stringify([before.slice(from, at + 80), after.slice(from, at + 120)])
}
