import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { contractCalendar } from '../../server/src/analysis/roadmap/contract-calendar.ts'
import { momentsOf } from '../../server/src/analysis/roadmap/moments.ts'
import type { Language } from '../../server/src/l10n/message.ts'
import { calendarEntries } from '../../server/src/output/calendar/entries.ts'
import { icsOf } from '../../server/src/output/calendar/ics.ts'
import { HEAD, landscapeOf, PARTIES, TODAY } from '../analysis/roadmap/landscape.ts'

const LANDSCAPE = `${HEAD}${PARTIES}applications:
  - { id: zaken, product: pakket, contract: zaken-2023, transition: { kind: replace, to: [vrij], before: 2028-12-31, status: decided } }
  - { id: post, product: usdienst, contract: post-2024, transition: { kind: retire, before: 2026-06-30 } }
  - { id: opslag, product: stopt }
contracts:
  - { id: zaken-2023, supplier: hier-bv, end: 2027-12-31, extensions: [2029-12-31, 2031-12-31], renewal: option, noticeMonths: 6, annualCost: 180000, collective: vng }
  - { id: post-2024, supplier: wolk-inc, end: 2027-02-28, renewal: automatic, noticeMonths: 1 }
tenders:
  - { id: vth-2027, publishedOn: 2027-02-01 }
acceptedRisks:
  - { rule: jurisdiction/can-be-switched-off, element: usdienst, covers: [post], reason: tijd, acceptedBy: CISO, until: 2027-06-30 }
  - { rule: jurisdiction/can-be-switched-off, element: usdienst, covers: [zaken], reason: tijd, acceptedBy: CISO, until: 2027-08-31 }
`

const FILES = {
  'landscape.yaml': LANDSCAPE,
  'doel.landscape.yaml': `${HEAD}state: target\nreachedOn: 2030-06-30\napplications:\n  - { id: zaken, product: vrij }\n`,
  'einde.catalogue.yaml':
    'kind: catalogue\nversion: 1\nproducts:\n  - { id: stopt, name: Stopt, serviceModel: self-hosted, lifecycle: { status: end-announced, end: 2028-03 } }\n',
}

function icsIn(
  files: Readonly<Record<string, string>>,
  language: Language = 'nl',
  name = 'Gemeente Voorbeeld',
): string {
  const landscape = landscapeOf(files)
  const { catalogue } = landscape.in('current').reader
  const entries = calendarEntries(momentsOf(landscape), contractCalendar(landscape), TODAY, catalogue)
  return icsOf(entries, { organisation: 'gm0001', name, today: TODAY, language })
}

