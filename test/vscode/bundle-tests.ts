import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { TestRun } from './test-run.ts'

const beside = ['yaml-peer', 'virtual-folder']
const here = new URL('./', import.meta.url)
const output = new URL('../../dist/test/', import.meta.url)

/** Bundles the suite and the extensions beside ours to CommonJS, the form in which the extension host loads them. */
export async function bundleTests(): Promise<Pick<TestRun, 'tests' | 'extensions'>> {
  await build({
    entryPoints: {
      'vscode-suite': path(here, 'suite/index.ts'),
      ...Object.fromEntries(beside.map((name) => [`${name}/extension`, path(here, `${name}/extension.ts`)])),
    },
    outdir: fileURLToPath(output),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  for (const name of beside) {
    // Not called package.json in the source: it would change how Node reads the folder.
    copyFileSync(path(here, `${name}/manifest.json`), path(output, `${name}/package.json`))
  }
  return { tests: path(output, 'vscode-suite.cjs'), extensions: beside.map((name) => path(output, name)) }
}

function path(base: URL, relative: string): string {
  return fileURLToPath(new URL(relative, base))
}
