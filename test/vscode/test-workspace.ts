import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspaceFiles } from './workspace-files.ts'

/** A folder for one run, with these files; gives its path. */
export function createFolder(scratch: string, files: Readonly<Record<string, string>>): string {
  const folder = join(scratch, 'workspace')
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}

/** A workspace for one run to change as it likes: a folder that is a git repository, and one that is on no disk. */
export function createWorkspace(scratch: string): string {
  const folder = createFolder(scratch, workspaceFiles)
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  const git = (...args: readonly string[]): void => {
    execFileSync('git', [...author, ...args], { cwd: folder })
  }
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'Landscape as it was')
  const workspace = join(scratch, 'test.code-workspace')
  writeFileSync(workspace, JSON.stringify({ folders: [{ path: folder }, { uri: 'virtual:/stad' }] }))
  return workspace
}
