import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ICAL from 'ical.js'
import { writeReport } from '../report/run-report.ts'
import { closedSchema, type Schema } from './closed-schema.ts'
import { type Run, root, runCli } from './run-cli.ts'
import { CLEAN, folderOf, HEAD } from './temporary-folder.ts'

const SAMPLE = join(root, 'samples/voorbeeldstad')

describe('cli/report', function () {
  this.slow(3000)

  it('writes one page of HTML to the screen, in Dutch unless the policy or somebody says otherwise', async () => {
    const cwd = folderOf({ 'landscape.yaml': CLEAN })
    const { code, stdout, stderr } = await report(cwd)
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /^<!DOCTYPE html>\n<html lang="nl">/)
    assert.match(stdout, /<h1>Architectuurreview van gm0999<\/h1>/)
    const english = folderOf({
      'landscape.yaml': CLEAN,
      'havenwijzer.yaml': 'kind: policy\nversion: 1\nlanguage: en\n',
    })
    assert.match((await report(english)).stdout, /^<!DOCTYPE html>\n<html lang="en">/)
    assert.match((await report(english, '--language', 'nl')).stdout, /<html lang="nl">/)
  })

  it('writes each format to its file, and says nothing', async () => {
    const into = folderOf()
    const { run, read } = await writeReport(SAMPLE, into)
    assert.deepEqual([run.code, run.stdout, run.stderr], [0, '', ''])
    assert.match(read('markdown'), /^# Architecture review of Gemeente Voorbeeldstad and Dienstencentrum Voorbeeld\n/)
    assert.match(read('csv'), /^\ufeff"Organisation","Cause","Level"/)
  })

  it('gives the figures as JSON by its published schema, which describes all that is there', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/output/report.schema.json'), 'utf8')) as Schema
    const closed = new Ajv2020({ strict: false, allErrors: true }).compile(closedSchema(schema))
    const council = JSON.parse((await writeReport(SAMPLE, folderOf(), ['--template', 'council'])).read('json')) as Json
    assert.ok(closed(council), JSON.stringify(closed.errors, undefined, 1))
    const { read } = await writeReport(SAMPLE, folderOf())
    const json = JSON.parse(read('json')) as Json
    assert.ok(closed(json), JSON.stringify(closed.errors, undefined, 1))
    assert.deepEqual(
      json.organisations.map(({ scope }) => scope.organisation),
      ['gm9999', 'sdc-voorbeeld'],
    )
    for (const [count, where] of countsIn(json, '')) {
      assert.equal(count.count, count.ids.length, where)
      assert.deepEqual(count.ids, [...new Set(count.ids)].sort(), where)
    }
  })

  it('is on one organisation where that is asked', async () => {
    const { code, stdout } = await report(SAMPLE, '--organisation', 'sdc-voorbeeld', '--format', 'markdown')
    assert.equal(code, 0)
    assert.match(stdout, /^# Architectuurreview van Dienstencentrum Voorbeeld\n/)
    const other = await report(SAMPLE, '--organisation', 'gm9998')
    assert.equal(other.code, 2)
    assert.match(other.stderr, /Er is hier geen organisatie “gm9998”. Bedoelt u gm9999\?/)
  })

  it('names the municipality whose council it is for, and not the centre that works for it', async () => {
    const title = async (...args: readonly string[]) =>
      (await report(SAMPLE, '--template', 'council', '--format', 'markdown', ...args)).stdout.split('\n')[0]
    assert.match((await title()) ?? '', /voor de raad van Gemeente Voorbeeldstad$/)
    assert.match((await title('--organisation', 'sdc-voorbeeld')) ?? '', /van Dienstencentrum Voorbeeld$/)
  })

  it('gives the table that is asked for as CSV, with a semicolon in Dutch', async () => {
    const { code, stdout } = await report(SAMPLE, '--organisation', 'gm9999', '--format', 'csv', '--table', 'suppliers')
    assert.equal(code, 0)
    const [head = '', first = ''] = stdout.split('\r\n')
    assert.equal(head, '\ufeff"Leverancier";"Zetel";"Zeggenschap";"Recht";"Applicaties";"Contracten";"Als";"Voor"')
    assert.match(first, /^"Microsoft Corporation";"Verenigde Staten";"Niemand erboven";/)
    const wrong = await report(SAMPLE, '--format', 'csv', '--table', 'x')
    assert.equal(wrong.code, 2)
    assert.match(wrong.stderr, /--table kan niet “x” zijn\. Mogelijk: findings, .*suppliers/)
  })

  it('gives the moments to decide of one organisation as a calendar', async () => {
    const { code, stdout } = await report(SAMPLE, '--organisation', 'gm9999', '--format', 'ics')
    assert.equal(code, 0)
    const calendar = new ICAL.Component(ICAL.parse(stdout))
    const events = calendar.getAllSubcomponents('vevent')
    assert.ok(events.some((event) => /gt-microsoft-2/.test(String(event.getFirstPropertyValue('summary')))))
    const both = await report(SAMPLE, '--format', 'ics')
    assert.deepEqual([both.code, both.stdout], [2, ''])
    assert.match(
      both.stderr,
      /Een kalender is van één organisatie\. Zeg welke met --organisation: gm9999, sdc-voorbeeld/,
    )
  })

  it('tells what to do first where the report is about that', async () => {
    const { stdout } = await report(SAMPLE, '--organisation', 'gm9999', '--template', 'roadmap', '--format', 'json')
    const [own] = (JSON.parse(stdout) as Json).organisations
    assert.ok((own?.moves?.length ?? 0) > 0)
    const review = await report(SAMPLE, '--organisation', 'gm9999', '--format', 'json')
    assert.equal((JSON.parse(review.stdout) as Json).organisations[0]?.moves, undefined)
  })

  it('says what is wrong, and writes nothing', async () => {
    const cwd = folderOf({ 'landscape.yaml': CLEAN, 'leeg/landscape.yaml': HEAD })
    const cases: readonly (readonly [args: readonly string[], said: RegExp])[] = [
      [['--template', 'raad'], /--template kan niet “raad” zijn/],
      [['--format', 'pdf'], /--format kan niet “pdf” zijn\. Mogelijk: html, markdown, csv, json, ics/],
      [['--format', 'html=a', '--format', 'json=a'], /a/],
      [['nergens'], /nergens/],
      [['landscape.yaml'], /geen map/],
      [['leeg'], /Geen document in leeg beschrijft een applicatie in gebruik/],
      [['.', 'leeg'], /over één map, niet over \. en leeg/],
      [['--format', 'html=landscape.yaml'], /landscape\.yaml/],
      [['--format', 'html=er/is/niets.html'], /er\/is\/niets\.html/],
    ]
    for (const [args, said] of cases) {
      const { code, stderr, stdout } = await report(cwd, ...args)
      assert.deepEqual([code, stdout], [2, ''], args.join(' '))
      assert.match(stderr, said)
    }
    assert.equal(readFileSync(join(cwd, 'landscape.yaml'), 'utf8'), CLEAN)
    assert.ok(!existsSync(join(cwd, 'a')))
  })
})

function report(cwd: string, ...args: readonly string[]): Promise<Run> {
  return runCli(['report', ...args, '--as-of', '2026-11-24'], { cwd })
}

interface Json {
  readonly organisations: readonly {
    readonly scope: { readonly organisation: string }
    readonly moves?: readonly object[]
  }[]
}

interface Count {
  readonly count: number
  readonly ids: readonly string[]
}

/** Every count in it, with the path that leads there. */
function countsIn(value: unknown, where: string): readonly (readonly [count: Count, where: string])[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, each]) => countsIn(each, `${where}/${key}`))
  return 'ids' in value && 'count' in value ? [[value as Count, where], ...inside] : inside
}
