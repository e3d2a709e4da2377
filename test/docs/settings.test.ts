import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import { message, worded } from '../../server/src/l10n/message.ts'
import { root } from '../cli/run-cli.ts'
import { readPage, type Table } from './page.ts'
import { PAGES, pathOf } from './pages.ts'
import { commands, settingNames, settingRows, views, walkthroughs } from './settings.ts'

/** What the pages name is there, and `settings` names all that there is. */
for (const language of ['en', 'nl'] as const)
  describe(`the settings, commands and views in the pages (${language})`, () => {
    const { text, tables, blocks } = readPage(pathOf('settings', language))
    const [ofSettings = [], ofCommands = [], ofViews = []] = tables

    it('are told of: each setting with its default, its values and its effect', () => {
      const rows = settingRows(language)
      if (process.env['UPDATE_SNAPSHOTS'])
        writeFileSync(
          join(root, pathOf('settings', language)),
          text.replace(written(ofSettings), written([ofSettings[0] ?? [], ...rows])),
        )
      assert.deepEqual(ofSettings.slice(1), rows)
    })

    it('are told of: each command and view under the name that VS Code shows, with what it does', () => {
      assert.deepEqual(named(ofCommands), Object.fromEntries(commands))
      assert.deepEqual(named(ofViews), Object.fromEntries(views))
      for (const [, , told] of [...ofCommands, ...ofViews]) assert.match(told ?? '', /\S/)
    })

    it('are those of the extension, and so are the options of the command line', () => {
      const known = new Set([...settingNames, ...commands.keys(), ...views.keys()])
      const options = new Set(worded(message('usage.text', {}), language).match(/--[a-z-]+/g))
      for (const page of [...PAGES, 'README'].map((name) => readPage(pathOf(name, language)))) {
        const ids = page.codes.flatMap(
          (code) => /^havenwijzer\.(?!ya?ml$|baseline\.json$)[\w.]+$/.exec(code)?.[0] ?? [],
        )
        assert.deepEqual(
          ids.filter((id) => !known.has(id)),
          [],
          page.path,
        )
        const titles = [...commands.values()].map((title) => `Havenwijzer: ${title}`)
        const names = new Set([...titles, ...views.values(), ...walkthroughs, ...OF_VSCODE])
        if (page.path !== pathOf('settings', language))
          assert.deepEqual(
            page.names.filter((name) => !names.has(name)),
            [],
            page.path,
          )
        const said = page.codes.flatMap((code) => code.match(/(?<![\w-])--[a-z-]+/g) ?? [])
        assert.deepEqual(
          said.filter((option) => !options.has(option)),
          [],
          page.path,
        )
        const scripts = page.codes.flatMap((code) => /^npm run ([\w:-]+)$/.exec(code)?.[1] ?? [])
        assert.deepEqual(
          scripts.filter((script) => !(script in packageJson.scripts)),
          [],
          page.path,
        )
      }
    })

    it('are set with values that they can have in the example', () => {
      const [example] = blocks.filter((block) => block.language === 'json')
      const set = Object.entries(JSON.parse(example?.text ?? '{}') as Record<string, unknown>)
      const rows = new Map(settingRows(language).map(([name, , possible]) => [name, possible]))
      const own = set.filter(([name]) => name.startsWith('havenwijzer.'))
      assert.ok(own.length > 0)
      for (const [name, value] of own) assert.match(rows.get(`\`${name}\``) ?? '', new RegExp(`\`${value}\``), name)
    })

    it('have no keys of their own, as the page says', () => {
      assert.equal('keybindings' in packageJson.contributes, false)
    })
  })

/** Names in italics that VS Code has, or a product. */
const OF_VSCODE = [
  'Extensions: Install from VSIX…',
  'File > Open Folder…',
  'Microsoft 365',
  'Problems',
  'Welcome: Open Walkthrough…',
]

/** The second column by the first, without their marks. */
function named(table: Table): Readonly<Record<string, string>> {
  return Object.fromEntries(table.slice(1).map(([name = '', id = '']) => [id.slice(1, -1), name.slice(1, -1)]))
}

function written(table: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const [head = [], ...rows] = table
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('')
}
