import { seededRandom } from '../generator/random.ts'
import { differingFromFresh, type Said, saidNow } from './fresh.ts'
import type { Document } from './measure.ts'
import { ourServer } from './servers.ts'
import { startSession } from './session.ts'
import { quantile } from './statistics.ts'

/** What a key costs, and the server holds, hour after hour of a day of typing. */
export interface Hour {
  readonly key: number
  readonly p95: number
  readonly memory: number | undefined
  /** Whether its findings are those of a fresh start with the same text. */
  readonly isRight: boolean
}

/** A key every two seconds, for so many hours, as fast as the server answers: in values, new lines, new entries, and taken back. */
export async function measureDay(document: Document, hours: number): Promise<readonly Hour[]> {
  const server = ourServer()
  if (!server || hours === 0) return []
  const session = await startSession(server, document.folder, document.file)
  const random = seededRandom(1)
  await session.open(document.text)
  const measured: Omit<Hour, 'isRight'>[] = []
  const said: Said[] = []
  let lines = document.text.split('\n')
  for (let hour = 1; hour <= hours; hour++) {
    process.stderr.write(`hour ${hour} of ${hours}\n`)
    const milliseconds: number[] = []
    for (let key = 0; key < KEYS_AN_HOUR; key++) {
      const line = 100 + random.int(Math.min(lines.length, document.text.length) - 200)
      const at = { line, character: lines[line]?.length ?? 0 }
      const before = performance.now()
      if (key % KEYS_UNTIL_TAKEN_BACK === 0) {
        lines = document.text.split('\n')
        milliseconds.push((await session.change({ text: document.text })).at - before)
        continue
      }
      const text = random.pick(['a', 'b', 'x', ' ', '\n', '[', '"', `\n  - id: nieuw-${key}`, '\n    name: Nieuw'])
      const answer = await session.change({ range: { start: at, end: at }, text })
      milliseconds.push(answer.at - before)
      lines.splice(line, 1, ...`${lines[line] ?? ''}${text}`.split('\n'))
    }
    measured.push({
      key: quantile(milliseconds, 0.5),
      p95: quantile(milliseconds, 0.95),
      memory: session.residentMegabytes(),
    })
    said.push(await saidNow(session, `hour ${hour}`, lines.join('\n')))
  }
  await session.stop()
  const differing = await differingFromFresh(server, document, said)
  return measured.map((hour, i) => ({ ...hour, isRight: !differing.includes(`hour ${i + 1}`) }))
}

const KEYS_AN_HOUR = 1800
const KEYS_UNTIL_TAKEN_BACK = 60
