import type { Landscape } from '../../analysis/landscape.ts'
import { standingsOf } from '../../analysis/standing.ts'
import type { Subject } from '../../analysis/subjects.ts'
import { suppliersBehind } from '../../analysis/suppliers-behind.ts'
import { message } from '../../l10n/message.ts'
import { called } from '../../rules/chain-text.ts'
import type { Row } from './row.ts'
import { subjectRow } from './subject-row.ts'

/** Countries under whose law suppliers stand, each with those suppliers and what they have a hand in; last of whom that is not known. */
export function supplierRows(landscape: Landscape): readonly Row[] {
  const { reader, assessed } = landscape.in('current')
  const countries = new Map<string, Map<string, Map<string, Subject>>>()
  for (const { subject, involvements } of assessed) {
    const behind = subject.parts.flatMap((part) => suppliersBehind(part, reader))
    const all = new Set([...involvements.map(({ party }) => party), ...behind.map(({ supplier }) => supplier)])
    for (const party of all) {
      const standings = standingsOf(party, landscape.today, reader.catalogue).map(({ country }) => country)
      for (const country of standings.length > 0 ? standings : ['']) {
        const parties = countries.get(country) ?? new Map<string, Map<string, Subject>>()
        countries.set(country, parties)
        const subjects = parties.get(party) ?? new Map<string, Subject>()
        parties.set(party, subjects)
        subjects.set(subject.name, subject)
      }
    }
  }
  return [...countries]
    .map(([country, parties]): Row => {
      const rows = [...parties]
        .map(
          ([party, subjects]): Row => ({
            id: party,
            label: called(`supplier:${party}`, reader.catalogue),
            detail: message('overview.uses', { count: subjects.size }),
            icon: 'supplier',
            rows: [...subjects.values()].map((subject) => subjectRow(subject)),
          }),
        )
        .sort((a, b) => b.rows.length - a.rows.length || compare(a.id, b.id))
      return {
        id: country,
        label:
          country === '' ? message('overview.law-unknown', {}) : called(`jurisdiction:${country}`, reader.catalogue),
        detail: message('overview.suppliers', { count: rows.length }),
        icon: country === '' ? 'question' : 'country',
        rows,
      }
    })
    .sort((a, b) => Number(a.id === '') - Number(b.id === '') || b.rows.length - a.rows.length || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
