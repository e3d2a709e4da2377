import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DiskWorkspace, decode } from '../../server/src/workspace/disk.ts'

describe('workspace/disk', () => {
  const disk = new DiskWorkspace()
  let folder: string
  let root: string
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'havenwijzer-disk-')))
    root = pathToFileURL(folder).href
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function write(...paths: readonly string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `x: ${path}\n`)
    }
  }

  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
  const relative = (uri: string) => uri.slice(root.length + 1)

  describe('list', () => {
    it('gives what is ours at any depth, in order of name, with the kind of the name', async () => {
      write('landscape.yaml', 'b/diep/stack.common-ground.yml', 'a/havenwijzer.yaml', 'values.yaml', 'landscape.json')
      const { files, unreadable } = await disk.list(root)
      assert.deepEqual(files, [
        { uri: uriOf('a/havenwijzer.yaml'), nameKind: 'policy' },
        { uri: uriOf('b/diep/stack.common-ground.yml'), nameKind: 'common-ground' },
        { uri: uriOf('landscape.yaml'), nameKind: 'landscape' },
      ])
      assert.deepEqual(unreadable, [])
    })

    it('adds what the globs of a policy name, from the folder of that policy', async () => {
      write('archi/a.yaml', 'archi/b/c.yaml', 'archi/landscape.yaml', 'archi/d.json', 'e.yaml')
      const globs = [{ base: uriOf('archi'), pattern: '**/*.yaml' }]
      assert.deepEqual((await disk.list(root, globs)).files, [
        { uri: uriOf('archi/a.yaml'), nameKind: undefined },
        { uri: uriOf('archi/b/c.yaml'), nameKind: undefined },
        { uri: uriOf('archi/landscape.yaml'), nameKind: 'landscape' },
      ])
    })

    it('passes over the folders of tools', async () => {
      write(
        ...['node_modules', '.git', '.hg', '.svn', 'src/node_modules', '.github'].map(
          (name) => `${name}/landscape.yaml`,
        ),
      )
      const { files } = await disk.list(root, [{ base: root, pattern: '**/*' }])
      assert.deepEqual(
        files.map(({ uri }) => relative(uri)),
        ['.github/landscape.yaml'],
      )
    })

    it('follows links to files, not to folders', async () => {
      write('echt/een.landscape.yaml')
      symlinkSync('echt/een.landscape.yaml', join(folder, 'link.landscape.yaml'))
      symlinkSync('echt', join(folder, 'map'))
      symlinkSync('..', join(folder, 'echt/rond'))
      const { files, unreadable } = await disk.list(root)
      assert.deepEqual(
        files.map(({ uri }) => relative(uri)),
        ['echt/een.landscape.yaml', 'link.landscape.yaml'],
      )
      assert.deepEqual(unreadable, [])
    })

    it('names what has one of our names and is no file, and looks into folders all the same', async () => {
      write('landscape.yaml/inner.landscape.yaml')
      symlinkSync('nergens', join(folder, 'a.landscape.yaml'))
      symlinkSync('b.landscape.yaml', join(folder, 'b.landscape.yaml'))
      symlinkSync('landscape.yaml', join(folder, 'c.landscape.yaml'))
      execFileSync('mkfifo', [join(folder, 'd.landscape.yaml'), join(folder, 'vreemd.yaml')])
      const { files, unreadable } = await disk.list(root)
      assert.deepEqual(
        files.map(({ uri }) => relative(uri)),
        ['landscape.yaml/inner.landscape.yaml'],
      )
      assert.deepEqual(Object.fromEntries(unreadable.map(({ uri, reason }) => [relative(uri), reason])), {
        'a.landscape.yaml': 'dangling-link',
        'b.landscape.yaml': 'dangling-link',
        'c.landscape.yaml': 'directory',
        'd.landscape.yaml': 'not-a-file',
        'landscape.yaml': 'directory',
      })
    })

    it('says of a folder that is not there that it is not', async () => {
      const gone = uriOf('weg')
      assert.deepEqual(await disk.list(gone), { files: [], unreadable: [{ uri: gone, reason: 'not-found' }] })
    })
  })

  const names = [
    'a b.landscape.yaml',
    'a#b.landscape.yaml',
    '100%.landscape.yaml',
    'a%20b.landscape.yaml',
    'één?.landscape.yaml',
    '漢字 (1)+[x]&=;,@!$.landscape.yaml',
    "it's~.landscape.yaml",
  ]
  for (const name of names) {
    it(`lists and reads ${name}`, async () => {
      write(`map ${name}.d/${name}`)
      const { files } = await disk.list(root)
      assert.equal(files.length, 1)
      assert.equal(files[0]?.nameKind, 'landscape')
      assert.deepEqual(await disk.read(files[0]?.uri ?? ''), { ok: true, text: `x: map ${name}.d/${name}\n` })
    })
  }

  describe('read', () => {
    it('gives the text without its byte-order mark', async () => {
      writeFileSync(join(folder, 'a.yaml'), '\ufeffkind: één\r\n')
      assert.deepEqual(await disk.read(uriOf('a.yaml')), { ok: true, text: 'kind: één\r\n' })
    })

    it('says why it does not', async () => {
      write('groot.yaml')
      mkdirSync(join(folder, 'map.yaml'))
      execFileSync('mkfifo', [join(folder, 'pijp.yaml')])
      writeFileSync(join(folder, 'latin.yaml'), Buffer.from('één', 'latin1'))
      const reasonFor = async (path: string, limit?: number) => {
        const result = await disk.read(uriOf(path), limit)
        return result.ok ? 'read' : result.reason
      }
      assert.equal(await reasonFor('groot.yaml', 14), 'read')
      assert.equal(await reasonFor('groot.yaml', 13), 'too-large')
      assert.equal(await reasonFor('weg.yaml'), 'not-found')
      assert.equal(await reasonFor('groot.yaml/x.yaml'), 'not-found')
      assert.equal(await reasonFor('map.yaml'), 'directory')
      assert.equal(await reasonFor('pijp.yaml'), 'not-a-file')
      assert.equal(await reasonFor('latin.yaml'), 'not-utf8')
      assert.deepEqual(await disk.read('untitled:landscape.yaml'), { ok: false, reason: 'failed' })
    })
  })

  describe('decode', () => {
    const wide = (text: string) => Buffer.from(text, 'utf16le')
    const cases: Readonly<Record<string, readonly [Uint8Array, string | undefined]>> = {
      nothing: [Buffer.from(''), ''],
      'one letter': [Buffer.from('a'), 'a'],
      'UTF-8': [Buffer.from('één 😀'), 'één 😀'],
      'a mark alone': [Buffer.from('\ufeff'), ''],
      'a NUL further on': [Buffer.from('ab\0'), 'ab\0'],
      'nothing but NULs': [Buffer.from('\0\0\0'), '\0\0\0'],
      'UTF-16': [wide('ab'), undefined],
      'UTF-16, big end first': [wide('ab').swap16(), undefined],
      'UTF-16 with a mark': [wide('\ufeffab'), undefined],
      'half a sign': [Buffer.from('é').subarray(0, 1), undefined],
      'a surrogate on its own': [Buffer.from([0xed, 0xa0, 0x80]), undefined],
    }
    for (const [what, [bytes, text]] of Object.entries(cases)) {
      it(`${text === undefined ? 'refuses' : 'reads'} ${what}`, () => {
        assert.deepEqual(decode(bytes), text === undefined ? { ok: false, reason: 'not-utf8' } : { ok: true, text })
      })
    }
  })

  describe('watch', () => {
    it('tells of YAML files that appear, change and go, at any depth, and of no other', async () => {
      write('a/landscape.yaml', 'node_modules/x/landscape.yaml')
      const seen = new Set<string>()
      const heard = listening(seen)
      const end = disk.watch(root, heard.changed)
      try {
        write('a/notitie.txt', 'node_modules/x/landscape.yaml', 'a/landscape.yaml')
        await heard.until(uriOf('a/landscape.yaml'))
        write('archi/nieuw é.yaml')
        await heard.until(uriOf('archi/nieuw é.yaml'))
        const appeared = [...seen]
        seen.clear()
        rmSync(join(folder, 'a/landscape.yaml'))
        await heard.until(uriOf('a/landscape.yaml'))
        renameSync(join(folder, 'archi/nieuw é.yaml'), join(folder, 'archi/ander.yml'))
        await heard.until(uriOf('archi/ander.yml'))
        const all = [...appeared, ...seen]
        assert.deepEqual(
          all.filter((uri) => !/\.ya?ml$/.test(uri) || uri.includes('node_modules')),
          [],
        )
      } finally {
        end()
      }
    })

    it('tells nothing more once it has ended', async () => {
      const seen = new Set<string>()
      const first = listening(new Set())
      disk.watch(root, (uri) => seen.add(uri))()
      const end = disk.watch(root, first.changed)
      try {
        write('landscape.yaml')
        await first.until(uriOf('landscape.yaml'))
        assert.deepEqual([...seen], [])
      } finally {
        end()
      }
    })

    it('is quiet about a folder that is not there', () => disk.watch(uriOf('weg'), () => {})())

    /** Waits for a change by listening, not by the clock. */
    function listening(seen: Set<string>) {
      let wake = () => {}
      const changed = (uri: string) => {
        seen.add(uri)
        wake()
      }
      const until = async (uri: string) => {
        while (!seen.has(uri)) await new Promise<void>((resolve) => (wake = resolve))
      }
      return { changed, until }
    }
  })
})
