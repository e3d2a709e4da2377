import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Confidence } from '../../server/src/schema/generated/types.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { documentCheck } from '../schema/published.ts'
import { type Expectation, type Expected, type Hop, type Stated, statedIn } from './expectation.ts'

/** Guards the expectations themselves: that they can be read, name what exists, and claim no more than their chain carries. */

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const expectations = files.map((file): [string, Expectation] => [file, parse(readFileSync(join(folder, file), 'utf8'))])

const keys = ['name', 'basis', 'asOf', 'files', 'findings', 'others', 'quiet', 'twin']
const findingKeys = 'rule level on cause organisation state affected confidence powers chain reasons'.split(' ')
const levels = ['error', 'warning', 'info']
const certainty = ['unknown', 'unverified', 'general-knowledge', 'stated', 'sourced']
const categories =
  /^(structure|jurisdiction|lock-in|concentration|continuity|common-ground|haven|ai|devices|governance)\//
const relations =
  'is made-by operated-by runs-on hosted-on supported-by keys-held-by sub-processor backup-on signs-in-with updated-by managed-by seat-in owned-by law located-in accessed-from uses'.split(
    ' ',
  )

const catalogue = {
  suppliers: new Map(readCatalogue('suppliers').suppliers?.map((supplier) => [supplier.id, supplier])),
  products: new Map(readCatalogue('products').products?.map((product) => [product.id, product])),
  jurisdictions: new Map(readCatalogue('jurisdictions').jurisdictions?.map((entry) => [entry.code, entry])),
  laws: new Map(readCatalogue('jurisdictions').laws?.map((law) => [law.id, law])),
  owners: new Set(readCatalogue('suppliers').suppliers?.map((supplier) => supplier.ultimateParent?.name)),
}

describe('expectations', () => {
  it('have names of their own', () => {
    const names = expectations.map(([, expectation]) => expectation.name)
    deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    )
    ok(names.length >= 40)
  })

  for (const [file, expectation] of expectations) {
    describe(file, () => {
      const stated = statedIn(expectation.files)
      const { twin } = expectation

      it('has the keys of an expectation', () => {
        deepEqual(Object.keys(expectation), keys)
        equal(expectation.others, 'none')
        ok(expectation.basis.length > 0)
        for (const finding of expectation.findings) {
          deepEqual(
            Object.keys(finding).filter((key) => !findingKeys.includes(key)),
            [],
          )
          ok(levels.includes(finding.level), finding.level)
        }
        for (const rule of rulesIn(expectation)) ok(categories.test(rule), rule)
      })

      it('describes documents that the schemas accept, also after the change of its twin', () => {
        assertDocuments(expectation.files)
        if ('file' in twin.change) assertDocuments(changed(expectation))
      })

      it('points at text that stands there once', () => {
        for (const { on } of expectation.findings) equal(count(expectation.files[on.file], on.line), 1, on.line)
        if ('file' in twin.change)
          equal(count(expectation.files[twin.change.file], twin.change.from), 1, twin.change.from)
      })

      it('names what exists', () => {
        for (const finding of expectation.findings) {
          for (const node of nodesOf(finding)) ok(exists(node, stated), node)
        }
      })

      it('has chains that hold together', () => {
        for (const { chain = [], affected, rule } of expectation.findings) {
          chain.forEach((hop, at) => {
            ok(relations.includes(hop.relation), hop.relation)
            if (at > 0) equal(hop.from, chain[at - 1]!.to, rule)
          })
          if (chain.length > 0) ok(affected.includes(chain[0]!.from), `${rule}: ${chain[0]!.from} is not affected`)
        }
      })

      it('is no surer than the weakest claim of its chain', () => {
        for (const { chain = [], confidence, rule } of expectation.findings) {
          const weakest = Math.min(
            ...chain.map((hop, at) => certainty.indexOf(claimOf(hop, chain[at - 1], stated) ?? 'sourced')),
          )
          if (confidence) ok(certainty.includes(confidence), confidence)
          if (chain.length > 0 && confidence) ok(certainty.indexOf(confidence) <= weakest, `${rule}: ${confidence}`)
        }
      })

      it('has a twin in which only its own findings go', () => {
        const present = expectation.findings.flatMap(spellings)
        for (const gone of twin.gone) ok(present.includes(gone), gone)
        for (const comes of twin.comes) ok(levels.includes(comes.split(' ').at(-1) ?? ''), comes)
        ok(twin.gone.length + twin.comes.length > 0)
      })

      it('does not expect what it wants to be quiet', () => {
        for (const { rule } of expectation.findings) ok(!expectation.quiet.includes(rule), rule)
      })
    })
  }
})

function rulesIn({ findings, quiet }: Expectation): string[] {
  return [...quiet, ...findings.flatMap(({ rule, reasons = [] }) => [rule, ...reasons])]
}

function assertDocuments(documents: Expectation['files']): void {
  for (const [name, text] of Object.entries(documents)) {
    const document = parse(text)
    const check = documentCheck(document.kind)
    ok(check(document), `${name}: ${JSON.stringify(check.errors?.slice(0, 3))}`)
  }
}

function changed({ files, twin }: Expectation): Expectation['files'] {
  if (!('file' in twin.change)) return files
  const { file, from, to } = twin.change
  return { ...files, [file]: files[file]!.replace(from, () => to) }
}

function count(text: string | undefined, part: string): number {
  return (text ?? '').split(part).length - 1
}

function nodesOf({ cause, affected, chain = [] }: Expected): string[] {
  return [cause, ...affected, ...chain.flatMap(({ from, to }) => [from, to])]
}

function exists(node: string, stated: Stated): boolean {
  const [kind, id] = split(node)
  switch (kind) {
    case 'supplier':
      return catalogue.suppliers.has(id) || stated.suppliers.has(id)
    case 'product':
      return catalogue.products.has(id) || stated.ids.has(node)
    case 'jurisdiction':
      return catalogue.jurisdictions.has(id)
    case 'law':
      return catalogue.laws.has(id)
    case 'document':
      return stated.documents.has(id)
    case 'owner':
      return catalogue.owners.has(id) || stated.owners.has(id)
    default:
      return stated.ids.has(node)
  }
}

/** How sure a hop is; absent where the organisation says it of its own. The country of an owner is part of the claim on the owner. */
function claimOf(
  { from, relation, to }: Hop,
  before: Hop | undefined,
  stated: Stated,
): Confidence | 'stated' | undefined {
  const [kind, id] = split(from)
  const [, target] = split(to)
  if (stated.suppliers.has(id) && kind === 'supplier') return stated.suppliers.get(id) ? 'stated' : 'general-knowledge'
  switch (relation) {
    case 'made-by':
      return surest(catalogue.products.get(id)?.confidence?.identity)
    case 'hosted-on':
      return surest(catalogue.products.get(id)?.hostedOn?.find(({ provider }) => provider === target)?.confidence)
    case 'seat-in':
      return before?.relation === 'owned-by' ? undefined : catalogue.suppliers.get(id)?.confidence?.identity
    case 'owned-by':
      return catalogue.suppliers.get(id)?.confidence?.ownership
    case 'law':
      return catalogue.laws.get(target)?.confidence
    default:
      return undefined
  }
}

function surest(claim: Confidence | undefined): Confidence | undefined {
  return claim === 'inherent' ? 'sourced' : claim
}

function spellings({ rule, cause, level }: Expected): string[] {
  return [`${rule} ${cause}`, `${rule} ${cause} ${level}`]
}

function split(node: string): [string, string] {
  const at = node.indexOf(':')
  return [node.slice(0, at), node.slice(at + 1)]
}
