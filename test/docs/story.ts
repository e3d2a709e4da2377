import { strict as assert } from 'node:assert'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../../server/src/l10n/message.ts'
import type { Level } from '../../server/src/rules/rule.ts'
import { LineIndex } from '../../server/src/yaml/lines.ts'
import { root } from '../cli/run-cli.ts'
import { folderOf, write } from '../cli/temporary-folder.ts'
import { type Marked, mark, parseFixture } from '../markers.ts'
import { EditorView, type Start } from './editor-view.ts'
import type { Block, Page } from './page.ts'
import { type Shell, shellFor } from './shell.ts'

/**
 * Lives through a page, in an empty folder, as somebody does who follows it line by line, and gives the page as it should be:
 * with what is really printed, found and shown in the place of what it says.
 *
 *     yaml landscape.yaml            the file says this from here on
 *     yaml >> landscape.yaml         this comes at its end
 *     yaml in landscape.yaml         this comes in the place of the entry that begins with the same line
 *     yaml new landscape.yaml        the command for a new landscape writes this
 *     sh                             commands for a shell in the folder; `text` behind them is what they print
 *     sh havenwijzer                 the same, in the folder of Havenwijzer itself
 *     text editor landscape.yaml     the file as an editor shows it, with what stands between its lines
 *     text lamp landscape.yaml mail  what the lamp offers at the first `mail`; `> ` stands before what one chooses
 *     text view causes               the rows of a view
 *
 * A line `…` stands for any number of lines. Findings in YAML that no command and no editor looks at before the next, are marked
 * with carets under it, as in the examples of rules.
 */
export async function lived(page: Page, language: Language, start: Start): Promise<string> {
  const story = new Story(language, start)
  const steps = stepsOf(page.blocks)
  let text = page.text
  const replaced: { readonly block: Block; readonly by: string }[] = []
  for (const step of steps) for (const [block, by] of await story.live(step)) replaced.push({ block, by })
  for (const { block, by } of replaced.toReversed())
    if (!says(block.text, by)) text = text.slice(0, block.start) + by + text.slice(block.start + block.text.length)
  return text
}

/** The YAML that a section writes in one go, or another block, with what is printed of it. */
interface Step {
  readonly blocks: readonly Block[]
  readonly printed?: Block | undefined
  /** Whether what was written is looked at before something else is written. */
  readonly isLookedAt: boolean
}

function stepsOf(blocks: readonly Block[]): readonly Step[] {
  const steps: Step[] = []
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as Block
    const next = blocks[i + 1]
    if (block.language === 'yaml') {
      const isApart = (each: Block) => each.language !== 'yaml' || each.section !== block.section
      const length = blocks.slice(i).findIndex(isApart)
      const end = length < 0 ? blocks.length : i + length
      const until = blocks.findIndex(({ language }, k) => k >= end && language === 'yaml')
      const looks = blocks.slice(end, until < 0 ? blocks.length : until).some(isLook)
      steps.push({ blocks: blocks.slice(i, end), isLookedAt: looks })
      i = end
    } else if (block.language === 'sh') {
      const printed = next?.language === 'text' && next.info === '' ? next : undefined
      steps.push({ blocks: [block], printed, isLookedAt: false })
      i += printed ? 2 : 1
    } else {
      steps.push({ blocks: [block], isLookedAt: false })
      i += 1
    }
  }
  return steps
}

function isLook({ language, info, text }: Block): boolean {
  return language === 'sh' ? /\bhavenwijzer (?:check|fix)\b/.test(text) : language === 'text' && info !== ''
}

type Replaced = readonly [block: Block, by: string]

class Story {
  private readonly language: Language
  private readonly start: Start
  private readonly shell: Shell
  private readonly folder = join(folderOf({ 'voorbeeldstad/': '' }), 'voorbeeldstad')
  /** What one chose of the lamp, until the page says what the file became. */
  private chosen: { readonly path: string; readonly place: string; readonly title: string } | undefined
  private view: EditorView | undefined

  constructor(language: Language, start: Start) {
    this.language = language
    this.start = start
    this.shell = shellFor(language)
  }

  async live({ blocks, printed, isLookedAt }: Step): Promise<readonly Replaced[]> {
    const [block] = blocks
    if (!block) return []
    if (block.language === 'yaml') return this.written(blocks, isLookedAt)
    if (block.language === 'sh') return this.run(block, printed)
    if (block.language === 'json') return []
    assert.equal(block.language, 'text', `nothing is known of a block “${block.language}”`)
    return [[block, await this.seen(block)]]
  }

  private async run(block: Block, printed: Block | undefined): Promise<readonly Replaced[]> {
    assert.ok(['', 'havenwijzer'].includes(block.info), block.info)
    const output = await this.shell(block.text, block.info === '' ? this.folder : root)
    this.view = undefined
    if (printed) return [[printed, output]]
    return output === '' ? [] : [[block, `${block.text}\`\`\`\n\`\`\`text\n${output}`]]
  }

  private async written(blocks: readonly Block[], isLookedAt: boolean): Promise<readonly Replaced[]> {
    const read = blocks.map((block) => {
      const [mode, name] = modeOf(block.info)
      return { block, mode, name, fixture: parseFixture(`# file: ${name}\n${block.text}`) }
    })
    const isMarked = !isLookedAt || read.some(({ fixture }) => fixture.expected.length > 0)
    const known = isMarked ? await this.found() : []
    const parts: Part[] = []
    for (const { block, mode, name, fixture } of read) {
      const text = fixture.files[0]?.text ?? ''
      const before = mode === '>>' || mode === 'in' ? readFileSync(join(this.folder, name), 'utf8') : ''
      const [start, end] = mode === 'in' ? entryAt(before, text) : [before.length, before.length]
      const whole = before.slice(0, start) + text + before.slice(end)
      if (mode === 'new') assert.equal(text, await this.newLandscape(text))
      await this.isAsChosen(name, whole)
      write(this.folder, { [name]: whole })
      parts.push({ block, name, text, start })
    }
    this.view = undefined
    return isMarked ? this.marked(parts, known) : parts.map(({ block, text }) => [block, text])
  }

