import type { Random } from '../generator/random.ts'
import { id, item, madeUpDocument } from './documents.ts'

/** What can happen to the files of a folder. */
export interface Folder {
  readonly texts: Map<string, string>
  /** Open in the editor. */
  readonly open: Set<string>
}

/** One thing that happens to the files; gives the paths that changed, and says what it was. */
export function happens(folder: Folder, random: Random): { readonly what: string; readonly paths: readonly string[] } {
  const path = random.pick([...folder.texts.keys()])
  const text = folder.texts.get(path) ?? ''
  const change = (what: string, after: string) => {
    folder.texts.set(path, after)
    return { what: `${what} in ${path}`, paths: [path] }
  }
  const kind = random.int(14)
  switch (kind) {
    case 0:
    case 1:
      return change('typed', typed(text, random))
    case 2:
      return change(
        'deleted a line',
        withLines(text, (lines) => lines.splice(random.int(lines.length), 1)),
      )
    case 3:
      return change(
        'doubled a line',
        withLines(text, (lines) => void lines.splice(random.int(lines.length), 0, random.pick(lines))),
      )
    case 4:
      return change(
        'moved a line',
        withLines(text, (lines) =>
          lines.splice(random.int(lines.length), 0, ...lines.splice(random.int(lines.length), 1)),
        ),
      )
    case 5:
    case 6:
      return change('renamed', renamed(text, random))
    case 7:
      return change(
        'added an item',
        withLines(text, (lines) => void lines.splice(afterKey(lines, random), 0, ...newItem(random))),
      )
    case 8:
      return moveItem(folder, path, random)
    case 9: {
      if (folder.texts.size < 3) return change('wrote anew', madeUpDocument(random))
      folder.texts.delete(path)
      folder.open.delete(path)
      return { what: `deleted ${path}`, paths: [path] }
    }
    case 10: {
      const made = `nieuw${random.int(5)}.${random.pick(['landscape', 'common-ground', 'catalogue'])}.yaml`
      folder.texts.set(made, madeUpDocument(random))
      return { what: `made ${made}`, paths: [made] }
    }
    case 11: {
      if (!folder.open.delete(path)) folder.open.add(path)
      return { what: `${folder.open.has(path) ? 'opened' : 'closed'} ${path}`, paths: [path] }
    }
    case 12:
      return change(
        'wrote another head',
        text.replace(/^organisation:.*\n|^state:.*\n|^reachedOn:.*\n/gm, () =>
          random.chance(0.5) ? '' : random.pick(HEADS),
        ),
      )
    default:
      return change('added a head', `${text.replace(/^(kind:.*\n)?/, (kindLine) => kindLine + random.pick(HEADS))}`)
  }
}

const HEADS = [
  'organisation: gm0268\n',
  'organisation: irvn\n',
  'organisation: irvm\n',
  'state: target\n',
  'organisation: { id: irvn, name: iRvN }\n',
  'version: 2\n',
  '# a line\n',
]

function typed(text: string, random: Random): string {
  const at = random.int(text.length + 1)
  const some = random.pick([
    'a',
    ' ',
    '\n',
    ':',
    '- ',
    '  - id: gis\n',
    '"',
    '{',
    ']',
    '\t',
    '#',
    '&a ',
    '*a',
    '\r\n',
    'é',
  ])
  return random.chance(0.5)
    ? text.slice(0, at) + some + text.slice(at)
    : text.slice(0, at) + text.slice(at + 1 + random.int(3))
}

function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

/** Another id in one place, or wherever it stands. */
function renamed(text: string, random: Random): string {
  const words = [...text.matchAll(/\b[a-z]{2,}(?:-[a-z]+)?\b(?!:)/g)]
  if (words.length === 0) return text
  const word = random.pick(words)
  const to = id(random)
  return random.chance(0.4)
    ? text.replaceAll(word[0], to)
    : text.slice(0, word.index) + to + text.slice(word.index + word[0].length)
}

