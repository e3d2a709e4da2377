import assert from 'node:assert/strict'
import { editors, type Files, landscape } from './editor.ts'
import { fixed } from './fixing.ts'

interface Case {
  /** What it keeps or does. */
  readonly it: string
  readonly before: Files
  /** File and text where it is asked for. */
  readonly at: readonly [string, string]
  readonly fix: string
  /** The files that change. */
  readonly after: Files
}

const L = 'landscape.yaml'
const APPS = landscape('applications:\n  - id: zaaksysteem\n')

const rename: readonly Case[] = [
  {
    it: 'changes one reference',
    before: {
      [L]: landscape('processes:\n  - id: p\n    needs: [zaaksystem, gis] # both\n'),
      'apps.landscape.yaml': landscape('applications:\n  - id: zaaksysteem\n  - id: gis\n'),
    },
    at: [L, 'zaaksystem'],
    fix: 'Change to zaaksysteem',
    after: { [L]: landscape('processes:\n  - id: p\n    needs: [zaaksysteem, gis] # both\n') },
  },
  {
    it: 'changes all references in the file',
    before: {
      [L]: landscape(
        'processes:\n  - id: p\n    needs: [zaaksystem]\n  - id: q\n    helpedBy: [zaaksystem]\n  - id: r\n    needs: [zaaksysteem]\n',
      ),
      'apps.landscape.yaml': APPS,
    },
    at: [L, 'zaaksystem]'],
    fix: 'Change all 2 to zaaksysteem',
    after: {
      [L]: landscape(
        'processes:\n  - id: p\n    needs: [zaaksysteem]\n  - id: q\n    helpedBy: [zaaksysteem]\n  - id: r\n    needs: [zaaksysteem]\n',
      ),
    },
  },
  {
    it: 'changes all references to what was renamed, in every file',
    before: {
      [L]: landscape('processes:\n  - id: p\n    needs: [zaaksystem]\n'),
      'q.landscape.yaml': landscape('processes:\n  - id: q\n    needs: [zaaksystem]\n'),
      'apps.landscape.yaml': APPS,
    },
    at: ['apps.landscape.yaml', 'zaaksysteem'],
    fix: 'Change all 2 to zaaksysteem',
    after: {
      [L]: landscape('processes:\n  - id: p\n    needs: [zaaksysteem]\n'),
      'q.landscape.yaml': landscape('processes:\n  - id: q\n    needs: [zaaksysteem]\n'),
    },
  },
  {
    it: 'changes what was renamed back',
    before: {
      [L]: landscape('processes:\n  - id: p\n    needs: [zaaksystem]\n  - id: q\n    needs: [zaaksystem]\n'),
      'apps.landscape.yaml': APPS,
    },
    at: ['apps.landscape.yaml', 'zaaksysteem'],
    fix: 'Change back to zaaksystem',
    after: { 'apps.landscape.yaml': landscape('applications:\n  - id: zaaksystem\n') },
  },
  {
    it: 'keeps double quotes, single quotes and line ends',
    before: {
      [L]: landscape(`processes:\r\n  - id: p\r\n    needs: ["zaaksystem", 'zaaksystem', zaaksysteem]\r\n`).replace(
        /(?<!\r)\n/g,
        '\r\n',
      ),
      'apps.landscape.yaml': APPS,
    },
    at: [L, 'zaaksystem'],
    fix: 'Change all 2 to zaaksysteem',
    after: {
      [L]: landscape(`processes:\r\n  - id: p\r\n    needs: ["zaaksysteem", 'zaaksysteem', zaaksysteem]\r\n`).replace(
        /(?<!\r)\n/g,
        '\r\n',
      ),
    },
  },
  {
    it: 'keeps the organisation before an id',
    before: {
      [L]: landscape('processes:\n  - id: p\n    needs: [irvn/belastngen]\n'),
      'irvn.landscape.yaml': landscape('applications:\n  - id: belastingen\n', 'irvn'),
    },
    at: [L, 'irvn/'],
    fix: 'Change to belastingen',
    after: { [L]: landscape('processes:\n  - id: p\n    needs: [irvn/belastingen]\n') },
  },
  {
    it: 'leaves an alias alone, and changes what it stands for',
    before: {
      [L]: landscape(
        'processes:\n  - id: p\n    needs: &both [zaaksystem, zaaksysteem]\n  - id: q\n    needs: *both\n',
      ),
      'apps.landscape.yaml': APPS,
    },
    at: [L, 'zaaksystem'],
    fix: 'Change all 2 to zaaksysteem',
    after: {
      [L]: landscape(
        'processes:\n  - id: p\n    needs: &both [zaaksysteem, zaaksysteem]\n  - id: q\n    needs: *both\n',
      ),
    },
  },
  {
    it: 'changes a key, in its quotes',
    before: { [L]: landscape('applications:\n  - id: gis\n    "criticalty": high\n') },
    at: [L, 'criticalty'],
    fix: 'Change to criticality',
    after: { [L]: landscape('applications:\n  - id: gis\n    "criticality": high\n') },
  },
  {
    it: 'changes a value',
    before: { [L]: landscape('applications:\n  - id: gis\n    criticality: hihg # really\n') },
    at: [L, 'hihg'],
    fix: 'Change to high',
    after: { [L]: landscape('applications:\n  - id: gis\n    criticality: high # really\n') },
  },
]

