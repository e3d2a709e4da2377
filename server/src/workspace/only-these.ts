import { fileNameOf, nameKind } from './names.ts'
import type { DocumentGlob, Listing, ReadResult, Workspace } from './workspace.ts'

/** Some files of a workspace, with all its policies. */
export class OnlyThese implements Workspace {
  private readonly files: Workspace
  private readonly wanted: ReadonlySet<string>

  constructor(files: Workspace, wanted: ReadonlySet<string>) {
    this.files = files
    this.wanted = wanted
  }

  async list(folder: string, globs?: readonly DocumentGlob[]): Promise<Listing> {
    const { files, unreadable } = await this.files.list(folder, globs)
    const isWanted = ({ uri }: { readonly uri: string }) =>
      this.wanted.has(uri) || nameKind(fileNameOf(uri)) === 'policy'
    return { files: files.filter(isWanted), unreadable: unreadable.filter(isWanted) }
  }

  read(uri: string, maxBytes?: number): Promise<ReadResult> {
    return this.files.read(uri, maxBytes)
  }

  isThere(uri: string, folder: string): Promise<boolean | undefined> {
    return this.files.isThere(uri, folder)
  }

  watch(folder: string, changed: (uri: string) => void): () => void {
    return this.files.watch(folder, changed)
  }
}
