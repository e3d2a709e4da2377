import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { REACHING, STOPPING } from '../../server/src/analysis/jurisdictions.ts'
import { DERIVATIONS } from '../../server/src/analysis/score/derived.ts'
import { bestOf, frameworkOf } from '../../server/src/analysis/score/framework.ts'
import { scoreOf } from '../../server/src/analysis/score/score.ts'
import { catalogueOf } from '../../server/src/catalogue/catalogue.ts'
import { policyDefaults, policyPresets } from '../../server/src/schema/generated/policy-defaults.ts'
import { checkValue, sectionsOf } from '../../server/src/schema/validate.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { documentCheck, root, schemas } from '../schema/published.ts'

type Row = readonly string[]

/** The pages that explain the method say the numbers and levels that hold, and not those of yesterday. */
describe('policy/method', () => {
  const pages = { en: page('docs/method.md'), nl: page('docs/method.nl.md') }

  for (const [language, { text, section, tables }] of Object.entries(pages)) {
    const inLanguage = (said: unknown) => (said as Readonly<Record<string, string>>)[language]

    it(`has the risk table as it is by default (${language})`, () => {
      const words = schemas.parts['level']!['x-enum'] as Readonly<Record<string, unknown>>
      const levels = Object.keys(words)
      const levelOf = (cell: string) =>
        cell === '–' ? 'off' : levels.find((level) => inLanguage(words[level]) === cell)
      const [head, ...rows] = tables(7)[0]!
      const likelihoods = head!.slice(1).map((cell) => codes(cell)[0]!)
      const table = rows.map(([impact, ...cells]) => [
        codes(impact!)[0],
        Object.fromEntries(cells.map((cell, i) => [likelihoods[i]!, levelOf(cell)])),
      ])
      assert.deepEqual(Object.fromEntries(table), policyDefaults.riskTable)
      assert.equal(rows.length, 4)
    })

    it(`has the thresholds as they are by default (${language})`, () => {
      const rows = tables(10)[0]!.slice(1)
      const said = rows.map(([key, value]) => [codes(key!)[0], Number(codes(value!)[0])])
      assert.deepEqual(Object.fromEntries(said), policyDefaults.thresholds)
    })

    it(`has the jurisdictions as they are by default (${language})`, () => {
      const said = new Map(
        tables(4)[0]!
          .slice(1)
          .map(([key, value]) => [codes(key!)[0], value!]),
      )
      const { trusted, locations, likelihood, highRisk } = policyDefaults.jurisdictions
      assert.deepEqual(codes(said.get('trusted')!), trusted)
      assert.deepEqual(codes(said.get('locations')!), locations)
      assert.deepEqual(parse(`{ ${codes(said.get('likelihood')!).join(', ')} }`), likelihood)
      assert.deepEqual(codes(said.get('highRisk.countries')!), highRisk.countries)
      assert.deepEqual(links(said.get('highRisk.source')!), [highRisk.source])
      assert.deepEqual(codes(said.get('highRisk.asOf')!), [highRisk.asOf])
      assert.equal(said.size, 6)
    })

    it(`has the presets as they are (${language})`, () => {
      const [head, ...rows] = tables(11)[0]!
      const keys = head!.slice(1).map((cell) => codes(cell)[0]!)
      assert.deepEqual(keys, ['trusted', 'locations', 'acceptedKeys', 'exitTests'])
      const said = rows.map(([name, ...cells]) => [codes(name!)[0], cells.map(codes)])
      const presets = Object.entries(policyPresets).map(([name, { jurisdictions, acceptedKeys, exitTests }]) => [
        name,
        [jurisdictions?.trusted, jurisdictions?.locations, acceptedKeys, exitTests].map((each) => each ?? []),
      ])
      assert.deepEqual(said, presets)
    })

    it(`has the countries, powers and laws of the catalogue (${language})`, () => {
      const { jurisdictions = [], laws = [], powers = [] } = readCatalogue('jurisdictions')
      const [, classes, counts, table] = tables(4)
      const limited = classes!.find(([word]) => codes(word!)[0] === 'limited')!
      assert.deepEqual(
        codes(limited[1]!),
        jurisdictions.flatMap(({ code, likelihood }) => (likelihood === 'limited' ? [code] : [])),
      )
      const [reach, stop, neither] = counts!.slice(1).map(([, cell]) => codes(cell!))
      assert.deepEqual([reach, stop], [REACHING, STOPPING])
      assert.deepEqual(new Set([...reach!, ...stop!, ...neither!]), new Set(powers.map(({ id }) => id)))
      const said = table!.slice(1).map(([law, country, given, confidence, source]) => ({
        name: law!,
        jurisdiction: country,
        powers: codes(given!),
        confidence: codes(confidence!)[0],
        source: links(source!)[0],
      }))
      const lapsed = language === 'nl' ? 'vervallen op' : 'lapsed on'
      assert.deepEqual(
        said,
        laws.map((law) => ({
          name: `\`${law.id}\` ${inLanguage(law.name)}${law.lapsedOn ? `, ${lapsed} ${law.lapsedOn}` : ''}`,
          jurisdiction: law.jurisdiction,
          powers: law.powers,
          confidence: law.confidence,
          source: law.source,
        })),
      )
      const opened = laws.filter(({ sourceOpened }) => sourceOpened === true).map(({ id }) => id)
      assert.deepEqual(opened, ['us-fisa-702'], 'the text under the table says which source was opened')
    })

    it(`shows a policy that holds, with every table in it (${language})`, () => {
      const policy = policyIn(section(13))
      const check = documentCheck('policy')
      assert.ok(check(policy), JSON.stringify(check.errors))
      for (const [key, value] of Object.entries(policy)) {
        const items: readonly unknown[] = sectionsOf('policy')[key]?.list && Array.isArray(value) ? value : [value]
        for (const item of items) assert.deepEqual(checkValue('policy', key, item), [], key)
      }
      for (const key of [...Object.keys(policyDefaults), 'acceptedKeys', 'levels', 'extends'])
        assert.ok(key in policy, key)
    })

    it(`asks for what a report asks for, on what it rests (${language})`, () => {
      const report = JSON.parse(readFileSync(join(root, 'schemas/output/report.schema.json'), 'utf8'))
      const { asks, bases } = report.$defs.requirement.properties
      const rows = tables(18)[0]!.slice(1)
      assert.deepEqual(
        rows.map(([asked]) => codes(asked!)[0]),
        asks.enum,
      )
      for (const id of rows.flatMap(([, , , basis]) => codes(basis!)))
        assert.ok(bases.items.properties.basis.enum.includes(id), id)
    })

    it(`says what each status of a plan counts for (${language})`, () => {
      const said = tables(15)[0]!
        .slice(1)
        .flatMap(([plan]) => codes(plan!))
      const known = Object.keys(schemas.parts['transitionStatus']!['x-enum'] as Readonly<Record<string, unknown>>)
      const statuses = said.map((code) => code.replace('status: ', ''))
      assert.deepEqual(statuses.filter((each) => known.includes(each)).toSorted(), known.toSorted())
    })

    it(`has the weights of the EU framework, and what they make of the best answers (${language})`, () => {
      const { csf = {} } = readCatalogue('csf')
      const [head, ...rows] = tables(14)[0]!
      const objectives = head!.slice(1, -1).map((cell) => codes(cell)[0]!)
      assert.deepEqual(
        objectives,
        csf.objectives?.map(({ id }) => id),
      )
      const framework = frameworkOf(catalogueOf({ asOf: '2026-11', csf }))!
      const best = new Map(
        framework.objectives.flatMap(({ criteria }) =>
          criteria.map((criterion) => {
            const { answer } = bestOf(criterion)
            return [criterion.id, { criterion: criterion.id, lowest: answer, highest: answer, grounds: [] }]
          }),
        ),
      )
      const totals = scoreOf(best, framework).totals.map(({ percent }) => percent.strict)
      assert.deepEqual(
        rows.map(([set, ...cells]) => [codes(set!)[0], ...cells.map((cell) => Number(cell.replace(',', '.')))]),
        csf.weightSets?.map(({ id, weights = {} }, i) => [id, ...objectives.map((each) => weights[each]), totals[i]]),
      )
    })

    it(`has the criteria of the EU framework that facts say something of (${language})`, () => {
      const rows = tables(14)[2]!.slice(1)
      assert.deepEqual(
        rows.flatMap(([criterion]) => codes(criterion!)),
        DERIVATIONS.map(([criterion]) => criterion),
      )
      const keys = rows.find(([criterion]) => codes(criterion!)[0] === 'SOV-3.1')!
      const words = Object.keys(schemas.parts['encryptionKeys']!['x-enum'] as object)
      assert.deepEqual(codes(keys[2]!).slice(0, -1), words)
      assert.equal(keys[3], words.map((_, i) => i + 1).join(', '))
    })

    it(`has links within the project that lead somewhere (${language})`, () => {
      const within = links(text).filter((link) => !link.startsWith('https://'))
      assert.ok(within.length >= 4)
      assert.deepEqual(
        within.filter((link) => !existsSync(join(root, 'docs', link))),
        [],
      )
    })
  }

  it('says the same in both languages: sections, tables, sources, policy', () => {
    const { en, nl } = pages
    const shape = ({ numbers, tables }: Page) =>
      numbers.map((n) => [n, tables(n).map((table) => table.map((row) => row.length))])
    assert.deepEqual(en.numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
    assert.deepEqual(shape(nl), shape(en))
    const sources = ({ text }: Page) => links(text).filter((link) => link.startsWith('https://'))
    assert.deepEqual(sources(nl), sources(en))
    assert.deepEqual(policyIn(nl.section(13)), policyIn(en.section(13)))
  })
})

interface Page {
  readonly text: string
  /** The numbers of its sections, in order. */
  readonly numbers: readonly number[]
  readonly section: (number: number) => string
  /** The tables of a section, each with its head as first row. */
  readonly tables: (number: number) => readonly (readonly Row[])[]
}

function page(path: string): Page {
  const text = readFileSync(join(root, path), 'utf8')
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((part) => [Number.parseInt(part, 10), part]),
  )
  const section = (number: number) => sections.get(number) ?? ''
  return { text, numbers: [...sections.keys()], section, tables: (number) => tablesIn(section(number)) }
}

function tablesIn(text: string): readonly (readonly Row[])[] {
  return [...text.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^[|\s-]+$/.test(line))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  )
}

/** What stands between backticks. */
function codes(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)
}

function links(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!)
}

function policyIn(text: string): Readonly<Record<string, unknown>> {
  return parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as Readonly<Record<string, unknown>>
}
