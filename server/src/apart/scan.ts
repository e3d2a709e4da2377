import { fileLimit } from '../policy/settings.ts'
import { Review } from '../review/review.ts'
import { groupsOf, type Ties } from '../review/ties.ts'
import { allRules } from '../rules/index.ts'
import { globsOf, loadFile } from '../workspace/load.ts'
import type { ReadResult, Unreadable, WorkspaceFile } from '../workspace/workspace.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import type { Bundle, BundleResult, Grouped, GroupResult, Sources, Surroundings } from './bundle.ts'

/** Who reviews bundles: here, or elsewhere at the same time. */
export interface Runner<G extends Grouped = GroupResult> {
  run(bundle: Bundle, around: Surroundings): Promise<BundleResult<G>>
}

export interface ScanOptions<G extends Grouped = GroupResult> extends Telling<G> {
  readonly root: string
  readonly today: string
  readonly reader: ReaderChoice
  readonly covers?: boolean
  /** From so many bundles on it is worth while. */
  readonly least?: number
}

/** Who hears how far it is. */
interface Telling<G extends Grouped> {
  /** Called when another bundle is done; returning false ends it. */
  readonly between?: ((done: number, total: number) => Promise<boolean>) | undefined
  /** Told of what came of groups, as long as they turn out to be groups. */
  readonly arrived?: ((groups: readonly G[]) => void) | undefined
}

/** What came of a folder that was reviewed in groups. */
export interface Scanned<G extends Grouped = GroupResult> {
  readonly groups: readonly G[]
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
  /** A review of the policies alone. */
  readonly policies: Review
}

/** A folder of many organisations, before it is reviewed. */
export interface Prepared {
  /** Files that seem to go together, by `bundleNameOf`. */
  readonly bundles: ReadonlyMap<string, readonly WorkspaceFile[]>
  readonly around: Surroundings
  /** A review of the policies alone. */
  readonly policies: Review
  readonly unreadable: Scanned['unreadable']
}

/**
 * Looks how a folder of many organisations can be reviewed group by group. Undefined where it has to be reviewed as a whole: there
 * are few, or a document may mean something for all.
 */
export async function prepared(
  { root, today, reader, covers, least = FEWEST }: Omit<ScanOptions, 'between' | 'arrived'>,
  { workspace, catalogue }: Sources,
): Promise<Prepared | undefined> {
  const named = await workspace.list(root)
  if (named.files.length < least) return undefined
  const policies = new Review({ catalogue, rules: allRules, today, root, reader })
  const texts: { readonly uri: string; readonly text: string }[] = []
  for (const file of named.files.filter(({ nameKind }) => nameKind === 'policy')) {
    const read = await workspace.read(file.uri)
    // What is wrong with it, a review of the whole says.
    if (!read.ok || (await loadFile(workspace, file, policies)) !== undefined) return undefined
    texts.push({ uri: file.uri, text: read.text })
  }
  const globs = globsOf(policies)
  const { files, unreadable } = globs.length === 0 ? named : await workspace.list(root, globs)
  const others = files.filter(({ nameKind }) => nameKind !== 'policy')
  if (others.some(({ nameKind }) => nameKind === 'catalogue')) return undefined
  const bundles = await bundlesOf(others, (uri) => workspace.read(uri, fileLimit(policies.settingsFor(uri))))
  if (bundles.size < least) return undefined
  return { bundles, around: { root, today, reader, policies: texts, covers: covers === true }, policies, unreadable }
}

/**
 * Reviews a folder of many organisations group by group: those that have to do with one another together, apart from all others, so
 * that no more than a few are held at a time. Undefined where it turns out that it has to be reviewed as a whole.
 */
export async function scanned<G extends Grouped>(
  { bundles, around, policies, unreadable }: Prepared,
  runner: Runner<G>,
  { between, arrived }: Telling<G> = {},
): Promise<Scanned<G> | undefined> {
  const scan = new Scan(around, runner, { between, arrived })
  const groups = await scan.run([...bundles.values()].map((files) => ({ files, isOne: false })))
  return groups && { groups, unreadable: [...unreadable, ...scan.unreadable], policies }
}

/** Both, one after the other. */
export async function scanApart(options: ScanOptions, sources: Sources, runner: Runner): Promise<Scanned | undefined> {
  const folder = await prepared(options, sources)
  return folder && scanned(folder, runner, options)
}

