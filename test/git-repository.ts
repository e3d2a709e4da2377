import { execFileSync } from 'node:child_process'
import { type FilesByPath, write } from './cli/temporary-folder.ts'

/** Runs git in a folder, with no configuration but its own. */
export function git(folder: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', '-c', 'commit.gpgsign=false']
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Makes a repository of a folder, on branch `main`. */
export function beginRepository(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
}

/** Writes files and commits all that there is. */
export function commit(folder: string, files: FilesByPath, why: string): void {
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', why)
}
