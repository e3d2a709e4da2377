import type { Commit, Git, GitAnswer } from './git.ts'
import { RevisionWorkspace } from './revision.ts'
import { UnderPolicies } from './under-policies.ts'
import type { Workspace } from './workspace.ts'

/** Which commit to read, and by what it is judged. */
export interface RevisionAsked {
  /** Uri of the folder, without a closing slash. */
  readonly root: string
  readonly git: Git
  readonly commit: Commit
  /** Where the policies of now are: both states are judged alike, so that a change of policy makes nothing better. */
  readonly policies: Pick<Workspace, 'list' | 'read'>
}

/** The files of a folder as they were in a commit, with the policies of now. */
export async function revisionAt({ root, git, commit, policies }: RevisionAsked): Promise<GitAnswer<Workspace>> {
  const files = await RevisionWorkspace.at(root, git, commit)
  return files.ok ? { ok: true, value: new UnderPolicies(files.value, policies) } : files
}
