import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import { lookUp } from '../../server/src/catalogue/find/look-up.ts'
import { showText } from '../../server/src/output/catalogue/show.ts'

/** Entries as a user sees them, as committed text, from a catalogue that does not change; `UPDATE_SNAPSHOTS=1` writes it anew. */
describe('cli/catalogue show, the text', () => {
  for (const name of ['Postkoets', 'Koetsier', 'US']) {
    for (const language of ['nl', 'en'] as const) {
      it(`is as committed for ${name} in ${language}`, () =>
        same(`catalogue.${name}.${language}.txt`, name, language, false))
    }
  }

  it('is as committed in colour', () => same('catalogue.Postkoets.colour.nl.txt', 'Postkoets', 'nl', true))

  function same(file: string, name: string, language: 'nl' | 'en', isColoured: boolean): void {
    const { exact } = lookUp(catalogue, name)
    const text = showText(exact, catalogue, {
      language,
      day: '2026-11-28',
      width: 80,
      style: (style, words) => (isColoured ? styleText([...style], words, { validateStream: false }) : words),
    }).replaceAll('\u001b', '␛')
    const path = join(import.meta.dirname, 'snapshots', file)
    if (process.env['UPDATE_SNAPSHOTS']) writeFileSync(path, text)
    assert.equal(text, readFileSync(path, 'utf8'))
    for (const line of text.replaceAll(/␛\[\d+m/g, '').split('\n')) assert.ok(line.length <= 80, line)
  }
})

const holding = { id: 'holding', name: 'Coach Holdings, Inc.', country: 'US' }
const read = { url: 'https://example.org/sale', date: '2025-07', claim: 'The sale of Koetsier was completed' }

const catalogue = catalogueOf({
  asOf: '2026-11',
  functions: [{ id: 'secure-email', name: { en: 'Secure e-mail', nl: 'Veilig mailen' } }],
  suppliers: [
    {
      id: 'koetsier',
      name: 'Koetsier B.V.',
      aliases: ['Koetsier Software'],
      kind: 'company',
      country: 'NL',
      ultimateParent: holding,
      ownership: 'subsidiary',
      parentOwnership: 'private-equity',
      otherJurisdictions: ['IL'],
      controlOutsideEea: 'yes',
      ownershipAsOf: '2026-06',
      controlEvents: [
        {
          date: '2024-03',
          status: 'announced',
          type: 'control',
          event: 'sale to Rivaal S.A.',
          to: { name: 'Rivaal S.A.', country: 'FR' },
        },
        {
          date: '2024-11-05',
          status: 'prohibited',
          type: 'control',
          event: 'the regulator stops the sale',
          to: { name: 'Rivaal S.A.', country: 'FR' },
        },
        {
          date: '2025-06',
          status: 'completed',
          type: 'control',
          event: 'acquired by Coach Holdings',
          to: holding,
          confidence: 'sourced',
          source: read.url,
        },
      ],
      note: 'Ask who holds the keys.',
      confidence: { identity: 'sourced', ownership: 'sourced' },
      sources: [read],
    },
    { ...holding, kind: 'company', ultimateParent: holding, ownership: 'listed' },
    {
      id: 'cloud',
      name: 'Cloud Corp.',
      country: 'US',
      ultimateParent: { id: 'cloud', name: 'Cloud Corp.', country: 'US' },
    },
    {
      id: 'brievenbus',
      name: 'Brievenbus coöperatie',
      country: 'NL',
      ultimateParent: { id: 'brievenbus', name: 'Brievenbus coöperatie', country: 'NL' },
    },
  ],
  products: [
    {
      id: 'postkoets',
      name: 'Postkoets',
      aliases: ['Postkoets Veilig'],
      supplier: 'koetsier',
      functions: ['secure-email'],
      serviceModel: 'saas',
      licence: 'proprietary',
      hostedOn: [
        { provider: 'cloud', region: 'west-1', confidence: 'general-knowledge', asOf: '2024' },
        { provider: 'own-platform', country: 'NL', confidence: 'unverified' },
      ],
      euHostingOption: true,
      generativeAi: 'optional',
      lockIn: ['no-export', 'proprietary-format'],
      exportFormats: ['csv'],
      lifecycle: {
        status: 'end-announced',
        since: '2026-01',
        end: '2027-12-31',
        note: 'Replaced by a bundle.',
        confidence: 'sourced',
      },
      note: 'A made-up product.',
      confidence: { identity: 'inherent', hosting: 'unverified', licence: 'general-knowledge' },
      sources: [{ url: 'https://example.org/postkoets', date: '2026-05-04', claim: 'What it is' }],
    },
    { id: 'cloud', name: 'Cloud', supplier: 'cloud', platform: true },
    {
      id: 'duif',
      name: 'Duif',
      supplier: 'brievenbus',
      functions: ['secure-email'],
      licence: 'EUPL-1.2',
      havenPlus: { role: 'runs-on' },
    },
  ],
  productAlternatives: [
    {
      product: 'postkoets',
      reasons: ['ownership'],
      replacedBy: [{ product: 'duif', maturity: 'proven', caveat: 'Has no app for phones.' }],
    },
  ],
  functionAlternatives: [
    { function: 'secure-email', alternatives: [{ product: 'duif', havenPlus: true }, { product: 'cloud' }] },
  ],
  cloudRegions: [{ provider: 'cloud', regions: [{ code: 'west-1', country: 'IE' }] }],
  jurisdictions: [
    { code: 'NL', name: { en: 'Netherlands', nl: 'Nederland' }, eea: true, laws: [], lawStudy: 'eea' },
    { code: 'IE', name: { en: 'Ireland', nl: 'Ierland' }, eea: true, laws: [], lawStudy: 'eea' },
    { code: 'IL', name: { en: 'Israel', nl: 'Israël' }, laws: [], lawStudy: 'not-studied' },
    {
      code: 'US',
      name: { en: 'United States', nl: 'Verenigde Staten' },
      adequacy: {
        status: 'partial',
        date: '2023-07-10',
        contestedSince: '2026-06-29',
        note: { en: 'Certified organisations only.', nl: 'Alleen gecertificeerde organisaties.' },
        confidence: 'sourced',
        source: 'https://example.org/adequacy',
      },
      likelihood: 'raised',
      laws: ['act', 'order'],
      lawStudy: 'studied',
    },
  ],
  laws: [
    {
      id: 'act',
      name: { en: 'Reach Act', nl: 'Reach Act' },
      jurisdiction: 'US',
      powers: ['compel-data', 'secrecy'],
      confidence: 'sourced',
    },
    {
      id: 'order',
      name: { en: 'Old Order', nl: 'Old Order' },
      jurisdiction: 'US',
      powers: ['cut-off'],
      inForce: false,
      lapsedOn: '2026-06-12',
      runsOnUntil: '2027-03',
      confidence: 'general-knowledge',
    },
  ],
})
