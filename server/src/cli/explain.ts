import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { message, worded } from '../l10n/message.ts'
import { explanation } from '../output/explanation.ts'
import { pageText } from '../output/page.ts'
import { nearest } from '../schema/near.ts'
import { DiskWorkspace } from '../workspace/disk.ts'
import type { ExplainCommand } from './arguments.ts'
import type { ExitCode } from './main.ts'
import { reviewTarget } from './review-target.ts'
import { ruleCalled } from './rule-called.ts'
import { targetsOf } from './targets.ts'
import { pathFrom, stylerOf, type Terminal, widthOf } from './terminal.ts'

/** Prints the page of a rule, or the chain and the basis of one finding. */
export function explain(command: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  // An id of a finding names its rule first, then its organisation.
  return command.of.includes(':') ? explainFinding(command, terminal) : explainRule(command, terminal)
}

async function explainRule({ of: rule, language }: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  const called = ruleCalled(rule)
  if (!called.ok) {
    terminal.error(`${worded(called.problem, language)}\n`)
    return 2
  }
  const page = await readFile(join(terminal.pages, `${called.id}.${language}.md`), 'utf8')
  // A file gets the page as it is; a person gets it to fit the screen.
  terminal.write(terminal.isTerminal ? pageText(page, { width: widthOf(terminal), style: stylerOf(terminal) }) : page)
  return 0
}

async function explainFinding({ of: id, path, asOf, language }: ExplainCommand, terminal: Terminal): Promise<ExitCode> {
  const { targets, unreadable } = await targetsOf([path], terminal.workingDirectory)
  const [target] = targets
  if (!target) {
    for (const { path: file, reason } of unreadable)
      terminal.error(`${worded(message('file.unreadable', { file, reason }), language)}\n`)
    return 2
  }
  const result = await reviewTarget(new DiskWorkspace(), target, { today: asOf ?? terminal.today, reader: 'auto' })
  const finding = result.findings.find((each) => each.id === id)
  if (!finding) {
    const near = nearest(
      id,
      result.findings.map((each) => each.id),
    )
    const folder = path === '.' ? basename(target.root) || path : path
    terminal.error(`${worded(message('usage.finding', { id, near: near ?? '', path: folder }), language)}\n`)
    return 2
  }
  const shownAs = (uri: string) => pathFrom(terminal.workingDirectory, uri)
  terminal.write(
    explanation(finding, result, { language, width: widthOf(terminal), style: stylerOf(terminal), shownAs }),
  )
  return 0
}
