import type { DocumentGlob, Listing, ReadResult, Workspace } from './workspace.ts'

/** A workspace that knows the texts that were read from it: what was judged is what is changed. */
export class RememberingWorkspace implements Workspace {
  /** By uri, as last read. */
  readonly texts = new Map<string, string>()
  private readonly source: Workspace

  constructor(source: Workspace) {
    this.source = source
  }

  list(folder: string, globs?: readonly DocumentGlob[]): Promise<Listing> {
    return this.source.list(folder, globs)
  }

  async read(uri: string, maxBytes?: number): Promise<ReadResult> {
    const result = await this.source.read(uri, maxBytes)
    if (result.ok) this.texts.set(uri, result.text)
    return result
  }

  isThere(uri: string, folder: string): Promise<boolean | undefined> {
    return this.source.isThere(uri, folder)
  }

  watch(folder: string, changed: (uri: string) => void): () => void {
    return this.source.watch(folder, changed)
  }
}
