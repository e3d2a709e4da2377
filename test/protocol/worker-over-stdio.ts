// Runs the worker bundle of the server in a headless Chromium, and passes messages between it and our own streams: to a client this
// is a server over stdio like any other. `node test/protocol/worker-over-stdio.ts`
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { findChromium, quietBrowser } from '../chromium.ts'

/** What a page has, and Node has not. */
declare const window: Record<string, unknown>
declare const Worker: new (
  url: string,
) => {
  postMessage(message: unknown): void
  onmessage: (event: { readonly data: unknown }) => void
  onerror: (event: { readonly message: string }) => void
}

const source = readFileSync(join(import.meta.dirname, '../../dist/server-web.js'), 'utf8')
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: quietBrowser,
  handleSIGINT: false,
  handleSIGTERM: false,
})
const page = await browser.newPage()
const writer = new StreamMessageWriter(process.stdout)
let writing = Promise.resolve()
await page.exposeFunction('said', (message: Message) => {
  writing = writing.then(() => writer.write(message))
})
await page.exposeFunction('failed', (message: string) => {
  process.stderr.write(`${message}\n`)
})
// Whatever the worker asks of the network is refused, and told.
await page.route('**', (route) => {
  process.stderr.write(`asked for ${route.request().url()}\n`)
  return route.abort()
})
await page.evaluate((text) => {
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
  const { said, failed } = window as Record<string, (value: unknown) => Promise<void>>
  worker.onmessage = ({ data }) => void said?.(data)
  worker.onerror = ({ message }) => void failed?.(message)
  window['worker'] = worker
}, source)

const reader = new StreamMessageReader(process.stdin)
let sending: Promise<unknown> = Promise.resolve()
reader.listen((message) => {
  if ('method' in message && message.method === 'exit') void end()
  sending = sending
    .then(() =>
      page.evaluate(
        (passed) => (window['worker'] as { postMessage(message: unknown): void }).postMessage(passed),
        message as unknown,
      ),
    )
    // What comes after the browser was closed is for nobody.
    .catch(() => undefined)
})
process.stdin.on('end', () => void end())

async function end(): Promise<void> {
  await sending
  await browser.close()
  process.exit(0)
}