const needsGis = 'processes:\n  - id: p\n    needs: [gis]\n'
const DEFINE = 'Define gis under applications'

const create: readonly Case[] = [
  {
    it: 'starts a list in a document that has none',
    before: { [L]: landscape(needsGis) },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { [L]: landscape(`${needsGis}applications:\n  - id: gis\n`) },
  },
  {
    it: 'starts a list behind a last line that has no end',
    before: { [L]: landscape(needsGis.trimEnd()) },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { [L]: landscape(`${needsGis}applications:\n  - id: gis`) },
  },
  ...['', ' ~', ' []', ' [ ]'].map(
    (empty): Case => ({
      it: `fills a list that is empty: “applications:${empty}”`,
      before: { [L]: landscape(`applications:${empty} # none yet\n${needsGis}`) },
      at: [L, 'gis'],
      fix: DEFINE,
      after: { [L]: landscape(`applications: # none yet\n  - id: gis\n${needsGis}`) },
    }),
  ),
  {
    it: 'goes on with a list, as that is indented and before what follows it',
    before: { [L]: landscape(`applications:\n- id: a\n  name: A\n\n# What we do.\n${needsGis}`) },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { [L]: landscape(`applications:\n- id: a\n  name: A\n- id: gis\n\n# What we do.\n${needsGis}`) },
  },
  {
    it: 'goes on with a list behind its comment, with the line ends of the file',
    before: { [L]: landscape(`applications:\n    - { id: a } # the first\n${needsGis}`).replaceAll('\n', '\r\n') },
    at: [L, 'gis'],
    fix: DEFINE,
    after: {
      [L]: landscape(`applications:\n    - { id: a } # the first\n    - id: gis\n${needsGis}`).replaceAll('\n', '\r\n'),
    },
  },
  {
    it: 'goes on with a list in brackets',
    before: { [L]: landscape(`applications: [{ id: a }, { id: b }]\n${needsGis}`) },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { [L]: landscape(`applications: [{ id: a }, { id: b }, { id: gis }]\n${needsGis}`) },
  },
  {
    it: 'goes on with a list that has an anchor',
    before: { [L]: landscape(`applications: &all\n  - id: a # one\n${needsGis}`) },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { [L]: landscape(`applications: &all\n  - id: a # one\n  - id: gis\n${needsGis}`) },
  },
  {
    it: 'goes where the organisation keeps its list',
    before: {
      [L]: landscape(needsGis),
      'apps.landscape.yaml': APPS,
      'irvn.landscape.yaml': landscape('applications:\n  - id: x\n', 'irvn'),
    },
    at: [L, 'gis'],
    fix: DEFINE,
    after: { 'apps.landscape.yaml': landscape('applications:\n  - id: zaaksysteem\n  - id: gis\n') },
  },
  {
    it: 'goes into a landscape when the document can have no such list',
    before: {
      'common-ground.yaml': landscape('components:\n  - id: c\n    partOf: gis\n').replace(
        'landscape',
        'common-ground',
      ),
      [L]: landscape('processes:\n  - id: p\n'),
    },
    at: ['common-ground.yaml', 'gis'],
    fix: DEFINE,
    after: { [L]: landscape('processes:\n  - id: p\napplications:\n  - id: gis\n') },
  },
  {
    it: 'stays in its own document of a file that has several',
    before: { [L]: `${landscape(needsGis)}---\n${landscape('applications:\n  - id: x\n', 'irvn')}` },
    at: [L, 'gis'],
    fix: DEFINE,
    after: {
      [L]: `${landscape(`${needsGis}applications:\n  - id: gis\n`)}---\n${landscape('applications:\n  - id: x\n', 'irvn')}`,
    },
  },
  {
    it: 'writes JSON into JSON',
    before: {
      [L]: '{ "kind": "landscape", "version": 1, "organisation": "gm0268",\n  "processes": [{ "id": "p", "needs": ["gis"] }] }\n',
    },
    at: [L, 'gis'],
    fix: DEFINE,
    after: {
      [L]: '{ "kind": "landscape", "version": 1, "organisation": "gm0268",\n  "processes": [{ "id": "p", "needs": ["gis"] }], "applications": [{ "id": "gis" }] }\n',
    },
  },
]

