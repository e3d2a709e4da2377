import { generate } from '../generator/generate.ts'
import { type Random, seededRandom } from '../generator/random.ts'
import { madeUpFiles } from './documents.ts'
import { type Folder, happens } from './edits.ts'

/** Texts by path. */
export type Files = Readonly<Record<string, string>>

/** A folder of a seed: made-up documents full of trouble, or a generated landscape over several files that was edited badly. */
export function mixedFolder(seed: number): Files {
  const random = seededRandom(seed)
  const folder: Folder = { texts: new Map(seed % 2 === 0 ? trouble(random) : generated(seed)), open: new Set() }
  for (let i = 0; i < 8; i++) happens(folder, random)
  return Object.fromEntries(folder.texts)
}

function trouble(random: Random): readonly (readonly [string, string])[] {
  return madeUpFiles(random, 10).map(({ path, text }) => [path, text])
}

function generated(seed: number): readonly (readonly [string, string])[] {
  const options = { seed, applications: 24, errors: 0.2, anchors: 0.2, split: 10, crlf: seed % 3 === 0 }
  const policy =
    'kind: policy\nversion: 1\nlevels: { structure/unused-definition: off }\nambition: { european: [{ year: 2030, share: 1 }], openSource: [{ year: 2030, share: 1 }] }\n'
  return [...generate(options).documents.map(({ path, text }) => [path, text] as const), ['havenwijzer.yaml', policy]]
}
