import assert from 'node:assert/strict'
import { runGuarded } from './run-guarded.ts'

describe('no-sockets', function () {
  this.slow(2000)

  const ways: Readonly<Record<string, string>> = {
    'net.connect': "require('net').connect(9, '127.0.0.1')",
    'net.createConnection': "require('net').createConnection('/tmp/no-such.sock')",
    'net.Socket.connect': "new (require('net').Socket)().connect(9)",
    'net.Server.listen': "require('net').createServer().listen(0)",
    'tls.connect': "require('tls').connect(9)",
    'dgram.createSocket': "require('dgram').createSocket('udp4')",
    'dgram.Socket.send': "new (require('dgram').Socket)('udp4').send('x', 9)",
    'http.request': "require('http').request('http://127.0.0.1:9')",
    'http.get': "require('http').get('http://127.0.0.1:9')",
    'https.request': "require('https').request('https://127.0.0.1:9')",
    'http2.connect': "require('http2').connect('http://127.0.0.1:9')",
    'globalThis.fetch': "fetch('http://127.0.0.1:9').catch(() => {})",
    'globalThis.WebSocket': "new WebSocket('ws://127.0.0.1:9')",
    'dns.lookup': "require('dns').lookup('localhost', () => {})",
    'dns.promises.resolve4': "require('dns/promises').resolve4('localhost').catch(() => {})",
    'dns.Resolver.resolve': "new (require('dns').Resolver)().resolve('localhost', () => {})",
    'inspector.open': "require('inspector').open(0)",
    "process.binding('tcp_wrap')": "process.binding('tcp_wrap')",
  }
  for (const [name, code] of Object.entries(ways)) {
    it(`stops ${name}, also where errors are swallowed`, async () => {
      const { code: exit, stderr } = await runGuarded('no-sockets.cjs', `try { ${code} } catch {}`)
      assert.match(stderr, new RegExp(`^no-sockets: ${literally(name)} called, at \\[eval\\]`, 'm'))
      assert.equal(exit, 97)
    })
  }

  it('stops a server of http, which listens as net does', async () => {
    const { code, stderr } = await runGuarded('no-sockets.cjs', "require('http').createServer().listen(0)")
    assert.match(stderr, /net\.Server\.listen called/)
    assert.equal(code, 97)
  })

  it('stops names imported by an ES module', async () => {
    const source = "import { connect } from 'node:net'\nconst dial = () => connect(9)\ndial()"
    const { code, stderr } = await runGuarded('no-sockets.cjs', source, { module: true })
    assert.match(stderr, /net\.connect called, at dial \(.*\) < at /)
    assert.equal(code, 97)
  })

  it('keeps its exit code when the process has one of its own', async () => {
    const { code } = await runGuarded('no-sockets.cjs', "process.on('exit', () => process.exit(0)); fetch('http://x')")
    assert.equal(code, 97)
  })

  for (const options of ['{ eval: true }', '{ eval: true, execArgv: [] }']) {
    it(`stops a worker started with ${options}`, async () => {
      const source = `new (require('worker_threads').Worker)("require('net').connect(9)", ${options})`
      const { code, stderr } = await runGuarded('no-sockets.cjs', source)
      assert.match(stderr, /net\.connect called/)
      assert.equal(code, 97)
    })
  }

  it('lets stdio pipes, IPC, children and workers work', async () => {
    const source = `
      const { once } = require('events')
      const { spawn } = require('child_process')
      const { Worker } = require('worker_threads')
      async function main() {
        const [input] = await once(process.stdin.setEncoding('utf8'), 'data')
        process.send('over IPC')
        const [message] = await once(process, 'message')
        const child = spawn(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)'])
        child.stdin.end('through a child')
        const [echo] = await once(child.stdout.setEncoding('utf8'), 'data')
        const [posted] = await once(new Worker("require('worker_threads').parentPort.postMessage('a worker')", { eval: true }), 'message')
        console.log([input, message, echo, posted].join(', '))
        process.disconnect()
      }
      main()`
    const { code, stdout, stderr } = await runGuarded('no-sockets.cjs', source)
    assert.equal(stderr, '')
    assert.equal(stdout, 'from the parent, over IPC, through a child, a worker\n')
    assert.equal(code, 0)
  })
})

function literally(text: string): string {
  return text.replace(/[.()[\]]/g, '\\$&')
}
