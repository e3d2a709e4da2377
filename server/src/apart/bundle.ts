import type { Catalogue } from '../catalogue/catalogue.ts'
import { coverageOf } from '../review/coverage.ts'
import type { Finding } from '../review/finding.ts'
import { Review } from '../review/review.ts'
import { groupsOf, type Ties, tiesOf } from '../review/ties.ts'
import { allRules } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { loadFile, whatIsThere } from '../workspace/load.ts'
import type { Unreadable, Workspace, WorkspaceFile } from '../workspace/workspace.ts'
import type { LineStarts } from '../yaml/lines.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import { type GroupLists, groupLists } from './group-lists.ts'
import { packed } from './packed.ts'

/** What every bundle of a folder is reviewed under. */
export interface Surroundings {
  /** Uri of the folder, without closing slash. */
  readonly root: string
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly reader: ReaderChoice
  /** The policies of the folder, as they are now. */
  readonly policies: readonly { readonly uri: string; readonly text: string }[]
  /** Whether it is told what each rule looked at. */
  readonly covers: boolean
}

/** Files that are reviewed together, apart from all others. */
export interface Bundle {
  readonly files: readonly WorkspaceFile[]
  /** They belong together; else what has nothing to do with one another in it is reviewed apart too. */
  readonly isOne: boolean
}

/** What came of a bundle. */
export interface BundleResult<G extends Grouped = GroupResult> {
  readonly groups: readonly G[]
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
}

/** Whatever came of files that have nothing to do with others. */
export interface Grouped {
  readonly files: readonly { readonly uri: string; readonly ties: Ties }[]
}

/** What came of them when they were reviewed. */
export interface GroupResult extends Grouped {
  readonly files: readonly FileResult[]
  readonly lists: GroupLists
  /** Findings in the policies that it was reviewed under. */
  readonly inPolicies: readonly Finding[]
  /** The files that its documents name by a path. */
  readonly namedFiles: readonly string[]
  /** Whether they are there, of those of which that is known. */
  readonly named: readonly (readonly [uri: string, isThere: boolean])[]
  /** How many entries each rule looked at. */
  readonly coverage: readonly (readonly [rule: string, examined: number])[]
}

export interface FileResult {
  readonly uri: string
  readonly ties: Ties
  readonly lines: LineStarts
  /** What is told of it, see `unpacked`. */
  readonly told: Uint8Array
  /** How many of its findings are errors, and warnings. */
  readonly errors: number
  readonly warnings: number
  readonly applications: number
  readonly components: number
}

/** Where files are read, and what is looked up. */
export interface Sources {
  readonly workspace: Workspace
  readonly catalogue: Catalogue
}

/** Reads and reviews the files of a bundle. */
export function reviewBundle(bundle: Bundle, around: Surroundings, sources: Sources): Promise<BundleResult> {
  const options = { bundle, around, sources, rules: allRules }
  return bundleOf(options, (review, files) => resultOf(review, files, around, sources))
}

export interface BundleOptions {
  readonly bundle: Bundle
  readonly around: Surroundings
  readonly sources: Sources
  readonly rules: readonly Rule[]
}

/** Reads the files of a bundle, and makes something of each group of them; each is forgotten before the next is read. */
export async function bundleOf<G extends Grouped>(
  options: BundleOptions,
  make: (review: Review, files: Grouped['files']) => G | Promise<G>,
): Promise<BundleResult<G>> {
  const { files, isOne } = options.bundle
  const { review, unreadable } = await reviewOf(files, options)
  const uris = files.map(({ uri }) => uri).filter((uri) => review.has(uri))
  const tied = uris.map((uri) => ({ uri, ties: tiesOf(review.documents(uri)) }))
  const groups = isOne ? [uris] : (groupsOf(new Map(tied.map(({ uri, ties }) => [uri, ties]))) ?? [uris])
  const filesIn = (group: readonly string[]) => tied.filter(({ uri }) => group.includes(uri))
  const [only] = groups
  if (groups.length <= 1) return { groups: only ? [await make(review, filesIn(only))] : [], unreadable }
  const results: G[] = []
  for (const group of groups) {
    const own = await reviewOf(
      files.filter(({ uri }) => group.includes(uri)),
      options,
    )
    results.push(await make(own.review, filesIn(group)))
  }
  return { groups: results, unreadable }
}

async function reviewOf(
  files: readonly WorkspaceFile[],
  { around, sources: { workspace, catalogue }, rules }: BundleOptions,
): Promise<{ readonly review: Review } & Pick<BundleResult, 'unreadable'>> {
  const { root, today, reader, policies } = around
  const review = new Review({ catalogue, rules, today, root, reader })
  for (const { uri, text } of policies) review.setFile(uri, text, 'policy')
  const unreadable: { readonly uri: string; readonly reason: Unreadable }[] = []
  for (const file of files) {
    const reason = await loadFile(workspace, file, review)
    // One that is gone since it was listed is as good as never there.
    if (reason !== undefined && reason !== 'not-found') unreadable.push({ uri: file.uri, reason })
  }
  return { review, unreadable }
}

async function resultOf(
  review: Review,
  files: Grouped['files'],
  { root, policies, covers }: Surroundings,
  { workspace }: Sources,
): Promise<GroupResult> {
  const namedFiles = review.namedFiles()
  const named = await whatIsThere(workspace, root, namedFiles)
  review.setThere(new Map(named))
  return {
    files: files.map(({ uri, ties }) => fileResult(review, uri, ties)),
    lists: groupLists(
      review,
      files.map(({ uri }) => uri),
    ),
    inPolicies: policies.flatMap(({ uri }) => review.findings(uri)).map(withoutChanges),
    namedFiles,
    named,
    coverage: covers ? [...coverageOf(review, allRules)] : [],
  }
}

/** What came of a file of a review. */
export function fileResult(review: Review, uri: string, ties = tiesOf(review.documents(uri))): FileResult {
  const placements = review.documents(uri).flatMap(({ head, placements: all }) => (head.state === 'current' ? all : []))
  const count = (kind: string) => placements.filter(({ facts }) => facts.entity?.kind === kind).length
  const lines = review.lines(uri)
  const findings = review.findings(uri)
  return {
    uri,
    ties,
    lines: lines?.known ?? { length: 0, starts: new Uint32Array([0]) },
    told: packed({ findings: findings.map(withoutChanges), accepted: review.accepted(uri).map(withoutChanges) }),
    errors: findings.filter(({ level }) => level === 'error').length,
    warnings: findings.filter(({ level }) => level === 'warning').length,
    applications: count('application'),
    components: count('component'),
  }
}

/** What a fix would change is said in parts of a review that is not kept; that there is one, and what it is called, stays. */
function withoutChanges(finding: Finding): Finding {
  return { ...finding, fixes: finding.fixes.map((fix) => ({ ...fix, change: { edits: [] } })) }
}

/** What is found in the policies, whatever group they were looked at with. */
export function inPoliciesOf(groups: readonly GroupResult[]): ReadonlyMap<string, readonly Finding[]> {
  const all = new Map<string, Map<string, Finding>>()
  for (const finding of groups.flatMap((group) => group.inPolicies)) {
    const here = all.get(finding.at.uri) ?? new Map<string, Finding>()
    all.set(finding.at.uri, here)
    here.set(finding.id, finding)
  }
  return new Map([...all].map(([uri, here]) => [uri, [...here.values()]]))
}
