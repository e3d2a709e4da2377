import assert from 'node:assert/strict'
import { said } from '../../../server/src/l10n/message.ts'
import { checksOf } from '../twins.ts'

const RULE = 'haven/not-compliant'
const { check, gives, twins } = checksOf(RULE)

/** A cluster, and what runs on it. */
const cluster = (...says: readonly string[]) => `
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  platforms:
    - id: haven-prod
  #       ^^^^^^^^^^ warning ${RULE}
      location: NL
      ${says.join('\n      ')}
  components:
    - { id: zaken, layer: services, runsOn: haven-prod }
  `
const SIZE = 'kubernetes: { workers: 5 }'

describe(RULE, () => {
  describe('finds a check that fails', () => {
    twins('until it passes', cluster('haven: { checks: { multiaz: fail } }'), ['fail', 'pass'])
    twins('not one that was skipped', cluster('haven: { checks: { multiaz: fail } }'), ['fail', 'skipped'])
    twins('not one that is not declared', cluster('haven: { checks: { multiaz: fail } }'), ['multiaz: fail', ''])
    twins('that no catalogue knows', cluster('haven: { checks: { iets-nieuws: fail } }'), ['fail', 'pass'])
    twins(
      'not one that Haven only suggests',
      `${cluster('haven: { checks: { iets-nieuws: fail } }').trimEnd()}
  # file: own.catalogue.yaml
  kind: catalogue
  version: 1
  asOf: 2026-11-01
  havenChecks:
    - { id: iets-nieuws, level: required }
  `,
      ['level: required', 'level: suggested'],
    )
    twins('not on a cluster that is gone', cluster('lifecycle: in-use', 'haven: { checks: { multiaz: fail } }'), [
      'in-use',
      'retired',
    ])
    gives(
      'not in an entry with a slip in it',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - id: haven-prod
          location:NL
      #   ^^^^^^^^^ error structure/yaml-syntax
          haven: { checks: { multiaz: fail } }
      components:
        - { id: zaken, layer: services, runsOn: haven-prod }
      `,
    )
    gives(
      'in a target when the target says so, not when it only goes on',
      `
      # file: a.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: NL, haven: { checks: { multiaz: fail } } }
      #         ^^^^^^^^^^ warning ${RULE}
        - { id: haven-test, location: NL, haven: { checks: { multiaz: pass } } }
      components:
        - { id: zaken, layer: services, runsOn: haven-prod }
        - { id: proef, layer: services, runsOn: haven-test }
      # file: b.common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      state: target
      platforms:
        - { id: haven-prod, location: BE }
        - { id: haven-test, haven: { checks: { multiaz: fail } } }
      #         ^^^^^^^^^^ warning ${RULE}
      `,
    )
  })

  describe('finds a cluster of which nothing is declared', () => {
    twins('until its checks are', cluster(SIZE, 'name: Haven'), ['name: Haven', 'haven: { checks: { multiaz: pass } }'])
    twins('until that is not known', cluster(SIZE, 'name: Haven'), ['name: Haven', 'haven: { unknown: {} }'])
    twins('not a platform that is no cluster', cluster(SIZE), [SIZE, 'name: Rekencentrum'])
    twins('not one that is planned', cluster(SIZE, 'lifecycle: in-use'), ['in-use', 'planned'])
    twins('not one that is gone', cluster(SIZE, 'lifecycle: phasing-out'), ['phasing-out', 'retired'])
    twins('now, not in a target', cluster(SIZE).replace('  version', '  state: current\n  version'), [
      'state: current',
      'state: target',
    ])
    gives(
      'nothing of a slip in the key',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - id: haven-prod
          kubernetes: { workers: 5 }
          havn: { checks: { multiaz: pass } }
      #   ^^^^ error structure/schema
      components:
        - { id: zaken, layer: services, runsOn: haven-prod }
      `,
    )
    twins(
      'by all documents together',
      `
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, kubernetes: { workers: 5 } }
      #         ^^^^^^^^^^ warning ${RULE}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      platforms:
        - { id: haven-prod, location: NL }
      applications:
        - { id: zaaksysteem, product: open-zaak, runsOn: haven-prod }
      `,
      ['location: NL', 'haven: { checks: { multiaz: pass } }'],
    )
  })

  it('names the checks as the catalogue does, in the language of the reader', () => {
    const { findings } = check(cluster('haven: { checks: { multiaz: fail, three-workers: fail, own-check: fail } }'))
    assert.deepEqual(
      findings.map(({ cause, affected, message }) => [
        cause,
        affected,
        said(message, 'nl').what,
        said(message, 'en').what,
      ]),
      [
        [
          'platform:haven-prod',
          ['platform:haven-prod'],
          'Het cluster haven-prod zakt voor 3 controles van Haven: Meer beschikbaarheidszones, Ten minste drie worker-nodes, own-check.',
          'The cluster haven-prod fails 3 checks of Haven: Several availability zones, At least three worker nodes, own-check.',
        ],
      ],
    )
  })
})