/** The events of a file, read by another program than the one that wrote it. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component)
    return { uid, summary, description, day: startDate.toString(), isDate: startDate.isDate, component }
  })
}

const changed = (from: string, to: string) => {
  assert.equal(LANDSCAPE.split(from).length, 2, `“${from}” stands there once`)
  return { ...FILES, 'landscape.yaml': LANDSCAPE.replace(from, to) }
}

describe('a calendar of moments to decide', () => {
  it('has what is to come, on whole days, in Dutch', () => {
    const events = eventsIn(icsIn(FILES))
    assert.ok(events.every(({ isDate }) => isDate))
    assert.deepEqual(
      events.map(({ day, summary }) => `${day} ${summary}`),
      [
        '2027-01-28 Laatste dag om op te zeggen: post-2024',
        '2027-02-01 Aanbesteding te publiceren: vth-2027',
        '2027-02-28 Contract loopt vanzelf door: post-2024',
        '2027-06-30 Aanvaard risico loopt af: jurisdiction/can-be-switched-off usdienst',
        '2027-06-30 Laatste dag om op te zeggen: zaken-2023',
        '2027-08-31 Aanvaard risico loopt af: jurisdiction/can-be-switched-off usdienst',
        '2027-12-31 Contract loopt af: zaken-2023',
        '2028-03-31 Laatste dag met updates: Stopt',
        '2028-12-31 Volgens plan klaar: zaken',
        '2029-12-31 Contract loopt af, als het is verlengd: zaken-2023',
        '2030-06-30 Doel te bereiken op 30 juni 2030',
        '2031-12-31 Contract loopt af, als het is verlengd: zaken-2023',
      ],
    )
  })

  it('tells in English what it is about', () => {
    const notice = eventsIn(icsIn(FILES, 'en')).find(({ summary }) => summary === 'Last day to give notice: zaken-2023')
    assert.deepEqual(notice?.description.split('\n'), [
      'Supplier: Hier B.V.',
      'About: zaken',
      'Contract ends: 31 December 2027',
      'Can be extended to: 31 December 2029 and 31 December 2031',
      'Cost: €180,000 a year',
      'Joint procurement: vng',
      'From the landscape of Gemeente Voorbeeld, as Havenwijzer reads it.',
    ])
  })

  it('says whose it is and when it was made, and nothing of now', () => {
    const text = icsIn(FILES)
    const calendar = new ICAL.Component(ICAL.parse(text))
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0')
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), 'Beslismomenten: Gemeente Voorbeeld')
    for (const { component } of eventsIn(text)) {
      assert.equal(String(component.getFirstPropertyValue('dtstamp')), '2026-11-29T00:00:00Z')
      assert.equal(component.getFirstPropertyValue('transp'), 'TRANSPARENT')
    }
    assert.equal(text, icsIn(FILES))
  })

  it('keeps the identity of what moves, and gives each its own', () => {
    const uids = (text: string) => eventsIn(text).map(({ uid }) => uid)
    const before = uids(icsIn(FILES))
    assert.equal(new Set(before).size, before.length)
    assert.deepEqual(uids(icsIn(changed('noticeMonths: 6', 'noticeMonths: 7'))).toSorted(), before.toSorted())
    assert.deepEqual(uids(icsIn(FILES, 'en')), before)
    assert.ok(before.includes('gm0001.notice.contract-zaken-2023@havenwijzer'))
    const other = uids(icsIn(changed('{ id: vth-2027', '{ id: vth-2028')))
    assert.deepEqual(
      other.filter((uid) => !before.includes(uid)),
      ['gm0001.tender.tender-vth-2028@havenwijzer'],
    )
  })

  it('is made of lines of 75 octets at most, that end as RFC 5545 wants, whatever they hold', () => {
    const name =
      'Gemeenschappelijke regeling “Één voor állen” voor de gemeenten 🏛️ Ôôst- en Wêst-Voorbeeldstad en omstreken'
    const text = icsIn(FILES, 'nl', name)
    const lines = text.split('\r\n')
    assert.ok(
      lines.some((line) => line.startsWith(' ')),
      'nothing was folded',
    )
    for (const line of lines) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line)
      assert.ok(!/[\r\n]/.test(line), line)
      assert.ok(line.isWellFormed(), line)
    }
    const calendar = new ICAL.Component(ICAL.parse(text))
    assert.equal(calendar.getFirstPropertyValue('x-wr-calname'), `Beslismomenten: ${name}`)
  })

  it('is read back as it was meant, with every sign that means something in the format', () => {
    const odd = 'A; B, C\\n "D"\\ BEGIN:VEVENT'
    const [event] = eventsIn(icsIn(FILES, 'en', odd))
    assert.match(event?.description ?? '', /From the landscape of A; B, C\\n "D"\\ BEGIN:VEVENT, as/)
  })

  it('holds nothing that steers who shows it', () => {
    const text = icsIn(FILES, 'en', 'Een\r\nEND:VCALENDAR\u001b[31m\u202egemeente')
    assert.equal(text.split('\r\n').filter((line) => line === 'END:VCALENDAR').length, 1)
    assert.ok(!text.includes('\u001b') && !text.includes('\u202e'))
    assert.equal(eventsIn(text).length, eventsIn(icsIn(FILES)).length)
  })

  it('is a calendar where there is nothing in it', () => {
    assert.deepEqual(eventsIn(icsIn({ 'landscape.yaml': HEAD })), [])
  })
})
