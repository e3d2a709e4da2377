import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../server/src/cli/main.ts'
import { pageText } from '../../server/src/output/page.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { root } from './run-cli.ts'

describe('cli/page', () => {
  const style = (styles: readonly string[], text: string) => `<${styles.join(' ')}>${text}</>`

  it('fits paragraphs and lists to the screen, and leaves examples as they are', () => {
    const page = `# structure/x: een regel

## Wat het vindt
Een zin die over
twee regels loopt.

**Wat meetelt.** Van alles, en nog veel meer dan dat.
- een punt dat te lang is voor de regel
- zie [elders](https://x.nl)

\`\`\`yaml before landscape.yaml
kind: landscape   # blijft staan zoals het er staat
#     ^^^^^^^^^
\`\`\`
\`\`\`yaml after landscape.yaml
kind: landscape
\`\`\`
Zo dus:
\`\`\`yaml
levels: {}
\`\`\`
`
    const expected = `<bold>structure/x: een regel</>

<bold>Wat het vindt</>
Een zin die over twee regels
loopt.

<bold>Wat meetelt.</> Van alles, en nog
veel meer dan dat.
- een punt dat te lang is
  voor de regel
- zie elders (https://x.nl)

  <gray>landscape.yaml</>
    kind: landscape   # blijft staan zoals het er staat
    #     ^^^^^^^^^

  <gray>→ landscape.yaml</>
    kind: landscape
Zo dus:

    levels: {}
`
    assert.equal(pageText(page, { width: 31, style }), expected)
  })

  for (const language of ['nl', 'en'] as const) {
    it(`has no line that is too long, and loses no word, in any ${language} page`, () => {
      for (const { id } of allRules) {
        const file = language === 'nl' ? 'page.nl.md' : 'page.md'
        const page = readFileSync(join(root, 'server/src/rules', id, file), 'utf8')
        const text = pageText(page, { width: 60, style: (_, part) => part })
        for (const line of text.split('\n')) assert.ok(line.length <= 60 || /^ {4}|:\/\//.test(line), `${id}: ${line}`)
        const words = (all: string) => all.replaceAll(/^```.*$|^#+ |\*\*/gm, '').match(/\p{L}+/gu) ?? []
        const kept = words(text.replaceAll(/^ {2}(?:→ )?\S+\.yaml$/gm, ''))
        assert.deepEqual(kept, words(page))
      }
    })
  }

  it('is for a terminal; a file gets the page as it is', async () => {
    const shown = async (isTerminal: boolean) => {
      const written: string[] = []
      const terminal = {
        columns: 60,
        environment: { TERM: 'dumb' },
        workingDirectory: root,
        version: '',
        today: '2026-11-24',
      }
      const write = (text: string) => void written.push(text)
      const pages = join(root, 'dist/rules')
      await main(['explain', 'duplicate-id', '--language', 'nl'], {
        ...terminal,
        serve: () => undefined,
        isTerminal,
        pages,
        write,
        error: write,
      })
      return written.join('')
    }
    const page = readFileSync(join(root, 'server/src/rules/structure/duplicate-id/page.nl.md'), 'utf8')
    assert.equal(await shown(false), page)
    assert.equal(await shown(true), pageText(page, { width: 60, style: (_, text) => text }))
  })
})