class Scan<G extends Grouped> {
  readonly unreadable: { readonly uri: string; readonly reason: Unreadable }[] = []
  private readonly around: Surroundings
  private readonly runner: Runner<G>
  private readonly telling: Telling<G>
  private readonly groups: G[] = []
  private isOver = false
  private done = 0

  constructor(around: Surroundings, runner: Runner<G>, telling: Telling<G>) {
    this.around = around
    this.runner = runner
    this.telling = telling
  }

  async run(bundles: readonly Bundle[]): Promise<readonly G[] | undefined> {
    const waiting = [...bundles]
    // Few at a time: each has its texts in memory.
    const takeAll = async (): Promise<void> => {
      for (let bundle = waiting.shift(); bundle; bundle = waiting.shift()) await this.take(bundle, bundles.length)
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, takeAll))
    if (this.isOver) return undefined
    const files = new Map(bundles.flatMap((bundle) => bundle.files.map((file) => [file.uri, file])))
    const ties = new Map(this.groups.flatMap((group) => group.files.map((file) => [file.uri, file.ties])))
    return this.joined(files, ties)
  }

  private async take(bundle: Bundle, total: number): Promise<void> {
    if (this.isOver) return
    const { groups, unreadable } = await this.runner.run(bundle, this.around)
    if (groups.some((group) => group.files.some(({ ties }) => ties.isShared))) this.isOver = true
    this.groups.push(...groups)
    this.unreadable.push(...unreadable)
    this.done++
    this.telling.arrived?.(groups)
    if ((await this.telling.between?.(this.done, total)) === false) this.isOver = true
  }

  /** Those that have to do with one another after all are reviewed once more, together. */
  private async joined(
    files: ReadonlyMap<string, WorkspaceFile>,
    ties: ReadonlyMap<string, Ties>,
  ): Promise<readonly G[] | undefined> {
    const known = new Map(this.groups.map((group) => [nameOf(group.files), group]))
    const groups = groupsOf(ties)
    if (!groups) return undefined
    const all = await Promise.all(
      groups.map(async (uris) => {
        const same = known.get(uris.join(' '))
        if (same) return [same]
        const own = uris.flatMap((uri) => files.get(uri) ?? [])
        const again = await this.runner.run({ files: own, isOne: true }, this.around)
        return again.groups
      }),
    )
    return all.flat()
  }
}

function nameOf(files: Grouped['files']): string {
  return files
    .map(({ uri }) => uri)
    .sort()
    .join(' ')
}

/** The files by the organisation that each names first, without reading more of them than that. */
async function bundlesOf(
  files: readonly WorkspaceFile[],
  readText: (uri: string) => Promise<ReadResult>,
): Promise<ReadonlyMap<string, readonly WorkspaceFile[]>> {
  const bundles = new Map<string, WorkspaceFile[]>()
  for (const file of files) {
    const read = await readText(file.uri)
    const name = bundleNameOf(file.uri, read.ok ? read.text : '')
    const bundle = bundles.get(name)
    if (bundle) bundle.push(file)
    else bundles.set(name, [file])
  }
  return bundles
}

/** By what a file goes with others before it has been read: the organisation that it names first, else its folder. */
export function bundleNameOf(uri: string, text: string): string {
  return organisationIn(text) ?? uri.slice(0, uri.lastIndexOf('/'))
}

/** `organisation: gm0000`, or the id under it, on the same line or in the lines that stand deeper. */
function organisationIn(text: string): string | undefined {
  const key = /^organisation:([^\r\n]*)\r?\n?/m.exec(text)
  if (!key) return undefined
  const [all, here = ''] = key
  const said = /^[ \t]*(?:\{.*?\bid:[ \t]*)?["']?([\w-]+)/.exec(here)?.[1]
  if (said !== undefined) return said
  for (let at = key.index + all.length; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end)
    if (/^[^ \t\r#]/.test(line)) return undefined
    const id = /^[ \t]+id:[ \t]*["']?([\w-]+)/.exec(line)?.[1]
    if (id !== undefined) return id
    if (end < 0) return undefined
    at = end + 1
  }
  return undefined
}

/** As many as keep all threads busy. */
const AT_A_TIME = 8

/** As many as one has in hand at a time, and one more. */
const FEWEST = 9
