import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { packagedCatalogue } from '../catalogue/packaged.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import { reviewBundle } from './bundle.ts'
import { type Answered, type Asked, ROLE } from './threads.ts'

/** In a thread that was started for it: reviews bundles of files on disk, one after the other as they are asked. Tells whether it is one. */
export function answersBundles(): boolean {
  if (isMainThread || workerData !== ROLE) return false
  const sources = { workspace: new DiskWorkspace(), catalogue: packagedCatalogue() }
  let turn: Promise<void> = Promise.resolve()
  parentPort?.on('message', ({ number, bundle, around }: Asked) => {
    turn = turn
      .then(() => reviewBundle(bundle, around, sources))
      .then(
        (result): Answered => ({ number, result }),
        (problem: unknown): Answered => ({ number, problem: String(problem) }),
      )
      .then((answer) => parentPort?.postMessage(answer))
  })
  return true
}
