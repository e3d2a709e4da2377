import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import { loadFile, lookUpNamed } from '../workspace/load.ts'
import type { WorkspaceFile } from '../workspace/workspace.ts'
import type { Sources, Surroundings } from './bundle.ts'
import type { GroupLists } from './group-lists.ts'

export interface GroupReviewOptions {
  readonly around: Surroundings
  readonly sources: Sources
  /** The text of a file that is open in an editor. */
  readonly textOf: (uri: string) => string | undefined
}

/** A review of the files of a group, which are read from here on. */
export interface GroupReview {
  readonly review: Review
  /** Settles when all of them have been read. */
  readonly isRead: Promise<void>
}

export function groupReview(files: readonly WorkspaceFile[], options: GroupReviewOptions): GroupReview {
  const { around, sources, textOf } = options
  const { root, today, reader } = around
  const review = new Review({ catalogue: sources.catalogue, rules: allRules, today, root, reader })
  for (const { uri, text } of around.policies) review.setFile(uri, textOf(uri) ?? text, 'policy')
  const read = async (): Promise<void> => {
    for (const file of files) {
      const text = textOf(file.uri)
      if (text !== undefined) review.setFile(file.uri, text, file.nameKind, true)
      else await loadFile(sources.workspace, file, review, () => textOf(file.uri) === undefined)
    }
    await lookUpNamed(sources.workspace, root, review)
  }
  return { review, isRead: read() }
}

/** A group of which nothing is open, read because somebody wants to know more of it than was kept; one at a time, so that no more is held. */
export class VisitedGroup {
  private latest: (GroupReview & { readonly lists: GroupLists }) | undefined

  /** The same review as before, as long as the same is kept of the group. */
  async reviewOf(lists: GroupLists, begin: () => GroupReview): Promise<Review> {
    const visit = this.latest?.lists === lists ? this.latest : { lists, ...begin() }
    this.latest = visit
    await visit.isRead
    return visit.review
  }

  /** The policy as somebody types it. */
  setPolicy(uri: string, text: string): void {
    this.latest?.review.setFile(uri, text, 'policy', true)
  }
}
