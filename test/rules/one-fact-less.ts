import { type Document, isMap, parseAllDocuments, visit } from 'yaml'
import type { FixtureFile } from '../markers.ts'
import type { Path } from '../readers/stated.ts'

/** Files as `yaml` writes them, and the same with one fact left out, or stated as unknown. */
export interface LessKnown {
  readonly before: readonly FixtureFile[]
  readonly after: readonly FixtureFile[]
  /** Which fact, for who reads a failure. */
  readonly what: string
}

/** The ways in which one fact less can be stated in an entry of these files; none of a policy, nor where it does not read or says something once for several. */
export function factsIn(files: readonly FixtureFile[]): readonly (() => LessKnown)[] {
  return files.flatMap((file) => {
    const documents = read(file.text)
    const paths = documents.flatMap((document, at) => (isPolicy(document) ? [] : pathsIn(document.toJS(), [], at)))
    return paths.flatMap((path) => [undefined, { unknown: {} }].map((to) => () => lessKnown(files, file, path, to)))
  })
}

function lessKnown(
  files: readonly FixtureFile[],
  file: FixtureFile,
  [at, ...path]: Path,
  to: object | undefined,
): LessKnown {
  const documents = read(file.text)
  const before = written(documents)
  const document = documents[Number(at)]
  if (to === undefined) document?.deleteIn(path)
  else document?.setIn(path, to)
  const withText = (text: string) => files.map((each) => (each === file ? { ...file, text } : each))
  const what = `${path.join('.')} in ${file.name} ${to === undefined ? 'left out' : 'stated as unknown'}`
  return { before: withText(before), after: withText(written(documents)), what }
}

function read(text: string): readonly Document.Parsed[] {
  const documents = [...parseAllDocuments(text)]
  return documents.some((document) => document.errors.length > 0 || hasAlias(document)) ? [] : documents
}

function hasAlias(document: Document): boolean {
  let aliases = 0
  visit(document, {
    Alias: () => {
      aliases++
    },
  })
  return aliases > 0
}

function written(documents: readonly Document[]): string {
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n')
}

function isPolicy({ contents }: Document): boolean {
  return isMap(contents) && contents.toJSON().kind === 'policy'
}

/** The keys within entries, with the place of their document before them. */
function pathsIn(value: unknown, path: Path, at: number): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown, i) => pathsIn(each, [...path, i], at))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(path.length >= 2 ? [[at, ...path, key]] : []),
    ...pathsIn(inner, [...path, key], at),
  ])
}
