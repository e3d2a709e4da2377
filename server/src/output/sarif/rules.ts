import type { Level, Rule } from '../../rules/rule.ts'
import { pageText } from '../page.ts'
import { categoryOf } from '../report.ts'

/** SARIF has no level for what is for the editor only. */
export const SARIF_LEVELS: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}

const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', note: 'recommendation' } as const

/** A rule with its page as help; its title and first paragraph are what a list of alerts shows. */
export function descriptorOf({ id, level }: Rule, page: string): object {
  const title = /^# [^:\n]+: (.+)$/m.exec(page)?.[1] ?? id
  const finds = /^## [^\n]+\n+((?:(?!##|\n\n)[\s\S])+)/m.exec(page)?.[1]?.trim().replaceAll('\n', ' ') ?? title
  const plain = pageText(page, { width: Number.POSITIVE_INFINITY, style: (_, text) => text })
  return {
    id,
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(finds) },
    ...(page === '' ? {} : { help: { text: plain, markdown: page } }),
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: {
      tags: [categoryOf(id)],
      'problem.severity': PROBLEM_SEVERITIES[SARIF_LEVELS[level]],
    },
  }
}

/** GitHub takes no more of a description. */
function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST - 1)}…` : text
}

const MOST = 1024
