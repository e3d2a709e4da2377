import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant, Position, StrykerOptions } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'

/**
 * Takes out changes that the compiler refuses, such as another word where only some are allowed: they need no test. Stryker's own
 * checker wants an interface that TypeScript 7 does not have, so the compiler runs as a command, on one change in each of many files.
 */
class TypesChecker implements Checker {
  static readonly inject: [typeof commonTokens.options] = [commonTokens.options]
  private readonly root = process.cwd()
  /** An empty folder, which whoever starts this takes away: the process of a checker is ended without a word. */
  private readonly copy: string

  constructor(options: StrykerOptions) {
    this.copy = (options['typesOptions'] as { readonly copy: string }).copy
  }

  async init(): Promise<void> {
    cpSync(join(this.root, 'server/src'), join(this.copy, 'server/src'), { recursive: true })
    symlinkSync(join(this.root, 'node_modules'), join(this.copy, 'node_modules'))
    const compilerOptions = {
      ...JSON.parse(readFileSync(join(this.root, 'tsconfig.json'), 'utf8')).compilerOptions,
      noUnusedLocals: false,
      noUnusedParameters: false,
    }
    const include = ['server/src/rules', 'server/src/analysis']
    writeFileSync(join(this.copy, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }))
    writeFileSync(join(this.copy, 'package.json'), '{ "type": "module" }')
    const wrong = this.filesWithErrors()
    if (wrong.size > 0) throw new Error(`without any change there are errors in ${[...wrong].join(', ')}`)
  }

  /** One change a file in each group. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    const groups: string[][] = []
    const counts = new Map<string, number>()
    for (const { id, fileName } of mutants) {
      const count = counts.get(fileName) ?? 0
      counts.set(fileName, count + 1)
      const group = groups[count] ?? []
      groups[count] = [...group, id]
    }
    return groups
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    for (const mutant of mutants) writeFileSync(this.copyOf(mutant), withChange(mutant))
    const wrong = this.filesWithErrors()
    for (const { fileName } of mutants) cpSync(fileName, this.copyOf({ fileName }))
    const result = ({ fileName }: Mutant): CheckResult =>
      wrong.has(relative(this.root, fileName))
        ? { status: CheckStatus.CompileError, reason: 'the compiler refuses it' }
        : { status: CheckStatus.Passed }
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, result(mutant)]))
  }

  private copyOf({ fileName }: { readonly fileName: string }): string {
    return join(this.copy, relative(this.root, fileName))
  }

  /** An error in a file that was not changed comes of a change in another: which one is not known, so it counts for none. */
  private filesWithErrors(): ReadonlySet<string> {
    const tsc = ['--noEmit', '--pretty', 'false', '--incremental', '--tsBuildInfoFile', 'last.tsbuildinfo', '-p', '.']
    const { stdout } = spawnSync(join(this.root, 'node_modules/.bin/tsc'), tsc, {
      cwd: this.copy,
      encoding: 'utf8',
    })
    return new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error /gm)].map(([, file = '']) => file))
  }
}

/** The text of the file with the change in it. */
function withChange({ fileName, location, replacement }: Mutant): string {
  const text = readFileSync(fileName, 'utf8')
  const lines = text.split('\n')
  const offset = ({ line, column }: Position): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column
  return text.slice(0, offset(location.start)) + replacement + text.slice(offset(location.end))
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', TypesChecker)]
