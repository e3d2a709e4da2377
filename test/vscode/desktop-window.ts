import { join } from 'node:path'
import { runTests } from '@vscode/test-electron'
import type { TestRun, TestWindow } from './test-run.ts'

/** Runs the tests in a VS Code that is installed on this machine. Its window is not driven: those tests are skipped. */
export function openDesktopWindow(executable: string, run: TestRun): TestWindow {
  const ended = runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: [...run.extensions],
    extensionTestsPath: run.tests,
    extensionTestsEnv: { ...run.environment },
    launchArgs: [
      run.workspace,
      '--disable-extensions',
      `--user-data-dir=${join(run.scratch, 'user-data')}`,
      `--extensions-dir=${join(run.scratch, 'extensions')}`,
    ],
  }).then(
    () => {},
    (problem: unknown) => console.error(String(problem)),
  )
  // VS Code closes its window when the tests have ended; killing it would only hide that it did not.
  return { ended, close: () => ended }
}
