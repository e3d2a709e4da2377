import { isAbsolute, join } from 'node:path'
import type { StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import Mocha from 'mocha'

/** Says nothing: to put in words why a test failed takes longer than the test. */
class Silent {}

/** What the changed code reads and writes at run time, under this name of the global object. */
interface Instruments {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: NonNullable<Extract<DryRunResult, { status: DryRunStatus.Complete }>['mutantCoverage']>
}

/** Runs the tests of `mochaOptions.spec` by Mocha 12, which the runner that Stryker publishes does not know yet. */
class MochaRunner implements TestRunner {
  static readonly inject: [typeof commonTokens.options] = [commonTokens.options]
  private readonly mocha = new Mocha({ timeout: 0, reporter: Silent as unknown as typeof Mocha.reporters.Base })
  private readonly instruments: Instruments
  private readonly options: StrykerOptions
  private wanted: ReadonlySet<string> | undefined

  constructor(options: StrykerOptions) {
    this.options = options
    const world = globalThis as unknown as Record<string, Instruments>
    this.instruments = world['__stryker__'] ??= {}
  }

  capabilities() {
    // What was imported once stays as it was.
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    const { spec } = this.options['mochaOptions'] as { readonly spec: readonly string[] }
    for (const file of spec) this.mocha.addFile(isAbsolute(file) ? file : join(process.cwd(), file))
    this.mocha.cleanReferencesAfterRun(false)
    // Mocha asks a pattern about each title; a set answers sooner than a pattern of thousands of titles.
    this.mocha.grep({ test: (title: string) => this.wanted?.has(title) ?? true } as RegExp)
    await this.mocha.loadFilesAsync()
    const { instruments } = this
    this.mocha.suite.beforeEach(function () {
      instruments.currentTestId = this.currentTest?.fullTitle()
    })
    this.mocha.suite.afterEach(() => {
      instruments.currentTestId = undefined
    })
  }

  async dryRun({ disableBail }: DryRunOptions): Promise<DryRunResult> {
    this.wanted = undefined
    const tests = await this.run(disableBail)
    const { mutantCoverage } = this.instruments
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage ? { mutantCoverage } : {}) }
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    const { instruments } = this
    this.wanted = testFilter && new Set(testFilter)
    instruments.hitLimit = hitLimit
    instruments.hitCount = hitLimit === undefined ? undefined : 0
    instruments.activeMutant = activeMutant.id
    const tests = await this.run(disableBail)
    instruments.activeMutant = undefined
    const looped = determineHitLimitReached(instruments.hitCount, hitLimit)
    return toMutantRunResult(looped ?? { status: DryRunStatus.Complete, tests })
  }

  /** Stops at the first test that fails, unless told otherwise. */
  private run(all: boolean): Promise<TestResult[]> {
    bail(this.mocha.suite, !all)
    return new Promise((resolve) => {
      const tests: TestResult[] = []
      const runner = this.mocha.run(() => resolve(tests))
      runner.on('pass', (test) => tests.push({ ...told(test), status: TestStatus.Success }))
      runner.on('pending', (test) => tests.push({ ...told(test), status: TestStatus.Skipped }))
      runner.on('fail', (test, error: Error) =>
        tests.push({ ...told(test), status: TestStatus.Failed, failureMessage: error.message }),
      )
    })
  }
}

function told(test: Mocha.Runnable) {
  const title = test.fullTitle()
  return { id: title, name: title, timeSpentMs: test.duration ?? 0, ...(test.file ? { fileName: test.file } : {}) }
}

function bail(suite: Mocha.Suite, isOn: boolean): void {
  suite.bail(isOn)
  for (const inner of suite.suites) bail(inner, isOn)
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'mocha-12', MochaRunner)]
