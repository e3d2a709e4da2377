/** Bundles the command line, the server and the extension into `dist`, with the rule pages beside them. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  minify: true,
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
}

// CommonJS modules inside an ES module bundle still ask for `require`.
const banner =
  '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);'

/** The server and the session that it loads later have one protocol library between them. */
const sharedProtocol = {
  name: 'shared-protocol',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^vscode-languageserver(\/node)?$/ }, () => ({ path: './protocol.cjs', external: true })),
}

const bundles = [
  {
    entryPoints: ['server/src/cli/cli.ts'],
    outfile: 'dist/cli.mjs',
    format: 'esm',
    banner: { js: banner },
    external: ['./server.cjs'],
  },
  {
    entryPoints: ['server/src/lsp/server.ts'],
    outfile: 'dist/server.cjs',
    format: 'cjs',
    external: ['./session.cjs'],
    plugins: [sharedProtocol],
  },
  {
    entryPoints: ['server/src/lsp/disk-session.ts'],
    outfile: 'dist/session.cjs',
    format: 'cjs',
    plugins: [sharedProtocol],
  },
  { entryPoints: ['vscode-languageserver/node'], outfile: 'dist/protocol.cjs', format: 'cjs' },
  {
    entryPoints: ['server/src/lsp/worker.ts'],
    outfile: 'dist/server-web.js',
    format: 'iife',
    platform: 'browser',
    alias: { 'node:url': './server/src/lsp/url-in-browser.ts' },
  },
  { entryPoints: ['client/src/node.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  {
    entryPoints: ['client/src/web.ts'],
    outfile: 'dist/client-web.cjs',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
]

const metafiles = await Promise.all(bundles.map(async (bundle) => (await build({ ...shared, ...bundle })).metafile))
const inputs = Object.assign({}, ...metafiles.map((metafile) => metafile.inputs))
writeFileSync('dist/meta.json', JSON.stringify({ inputs }))
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(Object.keys(inputs)))

rmSync('dist/rules', { recursive: true, force: true })
const rules = 'server/src/rules'
for (const category of folders(rules)) {
  mkdirSync(`dist/rules/${category}`, { recursive: true })
  for (const rule of folders(`${rules}/${category}`)) {
    cpSync(`${rules}/${category}/${rule}/page.md`, `dist/rules/${category}/${rule}.en.md`)
    cpSync(`${rules}/${category}/${rule}/page.nl.md`, `dist/rules/${category}/${rule}.nl.md`)
  }
}

/** What others made that is in the bundles, each with the terms that it comes under. */
function notices(files) {
  const packages = new Set(files.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []))
  const texts = [...packages].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
    const terms = readdirSync(path).find((file) => /^licen[cs]e(\.|$)/i.test(file))
    if (!terms) throw new Error(`${name} comes without the text of its licence`)
    return `${name} ${version}, ${license}\n\n${readFileSync(`${path}/${terms}`, 'utf8').trim()}\n`
  })
  return `Havenwijzer contains the following software of others.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
