import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generate } from '../generator/generate.ts'
import { startServer, type TestServer } from '../protocol/client.ts'
import { type Document, measureSession } from './measure.ts'
import { ourServer } from './servers.ts'
import { quantile } from './statistics.ts'

/** What a folder of many municipalities costs in an editor, beside one of them alone. */
export interface CountryResult {
  readonly municipalities: number
  /** Seconds until all of it is told, with nothing kept and with all of it kept. */
  readonly cold: number
  readonly kept: number
  /** Megabytes that the server takes more than with one municipality alone; absent where the system does not tell. */
  readonly memory?: number
  /** Milliseconds of a key in a name, with one municipality and with all. */
  readonly keyAlone: number
  /** After what its findings were others than those of a fresh start. */
  readonly differing: readonly string[]
  readonly key: number
}

/** Opens one municipality, then the folder of all, twice, with one of them open in the editor. */
export async function measureCountry(municipalities: number, edits: number): Promise<CountryResult | undefined> {
  const server = ourServer()
  if (!server) return undefined
  const root = mkdtempSync(join(tmpdir(), 'havenwijzer-bench-'))
  const kept = join(root, 'kept')
  try {
    const documents = write(join(root, 'land'), municipalities)
    const one = documents[Math.floor(municipalities / 2)] as Document
    const alone = await typed(one, edits, kept)
    const cold = await opened(join(root, 'land'), municipalities, kept)
    const warm = await opened(join(root, 'land'), municipalities, kept)
    const all = await typed({ ...one, folder: join(root, 'land') }, edits, kept)
    return {
      municipalities,
      cold,
      kept: warm,
      ...(all.memory !== undefined && alone.memory !== undefined ? { memory: all.memory - alone.memory } : {}),
      differing: [...alone.differing, ...all.differing],
      keyAlone: alone.key,
      key: all.key,
    }
  } finally {
    rmSync(root, { recursive: true })
  }
}

async function typed(
  document: Document,
  edits: number,
  kept: string,
): Promise<{ key: number; memory: number | undefined; differing: readonly string[] }> {
  const server = ourServer()
  if (!server) throw new Error('the server is not built')
  const { values, differing } = await measureSession({ ...server, env: { HAVENWIJZER_CACHE: kept } }, document, edits)
  return {
    key: quantile(values.get('keystroke name') ?? [], 0.5),
    memory: values.get('memory after typing')?.[0],
    differing,
  }
}

/** Seconds until all is told. */
async function opened(folder: string, files: number, kept: string): Promise<number> {
  process.stderr.write(`${files} municipalities in an editor\n`)
  const before = performance.now()
  const server: TestServer = await startServer({
    folders: [folder],
    initializationOptions: { language: 'en', trusted: true },
    env: { ...process.env, HAVENWIJZER_CACHE: kept },
  })
  await server.waitFor<{ state: string; files?: number }>(
    'havenwijzer/status',
    (status) => status.state === 'ready' && status.files === files,
  )
  const seconds = (performance.now() - before) / 1000
  await server.shutdown()
  return seconds
}

function write(root: string, municipalities: number): readonly Document[] {
  return Array.from({ length: municipalities }, (_, municipality) => {
    const { organisation, documents } = generate({ municipality })
    const folder = join(root, organisation)
    for (const { path, text } of documents) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return { folder, file: join(folder, 'landscape.yaml'), text: documents[0]?.text ?? '' }
  })
}
