import { Review, type ReviewOptions } from '../review/review.ts'
import { groupsOf, type Ties, tiesOf } from '../review/ties.ts'
import { globsOf } from '../workspace/load.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { Scanned } from './scan.ts'

export interface TwoStates {
  /** Uri of the folder, without closing slash. */
  readonly root: string
  readonly before: Workspace
  readonly after: Workspace
}

/**
 * The files for which it may mean something that files changed: those themselves, and all that had or have to do with them. Undefined
 * where that may be any.
 */
export async function affectedFiles(
  { root, before, after }: TwoStates,
  { groups, policies }: Scanned,
  options: Omit<ReviewOptions, 'rules' | 'root'>,
): Promise<ReadonlySet<string> | undefined> {
  const globs = globsOf(policies)
  const [old, now] = [await before.list(root, globs), await after.list(root, globs)]
  const texts = async (workspace: Workspace, uri: string) => {
    const read = await workspace.read(uri)
    return read.ok ? read.text : read.reason
  }
  const changed = new Set<string>()
  const ties = new Map(groups.flatMap(({ files }) => files.map((file) => [file.uri, file.ties])))
  for (const { uri, nameKind } of new Map([...old.files, ...now.files].map((file) => [file.uri, file])).values()) {
    const [was, is] = [await texts(before, uri), await texts(after, uri)]
    if (was === is || nameKind === 'policy') continue
    if (nameKind === 'catalogue') return undefined
    changed.add(uri)
    const review = new Review({ ...options, root, rules: [] })
    review.setFile(uri, was, nameKind)
    const then = tiesOf(review.documents(uri))
    const own = ties.get(uri)
    ties.set(uri, own ? both(then, own) : then)
  }
  const affected = groupsOf(ties)?.filter((uris) => uris.some((uri) => changed.has(uri)))
  return affected && new Set([...changed, ...affected.flat()])
}

function both(one: Ties, other: Ties): Ties {
  return {
    organisations: [...one.organisations, ...other.organisations],
    describes: [...one.describes, ...other.describes],
    mentions: [...one.mentions, ...other.mentions],
    isShared: one.isShared || other.isShared,
  }
}
