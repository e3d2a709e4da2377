/**
 * Puts a real VS Code server (npm package code-server) and the Node it asks for into the cache; reaches only the npm
 * registry. Run by itself, `node test/vscode/install-vscode.ts`, it prepares a machine.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'

/** Where the parts of an installed VS Code server are. */
export interface VscodeServer {
  readonly node: string
  readonly main: string
  readonly version: string
}

/** Releases of code-server, each with the major of Node that its package.json asks for. */
const releases = {
  newest: { codeServer: '4.139.1', node: '24.21.0' }, // VS Code 1.139.1
  oldest: { codeServer: '4.103.2', node: '22.23.3' }, // VS Code 1.103.2: on npm the first from `engines.vscode` on
}

export type VscodeRelease = keyof typeof releases

/** The installed server; a second call only looks. */
export function installVscode(release: VscodeRelease = 'newest'): VscodeServer {
  const { codeServer, node } = releases[release]
  const folder = cacheFolder(`vscode-${codeServer}`)
  const stampFile = join(folder, '.stamp')
  const stamp = `code-server@${codeServer} node@${node} compile=0`
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8').trim() !== stamp) {
    console.log(`Installing VS Code (code-server ${codeServer}) in ${folder}; once, about a minute and 600 MB.`)
    mkdirSync(dirname(folder), { recursive: true })
    // Built beside its place and moved there, so that an interrupted run leaves nothing that looks complete.
    const building = mkdtempSync(`${folder}-`)
    try {
      unpack(`node-linux-${process.arch}@${node}`, join(building, 'node'))
      unpack(`code-server@${codeServer}`, join(building, 'code-server'))
      installDependencies(building)
      writeFileSync(join(building, '.stamp'), `${stamp}\n`)
      rmSync(folder, { recursive: true, force: true })
      renameSync(building, folder)
    } finally {
      rmSync(building, { recursive: true, force: true })
    }
  }
  const product: { readonly version: string } = JSON.parse(
    readFileSync(join(folder, 'code-server/lib/vscode/package.json'), 'utf8'),
  )
  return {
    node: join(folder, 'node/bin/node'),
    main: join(folder, 'code-server/lib/vscode/out/server-main.js'),
    version: product.version,
  }
}

function unpack(specifier: string, into: string): void {
  mkdirSync(into, { recursive: true })
  const packed: readonly { readonly filename: string }[] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--loglevel=error', specifier], { cwd: into, encoding: 'utf8' }),
  )
  for (const { filename } of packed) {
    execFileSync('tar', ['xzf', filename, '--strip-components=1'], { cwd: into })
    rmSync(join(into, filename))
  }
}

/** The dependencies of VS Code itself, pinned by its npm-shrinkwrap.json, with the two native modules compiled. */
function installDependencies(folder: string): void {
  const cwd = join(folder, 'code-server/lib/vscode')
  const npm = (args: readonly string[]): void => {
    execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: `${join(folder, 'node/bin')}:${process.env.PATH}`,
        npm_config_nodedir: join(folder, 'node'), // the headers come inside the Node package
      },
    })
  }
  npm(['install', '--omit=dev', '--ignore-scripts'])
  const modules = join(cwd, 'node_modules')
  const github = join(modules, '@github')
  for (const name of existsSync(github) ? readdirSync(github) : []) {
    if (name.startsWith('copilot')) rmSync(join(github, name), { recursive: true }) // 165 MB that no test needs
  }
  rmSync(join(cwd, 'extensions/copilot'), { recursive: true, force: true })
  const native = ['@vscode/spdlog', 'native-watchdog', '@vscode/native-watchdog']
  npm(['rebuild', ...native.filter((name) => existsSync(join(modules, name)))])
}

if (import.meta.main) console.log(`VS Code ${installVscode().version} is ready.`)
