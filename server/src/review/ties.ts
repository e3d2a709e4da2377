import type { SourceDocument } from '../model/document.ts'
import { wanted } from '../model/namespaces.ts'
import { isNear } from '../schema/near.ts'
import { readable } from './files.ts'

/** What of a file may mean something for the files of other organisations. */
export interface Ties {
  /** The organisations that its documents speak for. */
  readonly organisations: readonly string[]
  /** The organisations that it describes, each with what it says of it. */
  readonly describes: readonly { readonly id: string; readonly says: string }[]
  /** What it mentions that may be an organisation, or something of one. */
  readonly mentions: readonly string[]
  /** Whether it may mean something for anybody: it speaks for no organisation in particular. */
  readonly isShared: boolean
}

export function tiesOf(documents: readonly SourceDocument[]): Ties {
  const organisations = new Set<string>()
  const describes: { readonly id: string; readonly says: string }[] = []
  const mentions = new Set<string>()
  let isShared = false
  for (const document of documents) {
    const { head } = document
    if (head.organisation !== '') organisations.add(head.organisation)
    for (const { facts } of readable(document)) {
      const { entity, references } = facts
      // What a slip hides may be anything.
      if (entity?.kind === 'organisation')
        describes.push({ id: entity.id, says: facts.damaged ? head.uri : JSON.stringify(entity.value) })
      // What stands under nobody's name, and what a policy names, may be anybody's.
      if (head.organisation === '' && (references.length > 0 || (entity && head.kind !== 'policy'))) isShared = true
      if (head.organisation === '' && facts.damaged) isShared = true
      for (const reference of references) {
        if (reference.organisation !== undefined) mentions.add(reference.organisation)
        if (wanted(reference).kinds.has('organisation')) mentions.add(reference.id)
      }
    }
  }
  return { organisations: [...organisations], describes, mentions: [...mentions], isShared }
}

/**
 * The files in groups that have nothing to do with one another: what is found in one follows from that group alone. Undefined where
 * a file may mean something for all.
 */
export function groupsOf(ties: ReadonlyMap<string, Ties>): readonly (readonly string[])[] | undefined {
  if ([...ties.values()].some(({ isShared }) => isShared)) return undefined
  const groups = new Groups()
  const speaking = new Set([...ties.values()].flatMap(({ organisations }) => organisations))
  const described = describedIn(ties)
  for (const [uri, { organisations }] of ties) {
    groups.join(fileNode(uri))
    for (const each of organisations) groups.join(fileNode(uri), organisationNode(each))
  }
  for (const [id, { uris, isSettled }] of described)
    if (!isSettled || speaking.has(id)) for (const uri of uris) groups.join(fileNode(uri), organisationNode(id))
  const known = new Set([...speaking, ...described.keys()])
  for (const [mentioned, uris] of mentionsIn(ties)) {
    // What is there is meant; what is not may be a slip of the pen for whatever is near.
    const meant = known.has(mentioned) ? [mentioned] : [...known].filter((each) => isNear(mentioned, each))
    for (const id of meant) {
      const own = described.get(id)
      // What several say alike of somebody whose documents are not here, each says for itself.
      const others = speaking.has(id) || !own ? uris : uris.filter((uri) => !own.uris.has(uri))
      if (others.length === 0) continue
      for (const uri of [...others, ...(own?.uris ?? [])]) groups.join(fileNode(uri), organisationNode(id))
    }
  }
  for (const [one, other] of slipsAmong(known, described)) groups.join(organisationNode(one), organisationNode(other))
  const byRoot = new Map<string, string[]>()
  for (const uri of ties.keys()) {
    const root = groups.rootOf(fileNode(uri))
    byRoot.set(root, [...(byRoot.get(root) ?? []), uri])
  }
  return [...byRoot.values()].map((uris) => uris.sort())
}

interface Described {
  readonly uris: Set<string>
  readonly says: string
  /** Whether all say the same. */
  isSettled: boolean
}

function describedIn(ties: ReadonlyMap<string, Ties>): ReadonlyMap<string, Described> {
  const all = new Map<string, Described>()
  for (const [uri, { describes }] of ties) {
    for (const { id, says } of describes) {
      const known = all.get(id) ?? { uris: new Set(), says, isSettled: true }
      all.set(id, known)
      known.uris.add(uri)
      known.isSettled &&= says === known.says
    }
  }
  return all
}

/** What is mentioned, and in which files. */
function mentionsIn(ties: ReadonlyMap<string, Ties>): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>()
  for (const [uri, { mentions }] of ties)
    for (const each of mentions) {
      const uris = all.get(each)
      if (uris) uris.push(uri)
      else all.set(each, [uri])
    }
  return all
}

/** Organisations of which one may be a slip of the pen for the other, as `strays` has it: of two that are described, neither is. */
function slipsAmong(
  known: ReadonlySet<string>,
  described: ReadonlyMap<string, unknown>,
): readonly (readonly [one: string, other: string])[] {
  const bare = [...known].filter((each) => !described.has(each))
  return bare.flatMap((one) =>
    [...known]
      .filter((other) => other !== one && (described.has(other) || !CODE.test(one) || !CODE.test(other)))
      .filter((other) => one.startsWith(other) || other.startsWith(one) || isNear(one, other))
      .map((other) => [one, other] as const),
  )
}

/** CBS code of a municipality: of two that nobody describes each is one. */
const CODE = /^gm\d{4}$/

function fileNode(uri: string): string {
  return `file ${uri}`
}

function organisationNode(id: string): string {
  return `organisation ${id}`
}

/** Things that belong together, joined two by two. */
class Groups {
  private readonly parents = new Map<string, string>()

  /** Without another: makes it known. */
  join(one: string, other = one): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)]
    if (a !== b) this.parents.set(a, b)
  }

  rootOf(node: string): string {
    if (!this.parents.has(node)) this.parents.set(node, node)
    let root = node
    for (let up = this.parents.get(root); up !== undefined && up !== root; up = this.parents.get(root)) root = up
    this.parents.set(node, root)
    return root
  }
}
