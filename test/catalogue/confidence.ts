/**
 * Says, for every application and component of a landscape, how sure the catalogue is of who makes its product, where that maker
 * is seated, who owns it and where the product is hosted: `node test/catalogue/confidence.ts FOLDER…`. Shows what a better
 * source would bring.
 */
import { globSync, readFileSync } from 'node:fs'
import { parseAllDocuments } from 'yaml'
import type { Catalogue } from '../../server/src/catalogue/catalogue.ts'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'

const CLAIMS = ['maker', 'seat', 'owner', 'host'] as const
const WORDS = ['sourced', 'inherent', 'general-knowledge', 'unverified', 'unknown', 'own statement'] as const

type Claim = (typeof CLAIMS)[number]
type Counts = Readonly<Record<Claim, Map<string, number>>>

if (import.meta.main) {
  for (const folder of process.argv.slice(2))
    process.stdout.write(`${table(folder, countsFor(folder, packagedCatalogue()))}\n`)
}

interface Entry {
  readonly id: string
  readonly product?: string
  readonly supplier?: string
  readonly runsOn?: unknown
}

function countsFor(folder: string, catalogue: Catalogue): Counts {
  const counts: Counts = { maker: new Map(), seat: new Map(), owner: new Map(), host: new Map() }
  const count = (claim: Claim, word: string) => counts[claim].set(word, (counts[claim].get(word) ?? 0) + 1)
  for (const { product, supplier, runsOn } of entriesIn(folder)) {
    const known = product === undefined ? undefined : catalogue.product(product)
    if (!known) continue
    const maker = catalogue.supplier(supplier ?? known.supplier ?? '')
    count('maker', supplier === undefined ? (known.confidence?.identity ?? 'unknown') : 'own statement')
    count('seat', maker?.country === undefined ? 'unknown' : (maker.confidence?.identity ?? 'unknown'))
    count('owner', maker?.ultimateParent === undefined ? 'unknown' : (maker.confidence?.ownership ?? 'unknown'))
    count('host', runsOn === undefined ? (known.confidence?.hosting ?? 'unknown') : 'own statement')
  }
  return counts
}

function entriesIn(folder: string): readonly Entry[] {
  const files = globSync('**/*.{landscape,common-ground}.yaml', { cwd: folder })
  const named = [...files, ...globSync('**/{landscape,common-ground}.yaml', { cwd: folder })]
  return named.flatMap((file) =>
    parseAllDocuments(readFileSync(`${folder}/${file}`, 'utf8')).flatMap((document) => {
      const value = document.toJS({ maxAliasCount: -1 }) as Readonly<Record<string, readonly Entry[] | undefined>>
      return [...(value['applications'] ?? []), ...(value['components'] ?? [])]
    }),
  )
}

function table(folder: string, counts: Counts): string {
  const rows = CLAIMS.map((claim) => [claim, ...WORDS.map((word) => String(counts[claim].get(word) ?? 0))])
  return [[folder, ...WORDS], ['', ...WORDS].map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
