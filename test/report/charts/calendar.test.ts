import assert from 'node:assert/strict'
import { type ContractCalendar, calendarChart } from '../../../server/src/report/charts/calendar.ts'
import type { CalendarContract } from '../../../server/src/report/charts/calendar-contract.ts'
import { textsIn, titlesIn } from './read-svg.ts'

function calendar(contracts: readonly CalendarContract[], today = '2026-11-29'): ContractCalendar {
  return {
    ...{ id: 'c', language: 'nl', title: 'Contracten', description: 'Contracten.', today, contracts },
    words: {
      ...{ heading: 'Contract', noticeHeading: 'Opzeggen', endHeading: 'Einde', today: 'vandaag' },
      ...{
        term: 'looptijd',
        option: 'verlenging',
        notice: 'opzegdag',
        noEnd: 'geen einde',
        unknownEnd: 'einde onbekend',
        others: 'andere contracten',
      },
    },
  }
}

const marksOf = (...contracts: CalendarContract[]) => titlesIn(calendarChart(calendar(contracts))!).slice(1)
const A = { label: 'a', start: '2025-01-01', end: '2028-06-30', notice: '2027-12-31' }

describe('report/charts/calendar', () => {
  it('shows the term, each extension and the last day to give notice', () => {
    const options = ['2029-06-30', '2030-06-30']
    assert.deepEqual(marksOf({ ...A, options }), [
      ...[
        'a, looptijd: 30 jun 2028',
        'a, verlenging: 30 jun 2029',
        'a, verlenging: 30 jun 2030',
        'a, opzegdag: 31 dec 2027',
      ],
    ])
    assert.deepEqual(marksOf(A), ['a, looptijd: 30 jun 2028', 'a, opzegdag: 31 dec 2027'])
    const texts = textsIn(calendarChart(calendar([A]))!)
    assert.ok(texts.includes('30 jun 2028') && texts.includes('31 dec 2027'))
  })

  it('tells one that runs on from one of which nobody knows, and guesses no day', () => {
    assert.deepEqual(marksOf({ label: 'b', runsOn: true }), ['b: geen einde'])
    assert.deepEqual(marksOf({ label: 'b' }), ['b: einde onbekend'])
    assert.deepEqual(marksOf({ label: 'b', end: 'ooit' }), ['b: einde onbekend'])
    const dates = (contract: CalendarContract) => textsIn(calendarChart(calendar([contract]))!)
    assert.ok(dates({ label: 'b', runsOn: true }).includes('–') && dates({ label: 'b' }).includes('?'))
    assert.deepEqual(marksOf({ label: 'b', end: '2027-01-01' }), ['b, looptijd: 1 jan 2027'])
  })

  it('explains the marks that there are', () => {
    const words = ['looptijd', 'verlenging', 'opzegdag', 'geen einde', 'einde onbekend']
    const explained = (contract: CalendarContract) =>
      textsIn(calendarChart(calendar([contract]))!).filter((text) => words.includes(text))
    assert.deepEqual(explained(A), ['looptijd', 'opzegdag'])
    assert.deepEqual(explained({ ...A, options: ['2029-06-30'] }), ['looptijd', 'verlenging', 'opzegdag'])
    assert.deepEqual(explained({ label: 'b', runsOn: true }), ['geen einde'])
    assert.deepEqual(explained({ label: 'b' }), ['einde onbekend'])
  })

  it('has the next to decide on first, then those without a day, then what is past', () => {
    const contracts = [
      { label: 'past', end: '2024-05-01' },
      { label: 'endless' },
      { label: 'late', end: '2029-01-01', notice: '2028-10-01' },
      // Its notice has passed: what is left is its end.
      { label: 'end', end: '2027-03-01', notice: '2026-09-01' },
      { label: 'soon', end: '2028-01-01', notice: '2027-01-01' },
    ]
    const order = (today: string) =>
      textsIn(calendarChart(calendar(contracts, today))!).filter((text) =>
        contracts.some(({ label }) => label === text),
      )
    assert.deepEqual(order('2026-11-29'), ['soon', 'end', 'late', 'endless', 'past'])
    assert.deepEqual(order('2026-08-01'), ['end', 'soon', 'late', 'endless', 'past'])
  })

  it('shows the day to give notice empty once it has passed', () => {
    const diamond = (today: string) =>
      /opzegdag: [^<]*<\/title><path d="[^"]*" fill="([^"]*)"/.exec(calendarChart(calendar([A], today))!)![1]
    assert.equal(diamond('2026-11-29'), '#1f2328')
    assert.equal(diamond('2028-01-01'), '#ffffff')
  })

  it('tells of an end out of sight by an arrow, not by a bar that ends', () => {
    const shape = (end: string) =>
      /looptijd: [^<]*<\/title><(\w+)/.exec(calendarChart(calendar([{ label: 'b', end }]))!)![1]
    assert.equal(shape('2028-01-01'), 'rect')
    assert.equal(shape('2049-01-01'), 'path')
    assert.equal(shape('2019-01-01'), 'path')
  })

  it('shows forty at most and counts the others', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...A, label: `c${i}` }))
    assert.ok(textsIn(calendarChart(calendar(many(41)))!).includes('andere contracten (2)'))
    assert.ok(!textsIn(calendarChart(calendar(many(41)))!).includes('c39'))
    assert.ok(textsIn(calendarChart(calendar(many(40)))!).includes('c39'))
    assert.equal(calendarChart(calendar([])), undefined)
  })
})
