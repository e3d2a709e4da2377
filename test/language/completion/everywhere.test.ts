import assert from 'node:assert/strict'
import { join } from 'node:path'
import { textsIn } from '../../equality/documents.ts'
import { happens } from '../../equality/edits.ts'
import { seededRandom } from '../../generator/random.ts'
import { Accepting, accepted, acceptedAsSnippet } from './accepting.ts'

/** `SEEDS` tries every place, and all that is offered there. */
const isLong = process.env['SEEDS'] !== undefined
const EVERY = isLong ? 1 : 12
const FIRST_AND_LAST = isLong ? Number.POSITIVE_INFINITY : 6

describe('whatever is offered', function () {
  this.slow(20_000)
  this.timeout(3_600_000)

  for (const sample of ['voorbeeldstad', 'podiumd'])
    it(`leaves the sample ${sample} as right as it was, at every place`, () => {
      const files = Object.fromEntries(textsIn(join(import.meta.dirname, '../../../samples', sample)))
      const editor = new Accepting(files)
      let [places, tried] = [0, 0]
      for (const [path, text] of Object.entries(files))
        for (const { text: next, at } of placesIn(text)) {
          if (places++ % EVERY !== 0) continue
          tried += triedAt(editor, path, next, at)
        }
      assert.ok(tried > places / EVERY, `${tried} of ${places}`)
    })

  it('takes the place of what stands on the line of the cursor, in broken documents too', () => {
    const files = textsIn(join(import.meta.dirname, '../../../samples/voorbeeldstad'))
    const editor = new Accepting(Object.fromEntries(files))
    const random = seededRandom(5)
    const folder = { texts: new Map(files), open: new Set<string>() }
    let offers = 0
    for (let step = 0; step < 150; step++) {
      if (step % 20 === 0) for (const [path, text] of files) folder.texts.set(path, text)
      const [path = ''] = happens(folder, random).paths
      const text = folder.texts.get(path)
      if (text === undefined || !files.has(path)) continue
      for (let i = 0; i < 20; i++) {
        const at = random.int(text.length + 1)
        for (const { start, end, label } of editor.offered(path, at, text)) {
          offers++
          assert.ok(start <= at && at <= end && end <= text.length, `${label}: ${start} ${at} ${end}`)
          assert.ok(!text.slice(start, end).includes('\n'), label)
        }
      }
    }
    assert.ok(offers > 1000)
  })
})

/** A text with every place in it; and with what one may just have typed on a line of its own. */
function* placesIn(text: string): Iterable<{ readonly text: string; readonly at: number }> {
  let start = 0
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    const columns = [0, 2, 4, 6, 8, line.length >> 1, colon, colon + 1, colon + 2, line.length - 1, line.length]
    for (const column of new Set(columns)) if (column >= 0 && column <= line.length) yield { text, at: start + column }
    for (const typed of [
      '',
      '  ',
      '    ',
      '   ',
      '      ',
      '        ',
      '- ',
      '  - ',
      '      - ',
      '    -',
      '  - app',
      '      - na',
      '  na',
      '    pro',
    ])
      yield { text: `${text.slice(0, start)}${typed}\n${text.slice(start)}`, at: start + typed.length }
    start += line.length + 1
  }
}

/** Accepts what is offered; gives how much that was. */
function triedAt(editor: Accepting, path: string, text: string, at: number): number {
  const all = editor.offered(path, at, text)
  const some = all.length > 2 * FIRST_AND_LAST ? [...all.slice(0, FIRST_AND_LAST), ...all.slice(-FIRST_AND_LAST)] : all
  const before = editor.problems(path, text)
  for (const offered of some) {
    const fresh = [accepted(text, offered), acceptedAsSnippet(text, offered)].flatMap((next) => {
      const left = [...before]
      return editor.problems(path, next).filter((problem) => {
        const known = left.indexOf(problem)
        if (known >= 0) left.splice(known, 1)
        return known < 0
      })
    })
    const where = `${path}: ${text.slice(Math.max(0, at - 60), at)}┃${text.slice(at, at + 40)}`
    assert.deepEqual(fresh, [], `${where}\n${offered.label}: ${JSON.stringify(offered.text)}`)
  }
  return some.length
}
