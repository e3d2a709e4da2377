import assert from 'node:assert/strict'
import { fileURLToPath } from 'node:url'
import { generate } from '../generator/generate.ts'
import { differingFromFresh, saidNow, withText } from './fresh.ts'
import { measureInProcess } from './in-process.ts'
import { measureSession, measureStart } from './measure.ts'
import { markdown, resultOf } from './report.ts'
import { startSession } from './session.ts'
import { quantile, summarise } from './statistics.ts'
import { advance, typingModes } from './typing.ts'

describe('bench', function () {
  this.slow(3000)

  it('takes the median and other quantiles', () => {
    assert.deepEqual(summarise([9, 1, 5]), { median: 5, p95: 8.6, min: 1, count: 3 })
    assert.equal(quantile([1, 2], 0.5), 1.5)
    assert.ok(Number.isNaN(summarise([]).median))
  })

  it('finds where to type, past the middle and on a line that begins so', () => {
    const lines = textOf(40).split('\n')
    const at = Object.fromEntries(typingModes.map((mode) => [mode.name, mode.start(lines)]))
    const { platform, ...inApplications } = at
    for (const { line } of Object.values(inApplications)) assert.ok(line >= Math.floor(lines.length / 2))
    const before = ({ line, character }: { line: number; character: number }) => lines[line]!.slice(0, character)
    assert.deepEqual(Object.values(inApplications).map(before), ['    criticality: ', '    name: ', '', '    owner: '])
    assert.equal(before(platform!), '    location: ')
    assert.ok(lines.slice(lines.indexOf('platforms:'), platform!.line).includes('  - id: eigen-dc'))
    assert.match(lines[at.newitem!.line]!, /^ {2}- id: /)
    assert.deepEqual(advance({ line: 2, character: 3 }, '\n'), { line: 3, character: 0 })
  })

  it('measures a real server and counts the answers that are not right', async () => {
    // This server reports lines with the word "wrong", so it misses a value outside a list, a place that is none and a broken bracket.
    const document = { folder: '/gemeente', file: '/gemeente/landscape.yaml', text: textOf(10) }
    const sample = await measureSession(TINY, document, 3)
    assert.equal(sample.pulls, true)
    assert.deepEqual(Object.fromEntries(sample.wrong), { enum: 3, name: 0, platform: 3, newitem: 0, break: 3 })
    assert.equal(sample.values.get('keystroke enum')?.length, 3)
    assert.ok([...sample.values.values()].flat().every((value) => value > 0))
    assert.deepEqual(sample.differing, [])

    const report = markdown(SETTING, [resultOf('tiny', [sample], [await measureStart(TINY, document)])], {})
    assert.match(report, /^\| keystroke enum, ms \| \d.*, 3 of 3 wrong \|$/m)
    assert.match(report, /^\| start to initialized, ms \| \d/m)
    assert.doesNotMatch(report, /NaN/)
  })

  it('tells after what a server says something else than when it has just been started', async () => {
    const text = 'right\nwrong\n'
    const document = { folder: '/gemeente', file: '/gemeente/landscape.yaml', text }
    const session = await startSession(TINY, document.folder, document.file)
    await session.open('right\n')
    await session.change({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: 'wrong\n',
    })
    const said = await saidNow(session, 'a line', withText('right\n', { line: 1, character: 0 }, 'wrong\n'))
    await session.stop()
    assert.equal(said.text, text)
    assert.equal(said.diagnostics.length, 1)
    const stale = { ...said, after: 'a line that it missed', diagnostics: [] }
    assert.deepEqual(await differingFromFresh(TINY, document, [said, stale]), ['a line that it missed'])
  })

  it('measures calls in process, the warm ones only', () => {
    const pressed: number[] = []
    const press = (keystroke: number) => void pressed.push(keystroke)
    const timings = measureInProcess([{ name: 'nothing', prepare: () => press }], '', 4)
    assert.deepEqual(
      Object.values(timings).map(({ count }) => count),
      [4],
    )
    assert.equal(pressed.length, 8)
  })
})

const TINY = {
  name: 'tiny',
  command: [process.execPath, fileURLToPath(new URL('../protocol/tiny-server.ts', import.meta.url))],
  env: {},
  languageId: 'yaml',
  initializationOptions: {},
  settings: {},
}

const SETTING = { applications: 10, rounds: 1, edits: 3, starts: 1, node: 'v22', processor: 'test' }

function textOf(applications: number): string {
  return generate({ applications }).documents[0]!.text
}