function afterKey(lines: readonly string[], random: Random): number {
  const keys = lines.flatMap((line, i) => (/^[a-z]+:\s*$/i.test(line) ? [i + 1] : []))
  return keys.length === 0 ? lines.length : random.pick(keys)
}

function newItem(random: Random): readonly string[] {
  const section = random.pick(['applications', 'platforms', 'datasets', 'processes', 'suppliers', 'components'])
  return item(section, random).map((line, i) => `  ${i === 0 ? '- ' : '  '}${line}`)
}

function moveItem(
  folder: Folder,
  from: string,
  random: Random,
): { readonly what: string; readonly paths: readonly string[] } {
  const to = random.pick([...folder.texts.keys()])
  const lines = (folder.texts.get(from) ?? '').split('\n')
  const starts = lines.flatMap((line, i) => (/^\s*- id:/.test(line) ? [i] : []))
  const start = starts.length === 0 ? undefined : random.pick(starts)
  if (start === undefined) return { what: 'moved nothing', paths: [] }
  let end = start + 1
  while (end < lines.length && /^\s{2,}[a-z]/i.test(lines[end] ?? '')) end++
  const moved = lines.splice(start, end - start)
  folder.texts.set(from, lines.join('\n'))
  const target = (folder.texts.get(to) ?? '').split('\n')
  target.splice(afterKey(target, random), 0, ...moved)
  folder.texts.set(to, target.join('\n'))
  return { what: `moved an item from ${from} to ${to}`, paths: [...new Set([from, to])] }
}

/** What is said of a supplier, a product or an organisation becomes something else: another value, a line less, an entry twice, another name. */
export function happensToDescribed(
  { texts }: Folder,
  random: Random,
): { readonly what: string; readonly paths: readonly string[] } {
  const path = random.pick([...texts.keys()].filter((each) => describedIn(texts.get(each) ?? '').length > 0))
  const lines = (texts.get(path) ?? '').split('\n')
  const described = describedIn(lines.join('\n'))
  const at = random.pick(described)
  const line = lines[at] ?? ''
  const [, before = '', key = ''] = /^([ -]*([A-Za-z]+): ).*$/.exec(line) ?? []
  switch (random.int(5)) {
    case 0:
      lines.splice(at, 1)
      break
    case 1:
      lines.splice(at, 0, line)
      break
    case 2:
      lines[at] = random.chance(0.5) ? `${line}x` : line.slice(0, -1)
      break
    default:
      if (key in SAYINGS) lines[at] = before + random.pick(SAYINGS[key as keyof typeof SAYINGS])
      else lines.splice(at + 1, 0, `    ${random.pick(FURTHER)}`)
  }
  texts.set(path, lines.join('\n'))
  return { what: `line ${at + 1} of ${path}: ${line} > ${lines[at]}`, paths: [path] }
}

/** The lines of what documents say of suppliers, products and organisations. */
function describedIn(text: string): readonly number[] {
  let isDescribed = false
  return text.split('\n').flatMap((line, i) => {
    if (/^\w/.test(line)) isDescribed = /^(suppliers|products|organisations):/.test(line)
    return isDescribed && line.startsWith(' ') ? [i] : []
  })
}

const SAYINGS = {
  id: ['microsoft', 'eigen-maker', 'ander-product', 'office', 'irvn', 'azure'],
  name: ['Microsoft', 'Azure', 'Eigen maker B.V.', 'Office', 'Ander product'],
  country: ['US', 'NL', 'CN', 'XX'],
  supplier: ['microsoft', 'eigen-maker', 'Eigen maker', 'weg'],
  serviceModel: ['saas', 'self-hosted', 'saasx'],
  licence: ['proprietary', 'EUPL-1.2', 'open'],
  runsOn: ['wolk', 'elders', 'unknown'],
} as const

const FURTHER = [
  'aliases: [Zaakje, Azure]',
  'country: US',
  'ultimateParent: { name: Big Corp, country: US }',
  'ultimateParent: microsoft',
  'hostedOn: [{ provider: aws }]',
  'functions: [email]',
  'runsOn: wolk',
]
