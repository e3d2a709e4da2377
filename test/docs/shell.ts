import { execFile } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../server/src/l10n/message.ts'
import { cli } from '../cli/run-cli.ts'
import { folderOf } from '../cli/temporary-folder.ts'

/** Node on the day that the pages were written for. */
export const ON_THE_DAY = ['--require', join(import.meta.dirname, 'fixed-day.cjs')]

/** Runs commands as a reader of a page would, who speaks its language; gives what is printed, problems included. */
export type Shell = (commands: string, cwd: string) => Promise<string>

/** A shell in which `havenwijzer` is the command line as it is shipped, and npm installs in a folder of its own. */
export function shellFor(language: Language): Shell {
  const home = folderOf({ havenwijzer: `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`, 'npm/': '' })
  chmodSync(join(home, 'havenwijzer'), 0o755)
  const env = {
    PATH: `${join(home, 'npm/bin')}:${home}:${process.env['PATH']}`,
    HOME: home,
    LANG: language === 'nl' ? 'nl_NL.UTF-8' : 'en_GB.UTF-8',
    NODE_OPTIONS: ON_THE_DAY.join(' '),
    HAVENWIJZER_CACHE: 'off',
    npm_config_prefix: join(home, 'npm'),
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  }
  return (commands, cwd) =>
    new Promise((resolve) => {
      const script = `exec 2>&1\n${commands}`
      execFile('/bin/sh', ['-c', script], { cwd, env, maxBuffer: 1e8 }, (_, stdout) => resolve(stdout))
    })
}
