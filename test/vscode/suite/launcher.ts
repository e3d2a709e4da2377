import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { FromTests, ToTests, WindowActions } from '../test-run.ts'

const socket = connect(process.env.HAVENWIJZER_TESTS ?? '')
const waiting = new Map<number, (reply: ToTests) => void>()

createInterface({ input: socket }).on('line', (line) => {
  const reply: ToTests = JSON.parse(line)
  waiting.get(reply.id)?.(reply)
  waiting.delete(reply.id)
})

/** Hands something to the launcher; resolves when it is on its way. */
export function send(message: FromTests): Promise<void> {
  return new Promise((resolve) => socket.write(`${JSON.stringify(message)}\n`, () => resolve()))
}

/** The window these tests run in, as a person sees it and works with it. */
export const page: WindowActions = {
  press: async (keys) => void (await act('press', keys)),
  type: async (text) => void (await act('type', text)),
  click: async (selector) => void (await act('click', selector)),
  hover: async (selector) => void (await act('hover', selector)),
  waitFor: async (selector) => void (await act('waitFor', selector)),
  texts: async (selector) => (await act('texts', selector)) ?? [],
  screenshot: async (name) => void (await act('screenshot', name)),
}

/** `describe` for tests that drive the window; skipped where the launcher cannot, in a desktop VS Code. */
export function describeWindow(title: string, tests: () => void): void {
  if (process.env.HAVENWIJZER_WINDOW) describe(title, tests)
  else describe.skip(title, tests)
}

async function act(action: keyof WindowActions, argument: string): Promise<readonly string[] | null> {
  const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1
  const reply = await new Promise<ToTests>((resolve) => {
    waiting.set(id, resolve)
    void send({ id, action, argument })
  })
  if ('problem' in reply) throw new Error(`${action} ${argument}: ${reply.problem}`)
  return reply.answer
}
