import assert from 'node:assert/strict'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium, quietBrowser } from '../../chromium.ts'
import { CHARTS, drawn, withTexts } from './all-charts.ts'
import { EVIL } from './evil.ts'
import { samplesOf } from './samples.ts'

describe('report/charts/browser', () => {
  let browser: Browser
  let page: Page

  before(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: quietBrowser })
    page = await browser.newPage({ viewport: { width: 820, height: 600 } })
  })
  after(() => browser.close())

  /** What a page with these pictures in it says or asks for. */
  async function heard(...svgs: readonly string[]): Promise<readonly string[]> {
    const all: string[] = []
    page.removeAllListeners()
    page.on('console', (said) => all.push(said.text()))
    page.on('request', (asked) => all.push(asked.url()))
    page.on('dialog', (dialog) => {
      all.push(dialog.message())
      void dialog.dismiss()
    })
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`
    await page.setContent(`<!doctype html><html lang="nl"><head>${policy}</head><body>${svgs.join('\n')}</body></html>`)
    return all
  }

  it('does nothing in a page that allows nothing, whatever a landscape holds', async () => {
    const evil = Object.values(EVIL).join(' ')
    const svgs = CHARTS.map((name) =>
      drawn(
        name,
        withTexts(samplesOf(5), (text) => `${evil}${text}`),
      ),
    )
    assert.deepEqual(await heard(...svgs), [])
    const tags = await page.locator('body *').evaluateAll((all: readonly Shown[]) => all.map(({ tagName }) => tagName))
    const marks = svgs.join('').match(/<[a-z]/g)!
    assert.equal(tags.length, marks.length)
    assert.equal(tags.filter((tag) => tag === 'svg').length, CHARTS.length)
    const styled = svgs[0]!.replace('</svg>', '<g style="fill:red"/></svg>')
    assert.match((await heard(styled)).join(), /violates the following Content Security Policy/)
  })

  for (const name of CHARTS)
    it(`has a name and a description for who cannot see ${name}`, async () => {
      const samples = samplesOf(5)
      await heard(drawn(name, samples))
      const image = page.getByRole('img', { name: samples[name].title, exact: true })
      assert.equal(await image.count(), 1)
      assert.match(await image.ariaSnapshot(), /^- img /)
    })

  for (const name of CHARTS)
    for (const applications of [5, 400])
      it(`has no text on another, or beyond the edge, in ${name} of ${applications}, however long names are`, async () => {
        const samples = samplesOf(applications)
        for (const longer of ['', ' van de samenwerkende gemeenten in de regio Wieringermeer-Westerkwartier']) {
          const svg = drawn(
            name,
            withTexts(samples, (text) => (isName(text) ? `${text}${longer}` : text)),
          )
          await heard(svg)
          assert.deepEqual(await badlyPlaced(page), [])
        }
      })

  it('is told when a text lies on another, or beyond the edge', async () => {
    const svg = drawn('origin', samplesOf(5))
    const text = (x: number) => `<text x="${x}" y="4">Hier en daar</text>`
    await heard(svg.replace('</svg>', `${text(300)}${text(310)}${text(790)}</svg>`))
    assert.deepEqual(await badlyPlaced(page), ['Hier en daar on Hier en daar', 'Hier en daar beyond the edge'])
  })
})

/** What a document names: no words of the report, which are short. */
function isName(text: string): boolean {
  return NAMES.some((name) => text.startsWith(name))
}

const NAMES = [
  'Zaak',
  'Burger',
  'Vergunning',
  'Belasting',
  'Gegevens',
  'Sociaal',
  'Overeenkomst',
  'Microsoft',
  'Centric',
  'Kleine',
]

/** What is needed here of an element in a page. */
interface Shown {
  readonly tagName: string
  readonly textContent: string
  getBoundingClientRect(): Box
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Texts of the one picture on a page that lie on one another, by more than the height of an accent, or not on the picture. */
async function badlyPlaced(page: Page): Promise<readonly string[]> {
  const [edge] = await boxesOf(page, 'svg')
  const texts = await boxesOf(page, 'text')
  const on = texts.flatMap(({ said, box }, i) =>
    texts.slice(i + 1).flatMap((other) => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
      return wide > 0 && high > 3 ? [`${said} on ${other.said}`] : []
    }),
  )
  const { left, right, top, bottom } = edge!.box
  const beyond = texts.filter(({ box }) => box.left < left || box.right > right || box.top < top || box.bottom > bottom)
  return [...on, ...beyond.map(({ said }) => `${said} beyond the edge`)]
}

function boxesOf(page: Page, tag: string): Promise<readonly { readonly said: string; readonly box: Box }[]> {
  return page.locator(tag).evaluateAll((all: readonly Shown[]) =>
    all.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      return { said: each.textContent, box: { left, right, top, bottom } }
    }),
  )
}
