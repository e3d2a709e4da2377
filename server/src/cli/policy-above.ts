import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { repositoryOf, type Target } from './targets.ts'

/** The policy that stands above a folder in its repository, where the folder has none itself: it does not hold for it. */
export async function policyAbove({ root, files }: Target): Promise<string | undefined> {
  // Files that are named are judged within their repository.
  if (files !== undefined || (await policyIn(root))) return undefined
  const repository = await repositoryOf(root)
  if (repository === undefined) return undefined
  for (let at = root; at !== repository; ) {
    at = dirname(at)
    const policy = await policyIn(at)
    if (policy) return policy
  }
  return undefined
}

async function policyIn(folder: string): Promise<string | undefined> {
  for (const name of ['havenwijzer.yaml', 'havenwijzer.yml']) {
    const path = join(folder, name)
    const isThere = await access(path).then(
      () => true,
      () => false,
    )
    if (isThere) return path
  }
  return undefined
}
