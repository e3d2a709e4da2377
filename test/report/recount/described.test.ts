import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../cli/run-cli.ts'
import { sampleFigures } from '../sample-figures.ts'
import { type Described, reportedDescribed, retoldDescribed } from './described.ts'
import { forEvery } from './for-every.ts'
import { type Files, madeFolders } from './made/folders.ts'
import { inJson, toldIfAny } from './told-in-json.ts'
import { without } from './without.ts'

describe('report/recount of what is described', () => {
  it('tells the same, read by another, whatever the folder', () =>
    forEvery(madeFolders, (files) => {
      assert.deepEqual(reported(files), retoldDescribed(files, 'gm0001'), JSON.stringify(files, null, 1))
    }))

  for (const sample of ['ontwerp', 'schoon', 'voorbeeldstad'])
    it(`tells the same of the sample ${sample}`, async () => {
      const files = filesOf(sample)
      const organisations = await sampleFigures(sample)
      assert.ok(organisations.length > 0)
      for (const { figures } of organisations)
        assert.deepEqual(
          reportedDescribed(inJson(figures)),
          retoldDescribed(files, figures.scope.organisation),
          figures.scope.organisation,
        )
    })

  it('tells what stands in the folder below', () => {
    assert.deepEqual(both(FOLDER), {
      processes: [
        {
          process: 'process:uitkeren',
          name: 'Bijstand uitkeren',
          owner: 'Team Werk',
          domain: 'sociaal',
          criticality: 'critical',
          maxOutage: '24h',
          needs: ['zaken'],
          either: [],
          helpedBy: ['sdc/kaarten'],
        },
      ],
      devices: [
        {
          device: 'device:telefoons',
          name: 'Diensttelefoons',
          product: 'Fairphone',
          owner: 'Team Werkplek',
          count: 260,
          contract: 'fairphone-2026',
        },
      ],
      documents: [
        { path: 'doel.landscape.yaml', kind: 'landscape', state: 'target:2030-12-31' },
        { path: 'eigen.catalogue.yaml', kind: 'catalogue', state: 'current', notes: 'Gelezen in het register.' },
        { path: 'havenwijzer.yaml', kind: 'policy', state: 'current', notes: 'Van het college.' },
        {
          path: 'landscape.yaml',
          kind: 'landscape',
          state: 'current',
          title: 'Landschap van Duinrand',
          reviewedOn: '2026-10-01',
        },
        { path: 'werk/werk.landscape.yaml', kind: 'landscape', state: 'current' },
      ],
    })
  })

  /** What is told no longer, and what is instead, each as `list key: value` of the row that differs. */
  const twins: readonly (readonly [
    what: string,
    file: string,
    from: string,
    to: string,
    gone: string,
    come: string,
  ])[] = [
    [
      'a process has no name',
      'landscape.yaml',
      ', name: Bijstand uitkeren',
      '',
      'name: Bijstand uitkeren',
      'name: uitkeren',
    ],
    [
      'who answers for it is not known',
      'landscape.yaml',
      'owner: Team Werk,',
      'owner: { unknown: {} },',
      'owner: Team Werk',
      '',
    ],
    [
      'how bad it is',
      'landscape.yaml',
      'criticality: critical',
      'criticality: high',
      'criticality: critical',
      'criticality: high',
    ],
    [
      'it may stand still for longer',
      'landscape.yaml',
      'maxOutage: 24h',
      'maxOutage: 5d',
      'maxOutage: 24h',
      'maxOutage: 5d',
    ],
    [
      'part of the organisation',
      'landscape.yaml',
      'domain: sociaal',
      'domain: fysiek',
      'domain: sociaal',
      'domain: fysiek',
    ],
    ['it needs more', 'landscape.yaml', 'needs: [zaken]', 'needs: [zaken, post]', 'needs: zaken', 'needs: zaken,post'],
    [
      'one of two will do',
      'landscape.yaml',
      'needs: [zaken]',
      'needs: [zaken], either: [[zaken, post]]',
      'either: ',
      'either: zaken,post',
    ],
    ['nothing helps', 'landscape.yaml', ', helpedBy: [sdc/kaarten]', '', 'helpedBy: sdc/kaarten', 'helpedBy: '],
    [
      'equipment has no name',
      'landscape.yaml',
      ', name: Diensttelefoons',
      '',
      'name: Diensttelefoons',
      'name: telefoons',
    ],
    [
      'it is something else',
      'landscape.yaml',
      'product: fairphone',
      'product: tuxedo',
      'product: Fairphone',
      'product: TUXEDO laptops',
    ],
    ['there are fewer', 'landscape.yaml', 'count: 260', 'count: 0', 'count: 260', 'count: 0'],
    ['it is under no contract', 'landscape.yaml', ', contract: fairphone-2026', '', 'contract: fairphone-2026', ''],
    [
      'it is no longer in use',
      'landscape.yaml',
      'id: telefoons,',
      'id: telefoons, lifecycle: retired,',
      'device: device:telefoons, name: Diensttelefoons, product: Fairphone, owner: Team Werkplek, count: 260, contract: fairphone-2026',
      '',
    ],
    [
      'a document has another title',
      'landscape.yaml',
      'title: Landschap van',
      'title: Stand van',
      'title: Landschap van Duinrand',
      'title: Stand van Duinrand',
    ],
    [
      'it was read later',
      'landscape.yaml',
      'reviewedOn: 2026-10-01',
      'reviewedOn: 2026-11-01',
      'reviewedOn: 2026-10-01',
      'reviewedOn: 2026-11-01',
    ],
    [
      'nobody says when a target is reached',
      'doel.landscape.yaml',
      'reachedOn: 2030-12-31',
      '',
      'state: target:2030-12-31',
      'state: target',
    ],
    [
      'a policy says more',
      'havenwijzer.yaml',
      'Van het college.',
      'Van de raad.',
      'notes: Van het college.',
      'notes: Van de raad.',
    ],
    [
      'what one keeps oneself says more',
      'eigen.catalogue.yaml',
      'Gelezen',
      'Nagelezen',
      'notes: Gelezen in het register.',
      'notes: Nagelezen in het register.',
    ],
    [
      'a document is of another',
      'werk/werk.landscape.yaml',
      'organisation: gm0001',
      'organisation: sdc',
      'path: werk/werk.landscape.yaml, kind: landscape, state: current',
      '',
    ],
  ]
  for (const [what, file, from, to, gone, come] of twins)
    it(`differs where ${what}`, () => {
      assert.ok(FOLDER[file]?.includes(from))
      const [before, after] = [FOLDER, { ...FOLDER, [file]: FOLDER[file]?.replace(from, to) ?? '' }].map((files) =>
        factsIn(both(files)),
      )
      assert.deepEqual([withoutFile(without(before, after)), withoutFile(without(after, before))], [gone, come])
    })

  it('differs where a nearer policy starts from another or does not', () => {
    const policies = (files: Files) =>
      both(files)
        .documents.map(({ path }) => path)
        .filter((path) => /havenwijzer/.test(String(path)))
    const nearer = (extending: string) => ({
      ...FOLDER,
      'werk/havenwijzer.yaml': `kind: policy\nversion: 1\n${extending}`,
    })
    const alone = (files: Files) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => !/^(doel|landscape)/.test(path)))
    assert.deepEqual(policies(nearer('')), ['havenwijzer.yaml', 'werk/havenwijzer.yaml'])
    assert.deepEqual(policies(alone(nearer(''))), ['werk/havenwijzer.yaml'])
    assert.deepEqual(policies(alone(nearer('extends: ../havenwijzer.yaml\n'))), [
      'havenwijzer.yaml',
      'werk/havenwijzer.yaml',
    ])
    assert.deepEqual(policies({ ...FOLDER, 'leeg/havenwijzer.yaml': 'kind: policy\nversion: 1\n' }), [
      'havenwijzer.yaml',
    ])
  })
})

