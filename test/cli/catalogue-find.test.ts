import assert from 'node:assert/strict'
import { runCli } from './run-cli.ts'

const find = (...args: readonly string[]) => runCli(['catalogue', 'find', ...args, '--language', 'en'])

describe('cli/catalogue find', function () {
  this.slow(2000)

  it('lists what holds the word by kind, one a line, what is called so first', async () => {
    const { code, stdout } = await find('keycloak')
    assert.equal(code, 0)
    const [title, first] = stdout.split('\n')
    assert.equal(title, 'Products')
    assert.match(first ?? '', /^ {2}keycloak +Keycloak · /)
  })

  it('names maker, and country of maker and owner', async () => {
    assert.match((await find('zivver')).stdout, /^ {2}zivver +Zivver · NL ← US$/m)
  })

  it('wants all words, in whatever order', async () => {
    const [one, other] = [await find('microsoft', 'identity'), await find('identity', 'microsoft')]
    assert.equal(one.stdout, other.stdout)
    assert.match(one.stdout, /entra-id/)
    assert.doesNotMatch(one.stdout, /^ {2}exchange/m)
  })

  it('finds by function, in either language', async () => {
    for (const word of ['secure-email', 'Veilig']) assert.match((await find(word)).stdout, /zivver|secure-email/)
  })

  it('lists no more than forty, and counts the others', async () => {
    const { stdout } = await find('e')
    assert.equal(stdout.match(/^ {2}\S/gm)?.length, 40)
    assert.match(stdout, /^and \d+ more; another word narrows it$/m)
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
  })

  it('says that nothing was found, with exit code 1', async () => {
    assert.deepEqual(await find('xyzzy'), { code: 1, stdout: 'Nothing in the catalogue holds “xyzzy”.\n', stderr: '' })
    const json = await find('xyzzy', '--format', 'json')
    assert.equal(json.code, 1)
    assert.deepEqual((JSON.parse(json.stdout) as { count: number; entries: unknown }).entries, [])
    assert.equal((await find('&')).code, 1)
  })

  it('asks for a word', async () => {
    const { code, stderr } = await find()
    assert.equal(code, 2)
    assert.match(stderr, /^Give a word to look for/)
  })

  it('gives all of it to programs', async () => {
    const { stdout } = await find('e', '--format', 'json')
    const { count, entries } = JSON.parse(stdout) as { count: number; entries: readonly object[] }
    assert.equal(entries.length, count)
    assert.ok(count > 40)
  })
})
