import { isMap, parseAllDocuments } from 'yaml'
import type { FixtureFile } from '../markers.ts'
import type { Path } from '../readers/stated.ts'

/** Files as `yaml` writes them, and the same with one fact left out, or stated as unknown. */
export interface LessKnown {
  readonly before: readonly FixtureFile[]
  readonly after: readonly FixtureFile[]
  /** Which fact, for who reads a failure. */
  readonly what: string
}

/** The ways in which one fact less can be stated in an entry of these files; none of a policy, nor of a file that does not read. */
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
  const with_ = (text: string) => files.map((each) => (each === file ? { ...file, text } : each))
  const what = `${path.join('.')} in ${file.name} ${to === undefined ? 'left out' : 'stated as unknown'}`
  return { before: with_(before), after: with_(written(documents)), what }
}

/** Nothing where it does not read, or names what is not there. */
function read(text: string) {
  const documents = [...parseAllDocuments(text)]
  try {
    for (const document of documents) document.toJS()
  } catch {
    return []
  }
  return documents.some(({ errors }) => errors.length > 0) ? [] : documents
}

function written(documents: ReturnType<typeof read>): string {
  return documents.map((document) => document.toString({ lineWidth: 0 })).join('---\n')
}

function isPolicy({ contents }: ReturnType<typeof read>[number]): boolean {
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