  /** What was written, with all that is found in it; elsewhere nothing may have changed. */
  private async marked(parts: readonly Part[], before: readonly Found[]): Promise<readonly Replaced[]> {
    const marks = (await this.found()).map((finding) => {
      const { file, range, level, rule } = finding
      const index = new LineIndex(readFileSync(join(this.folder, file), 'utf8'))
      const [start = 0, end = 0] = [range.start, range.end].map((at) => index.lineStart(at.line - 1) + at.column - 1)
      const part = parts.findLast((each) => each.name === file && each.start <= start && start < endOf(each))
      const from = part?.start ?? 0
      return { finding, part, mark: { file, start: start - from, end: end - from, level, rule } satisfies Marked }
    })
    const files = new Set(parts.map(({ name }) => name))
    const outside = (findings: readonly Found[]) => findings.filter(({ file }) => !files.has(file)).map(named)
    const found = marks.map(({ finding }) => finding)
    assert.deepEqual(outside(found), outside(before), 'what was written changes what is found in other files')
    const known = new Set(before.map(named))
    const elsewhere = marks.flatMap(({ finding, part }) => (part || known.has(named(finding)) ? [] : [named(finding)]))
    assert.deepEqual(elsewhere, [], 'found in another place than in what was written')
    return parts.map((part) => {
      const own = marks.flatMap((each) => (each.part === part ? [each.mark] : []))
      const whole = mark([{ name: part.name, text: part.text.trimEnd() }], own)
      return [part.block, `${whole.slice(whole.indexOf('\n') + 1)}\n`]
    })
  }

  private async found(): Promise<readonly Found[]> {
    const json = await this.shell('havenwijzer check --hints --format json', this.folder)
    return (JSON.parse(json) as { readonly findings: readonly Found[] }).findings
  }

  private async isAsChosen(name: string, text: string): Promise<void> {
    const { chosen } = this
    if (chosen?.path !== name) return
    this.chosen = undefined
    const made = await this.editor().chosen(name, chosen.place, chosen.title)
    if (made) assert.match(text, made) // else the lamp does not offer it, which its block tells
  }

  private async seen(block: Block): Promise<string> {
    const [what, path = '', ...place] = block.info.split(' ')
    switch (what) {
      case 'editor': {
        const shown = await this.editor().shown(path)
        return block.text !== '' && shown.includes(block.text) ? block.text : shown
      }
      case 'view':
        return this.editor().rows(path)
      case 'lamp': {
        const at = place.join(' ')
        const chosen = /^> (.*)$/m.exec(block.text)?.[1]
        if (chosen !== undefined) this.chosen = { path, place: at, title: chosen }
        const titles = await this.editor().lamp(path, at)
        return titles.map((title) => `${title === chosen ? '> ' : '  '}${title}\n`).join('')
      }
      default:
        throw new Error(`nothing is known of a block “text ${block.info}”`)
    }
  }

  private async newLandscape(text: string): Promise<string> {
    const { organisation, applications } = parse(text) as NewLandscape
    const products = applications.map(({ product, name }) => ({ id: product, name }))
    return this.editor().newLandscape(organisation.name, organisation.id, products)
  }

  private editor(): EditorView {
    this.view ??= new EditorView(filesIn(this.folder), this.language, this.start)
    return this.view
  }
}

interface Part {
  readonly block: Block
  readonly name: string
  readonly text: string
  /** Where it begins in its file. */
  readonly start: number
}

function endOf({ start, text }: Part): number {
  return start + text.length
}

function named({ file, rule, level }: Found): string {
  return `${file} ${level} ${rule}`
}

interface Found {
  readonly file: string
  readonly rule: string
  readonly level: Level
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>
}

interface NewLandscape {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly applications: readonly { readonly name: string; readonly product: string }[]
}

type Mode = '' | '>>' | 'in' | 'new'

function modeOf(info: string): readonly [mode: Mode, name: string] {
  const [, mode = '', name = ''] = /^(?:(>>|in|new) )?(\S+)$/.exec(info) ?? []
  assert.notEqual(name, '', `a block of YAML needs the name of its file: “${info}”`)
  return [mode as Mode, name]
}

/** Where the entry stands in a text that begins with the first line of another. */
function entryAt(text: string, other: string): readonly [start: number, end: number] {
  const [first = ''] = other.split('\n')
  const lines = text.split('\n')
  const at = lines.indexOf(first)
  assert.ok(at >= 0 && lines.lastIndexOf(first) === at, `one entry should begin with “${first}”`)
  const depth = first.search(/\S/)
  const behind = lines.findIndex((line, i) => i > at && line.trim() !== '' && line.search(/\S/) <= depth)
  const offset = (line: number) => lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0)
  return [offset(at), behind < 0 ? text.length : offset(behind)]
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true }).map(String)
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Whether a block says what there is; `…` on a line of its own leaves lines out. */
function says(block: string, there: string): boolean {
  if (block === there) return true
  if (!/^…$/m.test(block)) return false
  const kept = block.split(/^…\n/m).map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${kept.join('(?:.*\n)*')}$`).test(there)
}
