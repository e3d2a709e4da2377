import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }
import english from '../../package.nls.json' with { type: 'json' }
import dutch from '../../package.nls.nl.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const { contributes } = packageJson
const texts: Readonly<Record<string, string>> = english

/** The English text of a key between percent signs. */
function worded(text: string): string {
  assert.match(text, /^%.+%$/, `${text} is in one language only`)
  return texts[text.slice(1, -1)] ?? ''
}

describe('the manifest, by the guidelines of VS Code', () => {
  it('has every text in both languages, and none that nothing shows', () => {
    assert.deepEqual(Object.keys(dutch).sort(), Object.keys(english).sort())
    const used = new Set([...JSON.stringify(packageJson).matchAll(/%([\w.]+)%/g)].map(([, key]) => key))
    assert.deepEqual([...used].sort(), Object.keys(english).sort())
    for (const key of Object.keys(english)) assert.notEqual(texts[key], '', key)
  })

  it('names commands in title case under one category, without the name of the extension', () => {
    for (const { command, category, title } of contributes.commands) {
      assert.equal(category, 'Havenwijzer', command)
      const words = worded(title)
      assert.doesNotMatch(words, /Havenwijzer/, command)
      for (const word of words.replace('…', '').split(' '))
        assert.ok(SMALL.has(word) || /^[A-Z]/.test(word), `${command}: ${words}`)
    }
  })

  it('has commands for what its views and its walkthrough offer', () => {
    const commands = new Set(contributes.commands.map(({ command }) => command))
    const views = contributes.views.havenwijzer.map(({ id }) => `${id}.focus`)
    for (const text of Object.values(texts))
      for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)\)/g))
        assert.ok(commands.has(command) || views.includes(command), command)
  })

  it('has one container with few views, each with a name, and words where it is empty', () => {
    assert.equal(contributes.viewsContainers.activitybar.length, 1)
    const views = contributes.views.havenwijzer
    // One shows only as long as changes are reviewed.
    assert.ok(views.filter((view) => !('when' in view)).length <= 5)
    for (const { id, name } of views) {
      assert.ok(worded(name).length <= 30, name)
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      )
    }
    assert.equal(views.filter((view) => !('visibility' in view) && !('when' in view)).length, 1)
  })

  it('describes every setting, and starts only where there is something to do', () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok(name.startsWith('havenwijzer.'), name)
      assert.match(worded(setting.description), /[.!]$/, name)
    }
    assert.ok(!packageJson.activationEvents.some((event) => event === '*' || event.startsWith('onStartup')))
  })

  it('has a walkthrough of a few steps, each with a picture in words in both languages', () => {
    const [walkthrough] = contributes.walkthroughs
    assert.ok(walkthrough && walkthrough.steps.length >= 3 && walkthrough.steps.length <= 6)
    for (const { media, title, description } of walkthrough.steps) {
      assert.ok(worded(title) && worded(description))
      assert.ok(existsSync(join(root, media.markdown)), media.markdown)
      assert.ok(existsSync(join(root, media.markdown.replace(/\.md$/, '.nls.nl.md'))), media.markdown)
    }
  })
})

const SMALL: ReadonlySet<string> = new Set(['of', 'in', 'a', 'as', 'the', 'by', 'to', 'at'])