const remove: readonly Case[] = [
  {
    it: 'takes an entry with the comment above it',
    before: { [L]: landscape('applications:\n  - id: gis\n  # once more\n  - id: gis\n    name: GIS\n  - id: a\n') },
    at: [L, 'gis\n    name'],
    fix: 'Remove gis',
    after: { [L]: landscape('applications:\n  - id: gis\n  - id: a\n') },
  },
  {
    it: 'takes the only entry',
    before: { [L]: landscape('platforms:\n  - id: dc\nprocesses:\n  - id: p\n') },
    at: [L, 'dc'],
    fix: 'Remove dc',
    after: { [L]: landscape('platforms:\nprocesses:\n  - id: p\n') },
  },
  ...[
    ['the first', '[{ id: dc }, { id: x }, { id: y }]', '[{ id: x }, { id: y }]'],
    ['one in between', '[{ id: x }, { id: dc }, { id: y }]', '[{ id: x }, { id: y }]'],
    ['the last', '[{ id: x }, { id: y }, { id: dc }]', '[{ id: x }, { id: y }]'],
    ['the only', '[{ id: dc },]', '[]'],
  ].map(
    ([which, before, after]): Case => ({
      it: `takes ${which} of a list in brackets, and nothing else`,
      before: { [L]: landscape(`platforms: ${before} # all\nprocesses:\n  - id: p\n    needs: [x, y]\n`) },
      at: [L, 'dc'],
      fix: 'Remove dc',
      after: { [L]: landscape(`platforms: ${after} # all\nprocesses:\n  - id: p\n    needs: [x, y]\n`) },
    }),
  ),
  {
    it: 'takes one of a list that has an anchor',
    before: {
      [L]: landscape('platforms: &all\n  - id: dc\n    name: DC\n  - id: x\napplications:\n  - id: a\n    runsOn: x\n'),
    },
    at: [L, 'dc'],
    fix: 'Remove dc',
    after: { [L]: landscape('platforms: &all\n  - id: x\napplications:\n  - id: a\n    runsOn: x\n') },
  },
]

const quote: readonly Case[] = [
  {
    it: 'quotes what others read as something else',
    before: { [L]: landscape('applications:\n  - id: gis\n    name: no # Norway\n') },
    at: [L, 'no #'],
    fix: 'Write "no"',
    after: { [L]: landscape('applications:\n  - id: gis\n    name: "no" # Norway\n') },
  },
]

const mend: readonly Case[] = [
  {
    it: 'makes spaces of a tab',
    before: { [L]: landscape('applications:\n  - id: gis\n\tname: GIS\n  - id: a\n').replaceAll('\n', '\r\n') },
    at: [L, '\tname'],
    fix: 'Use spaces',
    after: { [L]: landscape('applications:\n  - id: gis\n    name: GIS\n  - id: a\n').replaceAll('\n', '\r\n') },
  },
  {
    it: 'closes a quote',
    before: { [L]: landscape('applications:\n  - id: gis\n    name: "GIS # the map\n  - id: a\n') },
    at: [L, 'GIS'],
    fix: 'Mend the quotation marks',
    after: { [L]: landscape('applications:\n  - id: gis\n    name: "GIS" # the map\n  - id: a\n') },
  },
]

for (const [kind, cases] of Object.entries({ rename, create, remove, quote, mend })) {
  describe(`the fix that says ${kind}`, () => {
    const start = editors()
    for (const { it: does, before, at, fix, after } of cases) {
      it(does, async () => {
        const editor = await start(before, { initializationOptions: { language: 'en' } })
        await editor.open(at[0])
        assert.deepEqual(await fixed(editor, at[0], at[1], fix), after)
      })
    }
  })
}
