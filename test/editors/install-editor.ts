/**
 * Puts an editor of Debian into the cache, with the libraries it asks for, and installs nothing on the machine. Run by itself,
 * `node test/editors/install-editor.ts`, it prepares a machine.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from '../vscode/cache-folder.ts'

/** How an editor is started. */
export interface InstalledEditor {
  /** The program and what stands before its arguments. */
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

interface Package {
  readonly name: string
  /** Of its download, in megabytes. */
  readonly size: number
  /** What compiles Lisp, and its sources: nothing of that is needed to run an editor. */
  readonly without?: RegExp
  readonly program: string
  readonly env: (folder: string) => Readonly<Record<string, string>>
  readonly args?: (folder: string) => readonly string[]
}

/** One release of Debian, whatever the machine has: the pages say which versions were tried. */
const SUITE = 'trixie'

const PACKAGES = {
  neovim: {
    name: 'neovim',
    size: 11,
    program: 'usr/bin/nvim',
    env: (folder) => ({ VIMRUNTIME: join(folder, 'usr/share/nvim/runtime') }),
    // With the grammars that it has for what it shows of Markdown.
    args: (folder) => ['--cmd', `set runtimepath+=${join(folder, 'usr/lib/nvim')}`],
  },
  helix: {
    name: 'hx',
    size: 9,
    program: 'usr/lib/hx/hx',
    env: (folder) => ({ HELIX_RUNTIME: join(folder, 'usr/lib/hx/runtime') }),
  },
  emacs: {
    name: 'emacs-nox',
    size: 50,
    without:
      /^(?:emacs-el|binutils|libbinutils|libgprofng|libctf|libsframe|rpcsvc|linux-libc|install-info)|-dev(?:-bin)?$|san\d+$/,
    program: 'usr/bin/emacs-nox',
    env: (folder) => {
      const share = only(folder, 'usr/share/emacs/*.*')
      const lisp = globSync('lisp/**/', { cwd: share }).map((path) => join(share, path))
      return {
        EMACSDATA: join(share, 'etc'),
        EMACSDOC: join(share, 'etc'),
        EMACSPATH: only(folder, 'usr/libexec/emacs/*/*'),
        EMACSLOADPATH: [join(share, 'lisp'), ...lisp].join(':'),
      }
    },
    args: (folder) => [`--dump-file=${only(folder, 'usr/libexec/emacs/*/*/emacs-*.pdmp')}`],
  },
} as const satisfies Readonly<Record<string, Package>>

export type EditorName = keyof typeof PACKAGES

/** The editor; a second call only looks. Undefined on a machine that has no packages of Debian. */
export function installEditor(editor: EditorName): InstalledEditor | undefined {
  const wanted: Package = PACKAGES[editor]
  const folder = cacheFolder(`${editor}-${SUITE}`)
  if (!existsSync(join(folder, '.stamp'))) {
    if (!isDebian()) return undefined
    console.log(`Installing ${editor} in ${folder}; once, ${wanted.size} MB.`)
    mkdirSync(dirname(folder), { recursive: true })
    // Built beside its place and moved there, so that an interrupted run leaves nothing that looks complete.
    const building = mkdtempSync(`${folder}-`)
    try {
      unpack(wanted, building)
      writeFileSync(join(building, '.stamp'), '')
      rmSync(folder, { recursive: true, force: true })
      renameSync(building, folder)
    } finally {
      rmSync(building, { recursive: true, force: true })
    }
  }
  // With the loader and the libraries of its own release, which may be another than that of the machine.
  const loader = only(folder, 'usr/lib*/ld-linux*.so.*')
  const libraries = only(folder, 'usr/lib/*-linux-gnu*')
  const program = join(folder, wanted.program)
  return {
    command: [loader, '--library-path', libraries, program, ...(wanted.args?.(folder) ?? [])],
    env: wanted.env(folder),
  }
}

function isDebian(): boolean {
  return existsSync('/usr/bin/apt-get') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/** Downloads a package and what it needs, checked by apt, as if on a machine without any packages. */
function unpack({ name, without }: Package, folder: string): void {
  const apt = join(folder, 'apt')
  for (const path of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, path), { recursive: true })
  writeFileSync(join(apt, 'state/status'), '')
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${KEYS}] ${mirror()} ${SUITE} main\n`)
  const run = (...args: readonly string[]) =>
    execFileSync('apt-get', [...optionsFor(apt), ...args], {
      cwd: apt,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  run('update', '-qq')
  const needed = run('install', '--no-install-recommends', '--print-uris', '-qq', name)
    .split('\n')
    .flatMap((line) => line.split(' ')[1]?.split('_')[0] ?? [])
    .filter((each) => !without?.test(each))
  run('download', '-qq', ...needed)
  for (const file of readdirSync(apt).filter((each) => each.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', join(apt, file), folder])
  rmSync(apt, { recursive: true })
}

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg'

/** Where this machine gets the packages of its own release from. */
function mirror(): string {
  const format = ['indextargets', '--format', '$(CODENAME) $(REPO_URI)', 'Created-By: Packages', 'Component: main']
  const lines = execFileSync('apt-get', format, { encoding: 'utf8' }).split('\n')
  const [, uri] = lines.map((line) => line.split(' ')).find(([release]) => release && !release.includes('-')) ?? []
  if (!uri) throw new Error('apt has no source of Debian packages')
  return uri
}

function optionsFor(apt: string): readonly string[] {
  const options = {
    'Dir::State': `${apt}/state`,
    'Dir::State::status': `${apt}/state/status`,
    'Dir::Cache': `${apt}/cache`,
    'Dir::Etc::sourcelist': `${apt}/sources.list`,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferences': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'APT::Sandbox::User': 'root',
    'Acquire::Languages': 'none',
  }
  return Object.entries(options).flatMap(([key, value]) => ['-o', `${key}=${value}`])
}

function only(folder: string, pattern: string): string {
  const [found] = globSync(pattern, { cwd: folder })
  if (found === undefined) throw new Error(`no ${pattern} in ${folder}`)
  return join(folder, found)
}

if (import.meta.main) for (const name of Object.keys(PACKAGES) as EditorName[]) installEditor(name)
