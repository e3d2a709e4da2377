import { execFileSync } from 'node:child_process'
import { setTimeout as passed } from 'node:timers/promises'
import { commands } from 'vscode'
import { expectFindings, open, startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'

const finding = ['12 structure/unknown-reference']

describe('the server', () => {
  afterEach(startAfresh)

  it('starts again on request', async () => {
    const { uri } = await open('landscape.yaml')
    await expectFindings(uri, finding)
    const before = await serverProcess()
    await commands.executeCommand('havenwijzer.restart')
    await serverProcess(before)
    await expectFindings(uri, finding)
  })

  it('comes back by itself after a crash', async () => {
    const { uri } = await open('landscape.yaml')
    await expectFindings(uri, finding)
    process.kill(await serverProcess(), 'SIGKILL')
    await expectFindings(uri, [])
    await expectFindings(uri, finding)
  })
})

describeWindow('a server that keeps crashing', () => {
  afterEach(startAfresh)

  it('is not started again before the user says so', async () => {
    const { uri } = await open('landscape.yaml')
    let server = await serverProcess()
    await commands.executeCommand('havenwijzer.restart') // forgets the crashes before
    for (let crash = 1; crash <= 5; crash++) {
      server = await serverProcess(server)
      process.kill(server, 'SIGKILL')
    }
    await page.waitFor('.notifications-toasts .notification-list-item:has-text("no longer starts by itself")')
    await page.screenshot('keeps-crashing')
    await page.click('.notifications-toasts a.monaco-button:has-text("Restart")')
    await expectFindings(uri, finding)
  })
})

/** The process of the server; when `former` is given, waits until another has taken its place. */
async function serverProcess(former = 0): Promise<number> {
  for (;;) {
    const children = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    const own = children.split('\n').find((line) => line.includes('server.cjs') && !line.includes('defunct'))
    const id = Number.parseInt(own ?? '', 10)
    if (id > 0 && id !== former) return id
    await passed(20)
  }
}
