import assert from 'node:assert/strict'
import { en } from '../../server/src/l10n/en.ts'
import type { Message } from '../../server/src/l10n/message.ts'
import { worded } from '../../server/src/l10n/message.ts'
import { nl } from '../../server/src/l10n/nl.ts'
import { settingsOf } from '../../server/src/policy/settings.ts'
import { toCsv } from '../../server/src/report/formats/csv.ts'
import { toMarkdown } from '../../server/src/report/formats/markdown.ts'
import { pageOf, tablesOfReport } from '../../server/src/report/pages/template.ts'
import { type TemplateName, templateCalled } from '../../server/src/report/pages/templates.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { BUYING_SAMPLES } from '../rules/report-samples-buying.ts'
import { figuresIn } from './landscape.ts'

const LANDSCAPE = `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
reviewedOn: 2026-10-01
suppliers:
  - { id: dochter-bv, name: Dochter B.V., country: NL, ultimateParent: { name: Moeder Inc., country: US, asOf: "2026-03", source: "https://www.register.example/moeder" }, asOf: "2026-03", source: "https://www.register.example/dochter" }
applications:
  - { id: zaken, supplier: dochter-bv, operator: dochter-bv, serviceModel: saas, functions: [case-management], contract: zaken-2024, owner: Team Zaken, criticality: high, data: [dossiers] }
datasets:
  - { id: dossiers, name: Zaakdossiers, classification: confidential, personal: special }
processes:
  - { id: uitkeren, name: Uitkeren, criticality: critical, maxOutage: 24h, needs: [zaken] }
contracts:
  - { id: zaken-2024, supplier: dochter-bv, start: 2024-01-01, end: 2027-06-30, renewal: option, noticeMonths: 6, annualCost: 12500, collective: vng }
`

describe('report/pages for who buys', () => {
  it('give the register as one row a supplier, ready for a spreadsheet', () => {
    assert.deepEqual(csvOf('suppliers').split('\r\n').slice(1), [
      '"Dochter B.V.";"dochter-bv";"Buiten de vertrouwde landen";"Nederland";"Moeder Inc.";"Verenigde Staten";"hier gezegd, met een bron";"https://www.register.example/moeder";2026-03;;"Zaakgericht werken";"beheert het";1;"zaken";"";"zaken-2024";2024-01-01;2027-06-30;2026-12-30;12500;"vng";""',
      '',
    ])
  })

  it('give each requirement as a row that can go into a tender: what, on what it rests, and why here', () => {
    const rows = csvOf('procurement').split('\r\n').slice(1, -1)
    assert.equal(rows.length, 10)
    assert.equal(
      rows[0],
      '"zaken-2024";"Dochter B.V.";2026-12-30;1;"Plaats van de gegevens";"De gegevens van opdrachtgever, ook in reservekopieën, worden uitsluitend binnen de Europese Economische Ruimte opgeslagen en verwerkt. Inschrijver noemt de landen en de locaties, ook die van zijn onderaannemers.";"AVG, hoofdstuk V (doorgifte aan derde landen), Rijksbreed cloudbeleid 2026 (26643 nr. 1541)";"Deze gegevens vallen eronder: Zaakdossiers (bijzondere persoonsgegevens, vertrouwelijk). De eis gaat over waar de gegevens zijn, niet over wie inschrijft.";"zaken"',
    )
    for (const row of rows) for (const cell of row.split(';')) assert.notEqual(cell, '""')
  })

  it('say to a council which supplier serves what, and to who buys what to decide when', () => {
    assert.match(markdownOf('suppliers'), /\| Zaakgericht werken \| Dochter B\.V\. \(buiten\) \| 1 \| zaken \|/)
    assert.match(markdownOf('procurement'), /\*\*Uiterlijk beslissen:\*\* 30 december 2026/)
    assert.match(markdownOf('procurement'), /binnen 24 uur weer bruikbaar/)
    assert.match(markdownOf('procurement'), /Onder het recht van de Verenigde Staten/)
  })

  it('state a requirement once in full, and with each contract which of them fit there, and why', () => {
    const page = markdownOf('procurement', [figuresIn(TWO)])
    const words = 'De gegevens van opdrachtgever, ook in reservekopieën'
    assert.equal(page.split(words).length, 2)
    assert.match(page, /### 1\\\. Plaats van de gegevens\n/)
    const [, zaken = '', loon = ''] = page.split(/## Contract /)
    assert.match(
      zaken,
      /^zaken-2024[\s\S]*1\\\. Plaats van de gegevens;[^|]*\| Deze gegevens vallen eronder: Zaakdossiers/,
    )
    assert.match(loon, /^loon-2025[\s\S]*1\\\. Plaats van de gegevens;[^|]*\| Deze gegevens vallen eronder: Loonstaten/)
  })

  it('leave the time to each contract where it differs, and state it where it is the same', () => {
    const differs = markdownOf('procurement', [figuresIn(TWO)])
    assert.match(differs, /binnen \\\[aantal\\\] uur weer bruikbaar/)
    assert.match(differs, /\d+\\\. Continuïteit: binnen 24 uur/)
    assert.match(differs, /\d+\\\. Continuïteit: binnen 48 uur/)
    const same = markdownOf('procurement', [figuresIn(TWO.replace('48h', '24h'))])
    assert.match(same, /binnen 24 uur weer bruikbaar/)
    assert.doesNotMatch(same, /aantal|Continuïteit: binnen/)
  })

  it('ask of no bidder where they come from', () => {
    for (const [key, args] of Object.entries(BUYING_SAMPLES)) {
      if (!key.startsWith('report.requirement.')) continue
      for (const language of ['nl', 'en'] as const) {
        const said = worded({ key, args } as Message, language)
        assert.doesNotMatch(
          said,
          /uitgesloten|herkomst|nationaliteit|Amerikaans|exclud|shut out|nationality|American/i,
          key,
        )
      }
    }
    assert.deepEqual(
      Object.keys(nl).filter((key) => key.startsWith('report.requirement.')),
      Object.keys(en).filter((key) => key.startsWith('report.requirement.')),
    )
  })
})

/** The same with a second contract, which calls for the same and may stand still longer. */
const TWO = LANDSCAPE.replace(
  'datasets:\n',
  `  - { id: loon, supplier: dochter-bv, operator: dochter-bv, serviceModel: saas, functions: [hr], contract: loon-2025, owner: Team Zaken, criticality: high, data: [loonstaten] }
datasets:
  - { id: loonstaten, name: Loonstaten, classification: confidential, personal: special }
`,
)
  .replace(
    'contracts:\n',
    `  - { id: uitbetalen, name: Uitbetalen, criticality: critical, maxOutage: 48h, needs: [loon] }
contracts:
`,
  )
  .concat(
    '  - { id: loon-2025, supplier: dochter-bv, start: 2025-01-01, end: 2027-08-31, renewal: option, noticeMonths: 6 }\n',
  )

const FIGURES = { asOf: '2026-11-29', organisations: [figuresIn(LANDSCAPE)] }

const SETTINGS = settingsOf(undefined, new Map())

function csvOf(name: TemplateName): string {
  const template = templateCalled(name)
  const table = tablesOfReport(template, FIGURES, () => SETTINGS).find(({ id }) => id === template.mainTable)
  if (!table) throw new Error('no table')
  return toCsv(table, 'nl')
}

function markdownOf(name: TemplateName, organisations: readonly OrganisationFigures[] = FIGURES.organisations): string {
  return toMarkdown(
    pageOf(templateCalled(name), { ...FIGURES, organisations }, () => SETTINGS),
    'nl',
  )
}
