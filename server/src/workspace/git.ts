import { execFile } from 'node:child_process'

/** Why git could not tell. */
export type GitProblem = 'no-git' | 'no-repository' | 'not-trusted' | 'no-revision' | 'no-common' | 'failed'

export type GitAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: GitProblem }

/** What can be named as a revision, for who chooses one. */
export interface NamedRevision {
  /** `main`, `origin/main`, `v1.2` */
  readonly name: string
  readonly kind: 'branch' | 'remote-branch' | 'tag'
  /** Of its commit, `YYYY-MM-DD`. */
  readonly day: string
}

/** A commit, as people know it. */
export interface Commit {
  /** The whole hash. */
  readonly id: string
  /** Day on which it was made, `YYYY-MM-DD`. */
  readonly day: string
  /** First line of what was said with it. */
  readonly subject: string
}

/** A file of a commit. */
export interface CommittedFile {
  /** From the folder, with slashes. */
  readonly path: string
  readonly blob: string
  readonly kind: 'file' | 'link' | 'other'
}

/**
 * Reads what is committed around a folder, with the git of this machine. Only reads, fetches nothing, and runs nothing that the
 * configuration of a repository names.
 */
export class Git {
  private readonly folder: string

  /** `folder`: its path. */
  constructor(folder: string) {
    this.folder = folder
  }

  /** The commit that a revision names. */
  async commit(revision: string): Promise<GitAnswer<Commit>> {
    const id = await this.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    if (!id.ok) return id.problem === 'failed' ? { ok: false, problem: 'no-revision' } : id
    const told = await this.run(['show', '-s', '--no-show-signature', '--format=%H%n%cs%n%s', text(id.value).trim()])
    if (!told.ok) return told
    const [hash = '', day = '', subject = ''] = text(told.value).split('\n')
    return { ok: true, value: { id: hash, day, subject } }
  }

  /** Where what is checked out left a revision: their last commit in common. */
  async commonWith(revision: string): Promise<GitAnswer<Commit>> {
    const there = await this.commit(revision)
    if (!there.ok) return there
    const base = await this.run(['merge-base', there.value.id, 'HEAD'])
    if (!base.ok) return base.problem === 'failed' ? { ok: false, problem: 'no-common' } : base
    return this.commit(text(base.value).trim())
  }

  /** The files under the folder in a commit. */
  async files(commit: Commit): Promise<GitAnswer<readonly CommittedFile[]>> {
    const listed = await this.run(['ls-tree', '-r', '-z', commit.id])
    if (!listed.ok) return listed
    const files = text(listed.value)
      .split('\0')
      .flatMap((line): readonly CommittedFile[] => {
        const [, mode = '', blob = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? []
        const kind = mode === '120000' ? 'link' : mode.startsWith('100') ? 'file' : 'other'
        return path === '' ? [] : [{ path, blob, kind }]
      })
    return { ok: true, value: files }
  }

  /** What stands in blobs, in their order; undefined of one that is not here. */
  async blobs(ids: readonly string[]): Promise<GitAnswer<readonly (Uint8Array | undefined)[]>> {
    if (ids.length === 0) return { ok: true, value: [] }
    const batch = await this.run(['cat-file', '--batch'], `${ids.join('\n')}\n`)
    return batch.ok ? { ok: true, value: blobsIn(batch.value) } : batch
  }

  /** Branches and tags, the newest first. */
  async revisions(most: number): Promise<GitAnswer<readonly NamedRevision[]>> {
    const format = '%(refname)%00%(committerdate:short)%00%(*committerdate:short)'
    const listed = await this.run([
      'for-each-ref',
      `--count=${most}`,
      '--sort=-creatordate',
      `--format=${format}`,
      ...Object.keys(KINDS),
    ])
    if (!listed.ok) return listed
    const named = text(listed.value)
      .split('\n')
      .flatMap((line): readonly NamedRevision[] => {
        const [ref = '', day = '', tagged = ''] = line.split('\0')
        const [begin, kind] = Object.entries(KINDS).find(([start]) => ref.startsWith(start)) ?? []
        if (begin === undefined || kind === undefined || ref.endsWith('/HEAD')) return []
        return [{ name: ref.slice(begin.length), kind, day: day || tagged }]
      })
    return { ok: true, value: named }
  }

  /** `origin/main` where that is what a clone began with; undefined where that is not known. */
  async mainBranch(): Promise<string | undefined> {
    const head = await this.run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
    if (head.ok) return text(head.value).trim()
    for (const name of ['origin/main', 'origin/master', 'main', 'master']) if ((await this.commit(name)).ok) return name
    return undefined
  }

  private run(args: readonly string[], input?: string): Promise<GitAnswer<Buffer>> {
    return new Promise((resolve) => {
      const child = execFile(
        'git',
        ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', ...args],
        { cwd: this.folder, env: environment(), encoding: 'buffer', maxBuffer: MOST_BYTES, windowsHide: true },
        (error, stdout, stderr) =>
          resolve(error ? { ok: false, problem: problemOf(error, text(stderr)) } : { ok: true, value: stdout }),
      )
      // One that ends before it has read all says so by itself.
      child.stdin?.on('error', () => {})
      child.stdin?.end(input ?? '')
    })
  }
}

const KINDS = {
  'refs/heads/': 'branch',
  'refs/remotes/': 'remote-branch',
  'refs/tags/': 'tag',
} as const

/** More than any landscape has. */
const MOST_BYTES = 2 ** 31 - 1

/**
 * Without what a hook of git hands on, which is about another command; a clone that lacks something does not go and fetch it, and
 * what git says can be recognised.
 */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|EXTERNAL_DIFF)$/.test(name),
  )
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
}

function problemOf(error: Error & { readonly code?: unknown }, said: string): GitProblem {
  if (error.code === 'ENOENT') return 'no-git'
  if (/dubious ownership/.test(said)) return 'not-trusted'
  return /not a git repository/i.test(said) ? 'no-repository' : 'failed'
}

/** `<id> blob <size>\n<bytes>\n`, or `<id> missing\n`, one after the other. */
function blobsIn(batch: Buffer): readonly (Uint8Array | undefined)[] {
  const blobs: (Uint8Array | undefined)[] = []
  for (let at = 0; at < batch.length; ) {
    const end = batch.indexOf('\n', at)
    if (end < 0) break
    const size = / blob (\d+)$/.exec(batch.toString('latin1', at, end))?.[1]
    const from = end + 1
    blobs.push(size === undefined ? undefined : batch.subarray(from, from + Number(size)))
    at = size === undefined ? from : from + Number(size) + 1
  }
  return blobs
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
