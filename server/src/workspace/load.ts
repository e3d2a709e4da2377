import { fileLimit } from '../policy/settings.ts'
import type { Review } from '../review/review.ts'
import type { FieldReader } from '../schema/field-reader.ts'
import type { DocumentGlob, Unreadable, Workspace, WorkspaceFile } from './workspace.ts'

export interface Loaded {
  readonly files: readonly WorkspaceFile[]
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
}

export interface LoadOptions {
  /** Files that are left as the review has them: open in the editor. */
  readonly skip?: (uri: string) => boolean
  /** Called between files, so that other work can be done; returning false ends the loading. */
  readonly between?: (done: number, total: number) => Promise<boolean>
}

/** What decides on which files are read. */
export const loadReader: FieldReader = {
  id: 'files',
  reads: ['policy.documents', 'policy.thresholds.fileMegabytes'],
}

/** Reads all files of ours in a folder into a review: the policies first, since they may name more documents. */
export async function loadFolder(
  workspace: Workspace,
  folder: string,
  review: Review,
  options: LoadOptions = {},
): Promise<Loaded> {
  const named = await workspace.list(folder)
  const failed: { readonly uri: string; readonly reason: Unreadable }[] = []
  const read = async (file: WorkspaceFile): Promise<void> => {
    const wanted = () => !options.skip?.(file.uri)
    if (!wanted()) return
    const reason = await loadFile(workspace, file, review, wanted)
    // One that is gone since it was listed is as good as never there.
    if (reason !== undefined && reason !== 'not-found') failed.push({ uri: file.uri, reason })
  }
  const policies = named.files.filter((file) => file.nameKind === 'policy')
  for (const file of policies) await read(file)
  const globs = globsOf(review)
  const { files, unreadable } = globs.length === 0 ? named : await workspace.list(folder, globs)
  const others = files.filter((file) => file.nameKind !== 'policy')
  for (const [i, file] of others.entries()) {
    await read(file)
    if (options.between && !(await options.between(i + 1, others.length))) break
  }
  await lookUpNamed(workspace, folder, review)
  return { files, unreadable: [...unreadable, ...failed] }
}

/** Reads the policies of a folder alone. */
export async function loadPolicies(workspace: Workspace, folder: string, review: Review): Promise<void> {
  const { files } = await workspace.list(folder)
  for (const file of files) if (file.nameKind === 'policy') await loadFile(workspace, file, review)
}

/** Looks which of the files are there that documents name by a path, none of which is opened; tells whether that changed. */
export async function lookUpNamed(workspace: Workspace, folder: string, review: Review): Promise<boolean> {
  return review.setThere(new Map(await whatIsThere(workspace, folder, review.namedFiles())))
}

/** Of these files those of which it can be told whether they are there. */
export async function whatIsThere(
  workspace: Workspace,
  folder: string,
  uris: readonly string[],
): Promise<readonly (readonly [uri: string, isThere: boolean])[]> {
  const all = await Promise.all(uris.map(async (uri) => [uri, await workspace.isThere(uri, folder)] as const))
  return all.flatMap(([uri, is]) => (is === undefined ? [] : [[uri, is] as const]))
}

/**
 * Reads one file into a review; says why when that is not possible. A file that is gone leaves the review; one that is too
 * large has a finding that says so. `stillWanted`: whether what was read still counts, asked when it has been read.
 */
export async function loadFile(
  workspace: Workspace,
  file: WorkspaceFile,
  review: Review,
  stillWanted = (): boolean => true,
): Promise<Unreadable | undefined> {
  const result = await workspace.read(file.uri, fileLimit(review.settingsFor(file.uri)))
  if (!stillWanted()) return undefined
  if (!result.ok && result.reason === 'too-large') {
    review.setTooLarge(file.uri, file.nameKind)
    return undefined
  }
  if (result.ok) {
    review.setFile(file.uri, result.text, file.nameKind)
    return undefined
  }
  review.removeFile(file.uri)
  return result.reason
}

/** The globs of all policies, each from its policy's folder. */
export function globsOf(review: Review): readonly DocumentGlob[] {
  return [...review.allPolicies()].flatMap((policy) =>
    policy.documents.map((pattern) => ({ base: policy.uri.slice(0, policy.uri.lastIndexOf('/')), pattern })),
  )
}
