import type { DocumentKind } from '../../server/src/schema/shape.ts'
import { type Locale, type Words, words } from './reference-words.ts'
import type { Node, Schemas } from './schemas.ts'
import { otherKeysOf, resolve } from './schemas.ts'

/** A reference page of one kind of document: every key it can hold, with form and meaning. */
export function emitReference(kind: DocumentKind, locale: Locale, schemas: Schemas): string {
  const word = words[locale]
  const document = schemas.documents[kind]
  const names = reachable(document, schemas)
  const parts = names.map((name) => [name, schemas.parts[name] ?? {}] as const)
  const maps = parts.filter(([name, part]) => part.type === 'object' && name !== unknownFact)
  const lists = parts.filter(([, part]) => part.enum)
  const other = locale === 'en' ? `${kind}.nl.md` : `${kind}.md`
  const sections = [
    `# \`kind: ${kind}\``,
    `[${word.otherLanguage}](${other})`,
    text(document, locale),
    word.intro.join('\n'),
    `## ${word.document}`,
    keyTable(document, word, locale, schemas),
    ...maps.flatMap(([name, part]) => [`## \`${name}\``, text(part, locale), keyTable(part, word, locale, schemas)]),
    ...(lists.length > 0 ? [`## ${word.lists}`] : []),
    ...lists.flatMap(([name, part]) => [`### \`${name}\``, text(part, locale), valueTable(part, word, locale)]),
  ]
  return `<!-- Made by scripts/generate.ts from schemas/. -->\n\n${sections.join('\n\n')}\n`
}

const unknownFact = 'unknownFact'

/** The named parts that a document can hold, in the order in which a reader meets them. */
function reachable(node: Node, schemas: Schemas, seen: Set<string> = new Set()): readonly string[] {
  const inner = [
    ...Object.values(node.properties ?? {}),
    ...Object.values(node.patternProperties ?? {}),
    ...(node.oneOf ?? []),
  ]
  for (const value of node.items ? [...inner, node.items] : inner) {
    const { node: resolved, name } = resolve(value, schemas)
    if (name && seen.has(name)) continue
    if (name && (resolved.type === 'object' || resolved.enum)) seen.add(name)
    reachable(resolved, schemas, seen)
  }
  return [...seen]
}

function keyTable(node: Node, word: Words, locale: Locale, schemas: Schemas): string {
  const required = new Set(node.required)
  const others = otherKeysOf(node)
  const rows = Object.entries(node.properties ?? {}).map(([key, value]) => {
    const form = formOf(value, word, locale, schemas)
    const standing = [required.has(key) && word.required, defaultForm(value, word)]
    return row([`\`${key}\``, [form, ...standing].filter(Boolean).join('; '), text(value, locale)])
  })
  const free = others ? [row([word.anyKey, formOf(others[1], word, locale, schemas), text(others[1], locale)])] : []
  return [row([word.key, word.form, word.meaning]), '| --- | --- | --- |', ...rows, ...free].join('\n')
}

function valueTable(node: Node, word: Words, locale: Locale): string {
  if (node['x-names'] === 'country') return word.countries
  const rows = Object.entries(node['x-enum'] ?? {}).map(([value, label]) => row([`\`${value}\``, label[locale]]))
  return [row([word.value, word.label]), '| --- | --- |', ...rows].join('\n')
}

function formOf(node: Node, word: Words, locale: Locale, schemas: Schemas): string {
  if (node.oneOf) return node.oneOf.map((form) => formOf(form, word, locale, schemas)).join(` ${word.or} `)
  const { node: resolved, name } = resolve(node, schemas)
  switch (resolved.type) {
    case 'object':
      return name === unknownFact ? word.unknown : `[\`${name}\`](#${anchor(name)})`
    case 'array':
      return `${word.listOf} ${formOf(resolved.items ?? {}, word, locale, schemas)}`
    case 'boolean':
      return word.boolean
    case 'integer':
    case 'number':
      return numberForm(resolved, word)
    default:
      return textForm(resolved, name, word)
  }
}

/** What holds without the key; of a map that is told key by key. */
function defaultForm({ default: value }: Node, word: Words): string | undefined {
  const values = Array.isArray(value) ? value : [value]
  if (value === undefined || values.some((each) => typeof each === 'object')) return undefined
  return `${word.without} ${values.map((each) => `\`${each}\``).join(', ')}`
}

function numberForm({ type, minimum, maximum, const: exact }: Node, word: Words): string {
  if (exact !== undefined) return `\`${exact}\``
  const bounds = [minimum !== undefined && `${word.from} ${minimum}`, maximum !== undefined && `${word.to} ${maximum}`]
  return [type === 'integer' ? word.integer : word.number, ...bounds].filter(Boolean).join(' ')
}

function textForm(node: Node, name: string | undefined, word: Words): string {
  if (node.enum) return `${word.oneOf} [\`${name}\`](#${anchor(name)})`
  if (node.const !== undefined) return `\`${node.const}\``
  const kinds = node['x-references']
  if (kinds) return `${word.idOf} ${kinds.map((kind) => word.kinds[kind]).join(` ${word.or} `)}`
  const format = node['x-format']
  return (format && word.formats[format]) ?? word.text
}

function text(node: Node, locale: Locale): string {
  return (locale === 'en' ? node.description : node['x-nl']) ?? ''
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function anchor(name: string | undefined): string {
  return (name ?? '').toLowerCase()
}