const FOLDER: Files = {
  'landscape.yaml': `kind: landscape
version: 1
organisation: { id: gm0001, name: Gemeente Duinrand }
title: Landschap van Duinrand
reviewedOn: 2026-10-01
applications:
  - { id: zaken, product: open-zaak }
  - { id: post, product: open-zaak }
processes:
  - { id: uitkeren, name: Bijstand uitkeren, owner: Team Werk, domain: sociaal, criticality: critical, maxOutage: 24h, needs: [zaken], helpedBy: [sdc/kaarten] }
devices:
  - { id: telefoons, name: Diensttelefoons, product: fairphone, owner: Team Werkplek, count: 260, contract: fairphone-2026 }
contracts:
  - { id: fairphone-2026, supplier: fairphone }
`,
  'werk/werk.landscape.yaml':
    'kind: landscape\nversion: 1\norganisation: gm0001\napplications:\n  - { id: werk, product: open-zaak }\n',
  'doel.landscape.yaml': `kind: landscape
version: 1
organisation: gm0001
state: target
reachedOn: 2030-12-31
processes:
  - { id: later, needs: [zaken] }
`,
  'havenwijzer.yaml': 'kind: policy\nversion: 1\nnotes: Van het college.\n',
  'eigen.catalogue.yaml': 'kind: catalogue\nversion: 1\nnotes: Gelezen in het register.\n',
}

/** What both tell, which has to be the same. */
function both(files: Files): Described {
  const told = retoldDescribed(files, 'gm0001')
  assert.deepEqual(reported(files), told)
  return told
}

function reported(files: Files): Described {
  const own = toldIfAny(files)
  if (!own) throw new Error('nothing is in use')
  return reportedDescribed(own)
}

/** Each thing that is told of a row. */
function factsIn({ processes, devices, documents }: Described): readonly string[] {
  return [...processes, ...devices, ...documents].flatMap((row) =>
    Object.entries(row).map(([key, value]) => `${String(Object.values(row)[0])} ${key}: ${String(value)}`),
  )
}

function withoutFile(facts: readonly string[]): string {
  return facts.map((each) => each.replace(/^\S* /, '')).join(', ')
}

/** The files of a sample that are read, by their names. */
function filesOf(sample: string): Files {
  const folder = join(root, 'samples', sample)
  const paths = globSync(
    ['**/{landscape,common-ground,havenwijzer}.yaml', '**/*.{landscape,common-ground,catalogue}.yaml'],
    {
      cwd: folder,
    },
  )
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
