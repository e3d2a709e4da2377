import { pathToFileURL } from 'node:url'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import type { WholeResult } from '../output/result.ts'
import { coverageOf } from '../review/coverage.ts'
import { Review } from '../review/review.ts'
import { allRules } from '../rules/index.ts'
import { type LoadOptions, loadFile, loadFolder, lookUpNamed } from '../workspace/load.ts'
import { fileNameOf, nameKind } from '../workspace/names.ts'
import type { Workspace } from '../workspace/workspace.ts'
import type { ReaderChoice } from '../yaml/read.ts'
import type { Target } from './targets.ts'

/** Reads a folder and judges it; of files that were named, the rest of the folder only tells what they refer to. */
export async function reviewTarget(
  workspace: Workspace,
  target: Target,
  { today, reader, between }: Pick<LoadOptions, 'between'> & { readonly today: string; readonly reader: ReaderChoice },
): Promise<WholeResult> {
  const root = pathToFileURL(target.root).href.replace(/\/$/, '')
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today, root, reader })
  const loaded = await loadFolder(workspace, root, review, between ? { between } : {})
  const named = target.files?.map((file) => pathToFileURL(file).href)
  const unreadable = loaded.unreadable.filter(({ uri }) => named === undefined || named.includes(uri))
  for (const uri of named ?? []) {
    if (review.has(uri) || unreadable.some((u) => u.uri === uri)) continue
    // A file that is named is read whatever it is called.
    const reason = await loadFile(workspace, { uri, nameKind: nameKind(fileNameOf(uri)) }, review)
    if (reason !== undefined) unreadable.push({ uri, reason })
    await lookUpNamed(workspace, root, review)
  }
  const uris = (named ?? review.uris()).filter((uri) => review.has(uri))
  const placements = uris.flatMap((uri) =>
    review.documents(uri).flatMap((document) => (document.head.state === 'current' ? document.placements : [])),
  )
  const count = (kind: string) => placements.filter((placement) => placement.facts.entity?.kind === kind).length
  return {
    root,
    name: target.name,
    isWhole: target.files === undefined,
    review,
    findings: uris.flatMap((uri) => review.findings(uri)),
    accepted: uris.flatMap((uri) => review.accepted(uri)),
    files: uris.length,
    applications: count('application'),
    components: count('component'),
    unreadable,
    coverage: () => coverageOf(review, allRules),
  }
}
