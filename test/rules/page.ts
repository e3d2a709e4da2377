import { readFileSync } from 'node:fs'
import type { Language } from '../../server/src/l10n/message.ts'
import type { Fixture, FixtureFile } from '../fixtures.ts'
import { parseFixture } from '../markers.ts'

/** The page of a rule, taken apart. */
export interface RulePage {
  readonly text: string
  readonly title: string
  readonly level: string
  readonly headings: readonly string[]
  readonly examples: readonly Example[]
  /** The YAML blocks that show settings. */
  readonly settings: readonly string[]
}

export interface Example {
  readonly before: Fixture
  readonly after: Fixture
}

/** The headings of a page, in their order. */
export const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['What it finds', 'Why it matters', 'What to do', 'Detection', 'Example', 'Settings', 'Sources'],
  nl: [
    'Wat het vindt',
    'Waarom het ertoe doet',
    'Wat te doen',
    'Hoe het herkend wordt',
    'Voorbeeld',
    'Instellingen',
    'Bronnen',
  ],
}

/** The words for the levels. */
export const LEVEL_WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'information', hint: 'hint' },
  nl: { error: 'fout', warning: 'waarschuwing', info: 'informatie', hint: 'hint' },
}

/** Reads the page that lies beside a rule. */
export function readPage(rule: string, language: Language): RulePage {
  const name = language === 'nl' ? 'page.nl.md' : 'page.md'
  return pageOf(readFileSync(new URL(`../../server/src/rules/${rule}/${name}`, import.meta.url), 'utf8'))
}

/** The rules of which an example accepts what they find: they judge it too. */
export function acceptedIn(files: readonly FixtureFile[]): readonly string[] {
  return files.flatMap(({ text }) => [...text.matchAll(/\brule: ([\w/-]+)/g)].map(([, rule = '']) => rule))
}

function pageOf(text: string): RulePage {
  const blocks = [...text.matchAll(/^```yaml(?: (before|after) (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, phase, name = '', body = '']): Block => ({ phase, name, body }),
  )
  return {
    text,
    title: /^# (.*)$/m.exec(text)?.[1] ?? '',
    level: /^\*\*(?:Level|Niveau):\*\* (\S+)$/m.exec(text)?.[1] ?? '',
    headings: [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? ''),
    examples: examplesIn(blocks.filter((block) => block.phase !== undefined)),
    settings: blocks.filter((block) => block.phase === undefined).map((block) => block.body),
  }
}

interface Block {
  readonly phase: string | undefined
  readonly name: string
  readonly body: string
}

/** A first `before` after an `after` opens the next example. */
function examplesIn(blocks: readonly Block[]): readonly Example[] {
  const examples: { before: Block[]; after: Block[] }[] = []
  for (const block of blocks) {
    const open = examples.at(-1)
    if (block.phase === 'after') open?.after.push(block)
    else if (open && open.after.length === 0) open.before.push(block)
    else examples.push({ before: [block], after: [] })
  }
  return examples.map(({ before, after }) => ({ before: fixtureOf(before), after: fixtureOf(after) }))
}

function fixtureOf(blocks: readonly Block[]): Fixture {
  return parseFixture(blocks.map(({ name, body }) => `# file: ${name}\n${body}`).join(''))
}
