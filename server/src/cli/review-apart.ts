import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { type FileResult, type GroupResult, inPoliciesOf } from '../apart/bundle.ts'
import { Cached } from '../apart/cached.ts'
import { Here } from '../apart/here.ts'
import { type Told, unpacked } from '../apart/packed.ts'
import { type Scanned, type ScanOptions, scanApart } from '../apart/scan.ts'
import { Threads, threadsThatHelp } from '../apart/threads.ts'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import type { FolderResult } from '../output/result.ts'
import type { Review } from '../review/review.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { LineIndex } from '../yaml/lines.ts'
import type { Target } from './targets.ts'

export interface ApartOptions extends Omit<ScanOptions, 'root'> {
  readonly thread: string | URL | undefined
  /** Folder in which what was reviewed is kept; undefined: it is not. */
  readonly cache: string | undefined
}

/**
 * Reviews a folder of many organisations in groups that have nothing to do with one another, in several threads. Undefined where it
 * has to be reviewed as a whole.
 */
export async function reviewApart(target: Target, options: ApartOptions): Promise<FolderResult | undefined> {
  if (target.files !== undefined) return undefined
  const root = pathToFileURL(target.root).href.replace(/\/$/, '')
  const scanned = await scanInThreads(root, options)
  if (!scanned) return undefined
  const { groups, policies, unreadable } = scanned
  const files = new Map(groups.flatMap((group) => group.files.map((file) => [file.uri, file])))
  const found = { root, name: target.name, isWhole: true, unreadable }
  return { ...found, ...together(groups, files, policies), coverage: () => coverageIn(groups) }
}

/** What comes of the groups of a folder; `root`: its uri, without closing slash. Undefined where there are none. */
export async function scanInThreads(root: string, options: ApartOptions): Promise<Scanned | undefined> {
  const sources = { workspace: new DiskWorkspace(), catalogue: packagedCatalogue() }
  const { thread, cache } = options
  const count = threadsThatHelp(availableParallelism())
  const threads = thread && count > 1 ? new Threads(thread, count) : undefined
  try {
    const runner = threads ?? new Here(sources)
    const { workspace } = sources
    const kept = cache && thread ? new Cached(runner, { folder: cache, script: thread, workspace }) : runner
    return await scanApart({ ...options, root }, sources, kept)
  } catch (problem) {
    // A thread that is lost, for want of memory perhaps, is no reason to tell nothing.
    if (threads) return undefined
    throw problem
  } finally {
    await threads?.end()
  }
}

function together(groups: readonly GroupResult[], files: ReadonlyMap<string, FileResult>, policies: Review) {
  const uris = [...files.keys(), ...policies.uris()].sort()
  const all = [...files.values()]
  const told = new Map(all.map((file) => [file.uri, unpacked<Told>(file.told)]))
  const count = (of: 'applications' | 'components') => all.reduce((sum, file) => sum + file[of], 0)
  const inPolicies = inPoliciesOf(groups)
  return {
    review: {
      has: (uri: string) => files.has(uri) || policies.has(uri),
      lines: (uri: string) => {
        const file = files.get(uri)
        return file ? LineIndex.from(file.lines) : policies.lines(uri)
      },
      settingsFor: (uri: string) => policies.settingsFor(uri),
      policyFor: (uri: string) => policies.policyFor(uri),
    },
    findings: uris.flatMap((uri) => told.get(uri)?.findings ?? inPolicies.get(uri) ?? []),
    accepted: uris.flatMap((uri) => told.get(uri)?.accepted ?? []),
    files: uris.length,
    applications: count('applications'),
    components: count('components'),
  }
}

function coverageIn(groups: readonly GroupResult[]): ReadonlyMap<string, number> {
  const total = new Map<string, number>()
  for (const { coverage } of groups)
    for (const [rule, examined] of coverage) total.set(rule, (total.get(rule) ?? 0) + examined)
  return total
}
