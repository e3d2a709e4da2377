import type { FolderResult } from '../output/result.ts'
import { fileLimit } from '../review/policy.ts'
import type { Workspace } from '../workspace/workspace.ts'

/** Gives the lines of the files that have findings; none of a file that the policy finds too large. */
export async function sourceLines(
  workspace: Workspace,
  results: readonly FolderResult[],
): Promise<(uri: string) => readonly string[] | undefined> {
  const lines = new Map<string, readonly string[]>()
  for (const { review, findings } of results) {
    for (const uri of new Set(findings.map((finding) => finding.at.uri))) {
      const read = await workspace.read(uri, fileLimit(review.policyFor(uri)))
      if (read.ok) lines.set(uri, read.text.split('\n'))
    }
  }
  return (uri) => lines.get(uri)
}
