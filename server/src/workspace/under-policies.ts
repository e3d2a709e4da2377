import { fileNameOf, nameKind } from './names.ts'
import type { DocumentGlob, Listing, ReadResult, Workspace, WorkspaceFile } from './workspace.ts'

/** The files of one workspace, to be judged by the policies of another. */
export class UnderPolicies implements Workspace {
  private readonly files: Workspace
  private readonly policies: Pick<Workspace, 'list' | 'read'>

  constructor(files: Workspace, policies: Pick<Workspace, 'list' | 'read'>) {
    this.files = files
    this.policies = policies
  }

  async list(folder: string, globs?: readonly DocumentGlob[]): Promise<Listing> {
    const [own, others] = await Promise.all([this.files.list(folder, globs), this.policies.list(folder)])
    const files = [...own.files.filter((file) => !isPolicy(file)), ...others.files.filter(isPolicy)]
    const unreadable = own.unreadable.filter(({ uri }) => nameKind(fileNameOf(uri)) !== 'policy')
    return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), unreadable }
  }

  read(uri: string, maxBytes?: number): Promise<ReadResult> {
    return (nameKind(fileNameOf(uri)) === 'policy' ? this.policies : this.files).read(uri, maxBytes)
  }

  isThere(uri: string, folder: string): Promise<boolean | undefined> {
    return this.files.isThere(uri, folder)
  }

  watch(folder: string, changed: (uri: string) => void): () => void {
    return this.files.watch(folder, changed)
  }
}

function isPolicy({ nameKind: kind }: WorkspaceFile): boolean {
  return kind === 'policy'
}
