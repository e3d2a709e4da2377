import { generatedNotice, property, quote } from './code.ts'
import type { Node, Schemas } from './schemas.ts'
import { documentKinds, otherKeysOf } from './schemas.ts'

interface Bilingual {
  readonly en: string
  readonly nl: string
}

/** Source of `descriptions.ts`: the texts of every map and key, and the labels of every closed list. */
export function emitDescriptions(schemas: Schemas): string {
  const all = new Map([...describedMaps(schemas)].flatMap(([doc, node]) => textsOf(doc, node)))
  const shared = sharedTexts(all)
  const own = [...all].filter(
    ([pointer, text]) => !pointer.includes('/') || !same(shared.get(sharedPointer(pointer)), text),
  )
  const labels = Object.entries(schemas.parts).flatMap(([name, part]) =>
    part['x-enum'] ? [[name, part['x-enum']] as const] : [],
  )
  return [
    generatedNotice,
    "import type { Described } from '../describe.ts'",
    '',
    '/** What a map (`application`) or a key (`application/owner`) is for; after a star what a key is for in most maps. */',
    'export const descriptions: Readonly<Record<string, Described>> = {',
    ...[...shared, ...own].map(([pointer, text]) => `  ${property(pointer)}: ${textCode(text)},`),
    '}',
    '',
    '/** What the values of a closed list stand for. */',
    'export const labels: Readonly<Record<string, Readonly<Record<string, Described>>>> = {',
    ...labels.flatMap(([name, values]) => [
      `  ${name}: {`,
      ...Object.entries(values).map(([value, label]) => `    ${property(value)}: ${textCode(label)},`),
      '  },',
    ]),
    '}',
    '',
  ].join('\n')
}

function describedMaps(schemas: Schemas): ReadonlyMap<string, Node> {
  const documents = documentKinds.map((kind) => [kind, schemas.documents[kind]] as const)
  return new Map([...documents, ...Object.entries(schemas.parts).filter(([, part]) => part.type === 'object')])
}

function textsOf(doc: string, node: Node): readonly (readonly [string, Bilingual])[] {
  const others = otherKeysOf(node)
  const keys = Object.entries(node.properties ?? {})
  return [
    [doc, textOf(node, doc)],
    ...keys.map(([key, value]) => [`${doc}/${key}`, textOf(value, `${doc}/${key}`)] as const),
    ...(others ? [[`${doc}/`, textOf(others[1], doc)] as const] : []),
  ]
}

function textOf(node: Node, at: string): Bilingual {
  if (!node.description || !node['x-nl']) throw new Error(`${at} is not described in both languages`)
  return { en: node.description, nl: node['x-nl'] }
}

/** The text that a key has most often, where it has it in several maps. */
function sharedTexts(all: ReadonlyMap<string, Bilingual>): ReadonlyMap<string, Bilingual> {
  const counts = new Map<string, Map<string, number>>()
  for (const [pointer, text] of all) {
    if (!pointer.includes('/') || pointer.endsWith('/')) continue
    const count = counts.get(sharedPointer(pointer)) ?? new Map<string, number>()
    counts.set(sharedPointer(pointer), count)
    count.set(JSON.stringify(text), (count.get(JSON.stringify(text)) ?? 0) + 1)
  }
  const most = [...counts].map(
    ([pointer, count]) => [pointer, [...count].reduce((a, b) => (b[1] > a[1] ? b : a))] as const,
  )
  return new Map(most.filter(([, [, times]]) => times > 1).map(([pointer, [text]]) => [pointer, JSON.parse(text)]))
}

function sharedPointer(pointer: string): string {
  return `*/${pointer.slice(pointer.indexOf('/') + 1)}`
}

function same(a: Bilingual | undefined, b: Bilingual): boolean {
  return a?.en === b.en && a.nl === b.nl
}

function textCode({ en, nl }: Bilingual): string {
  return `{ en: ${quote(en)}, nl: ${quote(nl)} }`
}
