import type { Placement } from '../model/document.ts'
import { isMap } from '../model/walk.ts'

/**
 * The files that documents name by a path, of which it matters that they are there: exit plans. Only whether they are there is
 * asked, and only within the folder under review; who reviews tells.
 */
export class NamedFiles {
  private readonly root: string
  /** How many parts name each. */
  private readonly named = new Map<string, number>()
  private there: ReadonlyMap<string, boolean> = new Map()

  constructor(root: string) {
    this.root = root
  }

  /** The same names and answers, to go on from. */
  copy(): NamedFiles {
    const copy = new NamedFiles(this.root)
    for (const [uri, count] of this.named) copy.named.set(uri, count)
    copy.there = this.there
    return copy
  }

  add(placement: Placement): void {
    for (const uri of this.namedIn(placement)) this.named.set(uri, (this.named.get(uri) ?? 0) + 1)
  }

  remove(placement: Placement): void {
    for (const uri of this.namedIn(placement)) {
      const rest = (this.named.get(uri) ?? 1) - 1
      if (rest > 0) this.named.set(uri, rest)
      else this.named.delete(uri)
    }
  }

  uris(): readonly string[] {
    return [...this.named.keys()].sort()
  }

  /** Takes what is there and what is not, of those of which that is known; tells whether anything changed. */
  take(there: ReadonlyMap<string, boolean>): boolean {
    const before = this.there
    this.there = there
    return before.size !== there.size || [...there].some(([uri, is]) => before.get(uri) !== is)
  }

  /** Whether the file that a path in a document names is there; undefined where that is not known. */
  isThere({ head }: Placement, path: string): boolean | undefined {
    const uri = fileNamed(path, head.uri, this.root)
    return uri === undefined ? undefined : this.there.get(uri)
  }

  private namedIn({ head, facts }: Placement): readonly string[] {
    const exit = facts.entity?.value['exit']
    const plan = isMap(exit) ? exit['plan'] : undefined
    const uri = typeof plan === 'string' ? fileNamed(plan, head.uri, this.root) : undefined
    return uri === undefined ? [] : [uri]
  }
}

/** The fields that name files. */
export const NAMING_FIELDS: ReadonlySet<string> = new Set(
  ['application', 'contract', 'platform', 'supplier'].map((kind) => `${kind}.exit.plan`),
)

/**
 * The uri of the file that a path names, counted from the document that says it; undefined for what is no path to a file, or
 * leads out of the folder. A path has an extension at its end: a number in an archive, or a name, is something else.
 */
export function fileNamed(path: string, from: string, root: string): string | undefined {
  const plain = path.trim().replace(/#.*$/, '')
  if (!PATH.test(plain) || NO_PATH.test(plain)) return undefined
  const steps = from.slice(root.length + 1).split('/')
  if (!from.startsWith(`${root}/`)) return undefined
  steps.pop()
  for (const step of plain.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else if (step !== '.' && step !== '') steps.push(encodeURIComponent(step))
  }
  return [root, ...steps].join('/')
}

/** `docs/exit/zaaksysteem.md`, `./plan.pdf`; with spaces only in a path of several steps. */
const PATH = /^(?:[^/]+(?:\/[^/]+)+|[^\s/]+)\.[a-z][a-z0-9]{1,4}$/i

/** An address, an absolute path, one of another system; and a host without its scheme: `www.gemeente.example/exit.pdf`. */
const NO_PATH = /^[a-z][a-z0-9+.-]*:|^[/~$]|[\\%?*<>|]|^(?!\.{1,2}\/)[^/]*\.[^/]*\//i
