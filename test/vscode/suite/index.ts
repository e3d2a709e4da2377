/** Loaded by VS Code in the extension host: runs every test here and tells the launcher what happened. */
import { format } from 'node:util'
import type { Totals } from '../test-run.ts'
import { send } from './launcher.ts'

export async function run(): Promise<void> {
  const totals = await runTests().catch(async (problem: unknown) => {
    await send({ print: `${format(problem)}\n` })
    return { passing: 0, failing: 1, pending: 0 }
  })
  await send({ ended: totals })
}

async function runTests(): Promise<Totals> {
  const { default: Mocha } = await import('mocha')
  const { Base, Spec } = Mocha.reporters
  // The launcher closes with the counts, once it knows that nothing went wrong after the last test.
  const reporter = class extends Spec {
    override epilogue(): void {
      if (this.failures.length > 0) Base.list(this.failures)
    }
  }
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 30_000, reporter })
  if (process.env.HAVENWIJZER_GREP) mocha.grep(process.env.HAVENWIJZER_GREP)
  // The console of the extension host does not reach the terminal.
  Base.consoleLog = (...parts: readonly unknown[]) => void send({ print: `${format(...parts)}\n` })
  mocha.suite.emit('pre-require', globalThis, '', mocha) // gives the files below `describe` and `it`
  if (process.env.HAVENWIJZER_SUITE === 'features') await importFeatures()
  else if (process.env.HAVENWIJZER_SUITE === 'country') await import('./country.ts')
  else await import('./story.ts')
  return new Promise((resolve) => {
    const { stats } = mocha.run(() =>
      resolve({ passing: stats?.passes ?? 0, failing: stats?.failures ?? 1, pending: stats?.pending ?? 0 }),
    )
  })
}

async function importFeatures(): Promise<void> {
  await import('./language.ts')
  await import('./findings.ts')
  await import('./exposure.ts')
  await import('./decisions.ts')
  await import('./git-diff.ts')
  await import('./beside-yaml-extension.ts')
  await import('./virtual-folder.ts')
  await import('./typing.ts')
  await import('./completion.ts')
  await import('./navigation.ts')
  await import('./overviews.ts')
  await import('./reports.ts')
  await import('./scenarios.ts')
  await import('./changes.ts')
  await import('./commands.ts')
  await import('./server-life.ts')
}
