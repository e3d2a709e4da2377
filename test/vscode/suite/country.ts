import { commands } from 'vscode'
import { chooseByName } from './choosing.ts'
import { startAfresh } from './editing.ts'
import { describeWindow, page } from './launcher.ts'
import { inside, untilActive } from './webview.ts'

/** Many organisations in a folder, of which nothing is open. */
describeWindow('a folder of many organisations', () => {
  afterEach(startAfresh)

  it('has a report on any of them, whose rows lead to its files', async () => {
    const asked = commands.executeCommand('havenwijzer.report')
    await chooseByName('gm3004')
    await chooseByName('architects')
    await asked
    await page.waitFor(inside('h2:has-text("Findings by cause")'))
    await page.screenshot('country-report')
    await page.click(inside('section#causes a >> nth=0'))
    await untilActive(/\/gm3004\//)
  })

  it('is asked what comes of something for one of them', async () => {
    const asked = commands.executeCommand('havenwijzer.whatIf')
    await chooseByName('gm3005')
    await chooseByName('cuts off access')
    await chooseByName('United States')
    await asked
    await page.waitFor(inside('h1:has-text("United States")'))
    await page.screenshot('country-what-if')
  })
})
