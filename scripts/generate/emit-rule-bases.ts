import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A line of what a rule rests on: what it says, and the first address in it. */
interface Basis {
  readonly text: string
  readonly url?: string
}

/** What each rule is about and rests on, as its pages say in their heading and under “Sources”, as a module: so that a report can say it without any page. */
export function emitRuleBases(root: string, ids: readonly string[]): string {
  const bases = Object.fromEntries(
    ids
      .toSorted()
      .map((id) => [
        id,
        { en: basesIn(root, id, 'page.md', 'Sources'), nl: basesIn(root, id, 'page.nl.md', 'Bronnen') },
      ]),
  )
  const titles = Object.fromEntries(
    ids.toSorted().map((id) => [id, { en: titleIn(root, id, 'page.md'), nl: titleIn(root, id, 'page.nl.md') }]),
  )
  return `// Made by scripts/generate.ts from the pages of the rules. Do not edit.

export const ruleBases = ${JSON.stringify(bases)}

export const ruleTitles = ${JSON.stringify(titles)}
`
}

/** What a page says behind the id in its heading. */
function titleIn(root: string, id: string, page: string): string {
  const path = join(root, 'server/src/rules', id, page)
  const title = existsSync(path) ? /^# \S+: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  return title === undefined ? id : title.charAt(0).toUpperCase() + title.slice(1)
}

function basesIn(root: string, id: string, page: string, heading: string): readonly Basis[] {
  const path = join(root, 'server/src/rules', id, page)
  if (!existsSync(path)) return []
  const [, after = ''] = readFileSync(path, 'utf8').split(`\n## ${heading}\n`)
  const [section = ''] = after.split('\n## ')
  return section
    .split(/^- /m)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '')
    .map((item) => {
      const url = /\]\((https:[^)\s]+)\)/.exec(item)?.[1]
      const text = item.replace(/\[([^\]]+)\]\([^)\s]+\)/g, '$1').replaceAll(/[`*]/g, '')
      return url === undefined ? { text } : { text, url }
    })
}
