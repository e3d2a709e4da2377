import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Timing } from './statistics.ts'
import { summarise } from './statistics.ts'

/** Opening the packaged catalogue and finding two entries, each time in a process of its own. */
export async function measureCatalogue(times: number): Promise<Readonly<Record<string, Timing>>> {
  const folder = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  try {
    await build({
      entryPoints: [join(import.meta.dirname, '../../server/src/catalogue/packaged.ts')],
      outfile: join(folder, 'catalogue.mjs'),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'node22',
      logLevel: 'error',
    })
    const script = join(folder, 'open.mjs')
    writeFileSync(script, OPEN)
    const samples = Array.from({ length: times }, () => {
      const answer = execFileSync(process.execPath, ['--expose-gc', script], { cwd: folder, encoding: 'utf8' })
      return JSON.parse(answer) as { readonly milliseconds: number; readonly megabytes: number }
    })
    return {
      'catalogue, open': summarise(samples.map(({ milliseconds }) => milliseconds)),
      'memory of the catalogue': summarise(samples.map(({ megabytes }) => megabytes)),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const OPEN = `
const used = () => { gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external }
const before = used()
const start = performance.now()
const { packagedCatalogue } = await import('./catalogue.mjs')
const catalogue = packagedCatalogue()
catalogue.product('azure')
catalogue.supplier('microsoft')
const milliseconds = performance.now() - start
const megabytes = (used() - before) / 1e6
console.log(JSON.stringify({ milliseconds, megabytes }))
`
