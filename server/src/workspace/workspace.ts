import type { DocumentKind } from '../schema/validate.ts'
import { fileNameOf, nameKind } from './names.ts'

/** Why a file could not be read. */
export type Unreadable =
  | 'not-found'
  | 'no-permission'
  | 'not-utf8'
  | 'directory'
  | 'not-a-file'
  | 'dangling-link'
  | 'too-large'
  | 'failed'

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Unreadable }

/** A file that belongs to us. */
export interface WorkspaceFile {
  readonly uri: string
  /** The kind its name stands for; undefined when only a policy's glob names it. */
  readonly nameKind: DocumentKind | undefined
}

export interface Listing {
  readonly files: readonly WorkspaceFile[]
  /** Folders that could not be looked into, and what has one of our names but is no file: a folder, a pipe, a link to nothing. */
  readonly unreadable: readonly { readonly uri: string; readonly reason: Unreadable }[]
}

/** Where files come from: the disk, an editor over LSP, memory. Nothing is opened whose name is not ours. */
export interface Workspace {
  /** Our files under a folder; `globs`: further documents that policies name, each relative to its base. */
  list(folder: string, globs?: readonly DocumentGlob[]): Promise<Listing>
  /** The text of a file; larger than `maxBytes` is not read. */
  read(uri: string, maxBytes?: number): Promise<ReadResult>
  /** Whether there is a file or folder of this uri within the folder, which is not opened; undefined where that cannot be told. */
  isThere(uri: string, folder: string): Promise<boolean | undefined>
  /** Calls back when a YAML file appears, changes or goes, ours or not: policies decide that too. Returns what ends it. */
  watch(folder: string, changed: (uri: string) => void): () => void
}

export interface DocumentGlob {
  /** Folder uri without closing slash. */
  readonly base: string
  readonly pattern: string
}

/** Folders that hold nothing of ours. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn'])

/** Whether a uri is a file of ours, by its name or by a policy's glob. */
export function ours(
  uri: string,
  globs: readonly DocumentGlob[],
  matches: (glob: DocumentGlob, uri: string) => boolean,
): WorkspaceFile | undefined {
  const kind = nameKind(fileNameOf(uri))
  if (kind !== undefined) return { uri, nameKind: kind }
  return globs.some((glob) => matches(glob, uri)) ? { uri, nameKind: undefined } : undefined
}
