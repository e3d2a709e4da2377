import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ClientCapabilities } from 'vscode-languageserver-protocol'
import { type EditorName, type InstalledEditor, installEditor } from './install-editor.ts'
import type { Recorded } from './recorder.ts'

interface Said {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
}

/** Gives a function that makes an editor ready; where it cannot be installed the tests are skipped. */
export function realEditors(name: EditorName): (files: Readonly<Record<string, string>>) => RealEditor {
  const ready: RealEditor[] = []
  let installed: InstalledEditor | undefined
  before(function () {
    installed = installEditor(name)
    if (!installed) this.skip()
  })
  afterEach(() => {
    for (const editor of ready.splice(0)) editor.end()
  })
  return (files) => {
    if (!installed) throw new Error(`${name} is not installed`)
    const editor = new RealEditor(installed, files)
    ready.push(editor)
    return editor
  }
}

/** An editor with a home and files of its own, and `havenwijzer` on its PATH. */
export class RealEditor {
  /** The folder with the files that are open. */
  readonly work: string
  readonly home: string
  private readonly root: string
  private readonly installed: InstalledEditor
  private readonly running: ChildProcess[] = []

  constructor(installed: InstalledEditor, files: Readonly<Record<string, string>>) {
    this.installed = installed
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'havenwijzer-editor-')))
    this.work = join(this.root, 'work')
    this.home = join(this.root, 'home')
    for (const [path, text] of Object.entries(files)) this.write(join('work', path), text)
    // A root for the editors that look for one.
    mkdirSync(join(this.work, '.git'))
    const recorder = fileURLToPath(new URL('recorder.ts', import.meta.url))
    this.write('bin/havenwijzer', `#!/bin/sh\nexec '${process.execPath}' '${recorder}' "$@"\n`, 0o755)
  }

  /** Writes a file under the folder of the test: in `home` or `work`. */
  write(path: string, text: string, mode = 0o644): string {
    const file = join(this.root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { mode })
    return file
  }

  read(path: string): string {
    return readFileSync(join(this.work, path), 'utf8')
  }

  /** Starts the editor in the folder with the files; in a terminal of its own where it will not do without one. */
  start(args: readonly string[], { inTerminal = false } = {}): ChildProcess {
    const [program = '', ...before] = this.installed.command
    const line = [program, ...before, ...args]
    const quoted = line.map((each) => `'${each.replaceAll("'", "'\\''")}'`).join(' ')
    const [file = '', ...rest] = inTerminal
      ? ['script', '-qfec', `stty rows 40 cols 140; exec ${quoted}`, '/dev/null']
      : line
    const child = spawn(file, rest, { cwd: this.work, env: this.env(), stdio: ['pipe', 'pipe', 'pipe'] })
    this.running.push(child)
    return child
  }

  /** Runs the editor until it ends; gives what it printed, and fails when it ended otherwise than well. */
  async run(args: readonly string[]): Promise<string> {
    const child = this.start(args)
    child.stdin?.end()
    const output: string[] = []
    const errors: string[] = []
    child.stdout?.setEncoding('utf8').on('data', (text: string) => output.push(text))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text))
    const code = await new Promise((resolve) => child.once('close', resolve))
    if (code !== 0) throw new Error(`the editor ended with ${code}: ${errors.join('')}${output.join('')}`)
    return output.join('')
  }

  /** All that editor and server have said so far. */
  recorded(): readonly Recorded[] {
    const file = join(this.root, 'record')
    if (!existsSync(file)) return []
    const lines = readFileSync(file, 'utf8').split('\n')
    // A last line may be half written.
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Recorded)
  }

  said(by: 'editor' | 'server'): readonly Said[] {
    return this.recorded().flatMap((each) => ('by' in each && each.by === by ? [each.message as Said] : []))
  }

  /** The answers of the server to the requests of a method. */
  answers(method: string): readonly unknown[] {
    const ids = this.said('editor').flatMap((each) =>
      each.method === method && each.id !== undefined ? [each.id] : [],
    )
    return this.said('server').flatMap((each) =>
      each.method === undefined && each.id !== undefined && ids.includes(each.id) ? [each.result] : [],
    )
  }

  /** What the editor said when it greeted the server. */
  greeting(): { readonly clientInfo?: { readonly version: string }; readonly capabilities: ClientCapabilities } {
    const said = this.said('editor').find(({ method }) => method === 'initialize')
    if (!said) throw new Error('the editor greeted no server')
    return said.params as never
  }

  /** Settles when something is so; the test's own patience is what ends the waiting. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50))
  }

  /** Settles when no server is left of those that the editor started. */
  async serversGone(): Promise<void> {
    const started = this.recorded().flatMap((each) => ('started' in each ? [each.started] : []))
    await this.until(() => !started.some(isAlive))
  }

  end(): void {
    for (const child of this.running) if (child.exitCode === null) child.kill('SIGKILL')
    rmSync(this.root, { recursive: true, force: true })
  }

  private env(): NodeJS.ProcessEnv {
    return {
      PATH: `${join(this.root, 'bin')}:${process.env['PATH']}`,
      HOME: this.home,
      XDG_CONFIG_HOME: join(this.home, '.config'),
      TERM: 'xterm-256color',
      LANG: 'C.UTF-8',
      HAVENWIJZER_CACHE: 'off',
      HAVENWIJZER_RECORD: join(this.root, 'record'),
      ...this.installed.env,
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A landscape with one slip, behind letters of two bytes and of four. */
export const LANDSCAPE = `kind: landscape
version: 1
organisation: gm0268
applications:
  - id: zaaksysteem
    name: "Zaaksysteem Élan 🏛"
    owner: Team
    criticality: low
processes:
  - { name: "Één 🏛 loket", id: loket, needs: [zaaksystem] }
`

export const MENDED = LANDSCAPE.replace('zaaksystem]', 'zaaksysteem]')
