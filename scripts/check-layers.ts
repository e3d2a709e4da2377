/** Checks that imports point one way only and that the core is pure, from what the bundles are made of (`dist/meta.json`). */
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'

/** A layer may import from itself and from those before it. */
export const LAYERS = [
  'yaml',
  'schema',
  'catalogue',
  'l10n',
  'model',
  'policy',
  'analysis',
  'rules',
  'review',
  'language',
  'output',
  'report',
  'workspace',
  'apart',
  'lsp',
  'cli',
] as const

/** Layers that may reach the outside world. */
const OUTSIDE: ReadonlySet<string> = new Set(['workspace', 'apart', 'lsp', 'cli'])

/** What tells the time or waits for it. */
const CLOCK = /\bDate\.now\(|new Date\(\)|performance\.now\(|\bset(?:Timeout|Interval|Immediate)\(/

export interface Metafile {
  readonly inputs: Readonly<
    Record<
      string,
      {
        readonly imports: readonly { readonly path: string; readonly external?: boolean; readonly original?: string }[]
      }
    >
  >
}

/** What breaks the rules of the house, one line each. */
export function layerProblems(meta: Metafile, textOf: (path: string) => string): readonly string[] {
  return Object.entries(meta.inputs).flatMap(([path, { imports }]) => {
    const layer = layerOf(path)
    if (layer === undefined) return []
    const problems = imports.flatMap((imported) => importProblem(path, layer, imported))
    if (!OUTSIDE.has(layer) && CLOCK.test(textOf(path)))
      problems.push(`${path}: looks at the clock, but ${layer} is pure`)
    return problems
  })
}

function importProblem(
  path: string,
  layer: string,
  imported: Metafile['inputs'][string]['imports'][number],
): readonly string[] {
  const target = layerOf(imported.path)
  if (target !== undefined)
    return order(target) > order(layer) ? [`${path}: ${layer} imports from ${target} (${imported.path})`] : []
  const name = imported.original ?? imported.path
  const reachesOut = isBuiltin(imported.path) || /^vscode/.test(name)
  if (reachesOut && !OUTSIDE.has(layer)) return [`${path}: imports ${name}, but ${layer} is pure`]
  return layer !== 'lsp' && /vscode-languageserver/.test(name) ? [`${path}: imports ${name}, which only lsp may`] : []
}

function layerOf(path: string): string | undefined {
  if (path.startsWith('client/')) return undefined
  return /^server\/src\/([^/]+)\//.exec(path)?.[1]
}

function order(layer: string): number {
  const at = (LAYERS as readonly string[]).indexOf(layer)
  if (at < 0) throw new Error(`server/src/${layer} is no layer: add it to scripts/check-layers.ts and ARCHITECTURE.md`)
  return at
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..')
  const meta = JSON.parse(readFileSync(join(root, 'dist/meta.json'), 'utf8')) as Metafile
  const problems = layerProblems(meta, (path) => readFileSync(join(root, path), 'utf8'))
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
