import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { Checked, parseFixture } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'
import { files, landscape, policy } from './situations.ts'

const STOP = 'jurisdiction/can-be-switched-off'
const REACH = 'jurisdiction/foreign-law-reaches-data'
const ERROR = `error ${STOP}`
const WARNING = `warning ${STOP}`
const INFO = `info ${STOP}`

describe(`${STOP} where one cause touches several`, () => {
  const { check, gives } = checksOf(STOP)
  const argOf = (text: string, name: string) =>
    check(text).findings.map(({ message: { args } }) => (args as Readonly<Record<string, unknown>>)[name])

  describe('stands in one place', () => {
    /** Two that use one service, of which only the catalogue knows who makes it. */
    const mail = (archief: string, zaken: string, marks: readonly [archief: string, zaken: string], more = '') =>
      landscape(`
        applications:
          - { id: archief, product: zivver, criticality: ${archief} }
        ${marks[0]}  - { id: zaken, product: zivver, criticality: ${zaken} }
        ${marks[1]}${more}
      `)
    const mark = (indent: number, ...levels: readonly string[]) =>
      levels.map((level) => `#${' '.repeat(indent)}^^^^^^ ${level}\n        `).join('')
    const [first, second] = [mark.bind(undefined, 27), mark.bind(undefined, 25)]

    gives('where it weighs most, all levels of it', mail('high', 'critical', ['', second(ERROR, WARNING)]))
    gives('be that the first that is described', mail('critical', 'high', [first(ERROR, WARNING), '']))
    gives('the first of those that weigh the same', mail('critical', 'critical', [first(ERROR), '']))
    gives(
      'where it weighs most, whatever comes first by name',
      landscape(`
        applications:
          - { id: zaken, product: zivver, criticality: high }
          - { id: archief, product: zivver, criticality: critical }
        ${first(ERROR, WARNING)}
      `),
    )
    gives(
      'in a target on the first that it makes worse',
      files({
        'landscape.yaml': landscape(`
          platforms:
            - { id: cloud, product: azure }
          #         ^^^^^ ${WARNING}
          applications:
            - { id: archief, product: open-zaak, criticality: high, runsOn: cloud }
            - { id: zaken, product: open-zaak, criticality: high, runsOn: cloud }
        `),
        'doel.landscape.yaml': landscape(
          `applications:
  - { id: zaken, criticality: critical }
#         ^^^^^ ${ERROR}
  - { id: archief, criticality: critical }`,
          { more: 'state: target\n' },
        ),
      }),
    )
    gives(
      'where it was not accepted',
      mail(
        'high',
        'critical',
        [first(WARNING), ''],
        `acceptedRisks:
          - { rule: ${STOP}, element: zivver, covers: [zaken], reason: gewogen, acceptedBy: CISO, acceptedOn: 2026-10-01, until: 2027-10-01 }`,
      ),
    )
    gives(
      'whichever file was opened first',
      files({
        'b.landscape.yaml': landscape('applications:\n  - { id: aanvragen, product: zivver, criticality: high }'),
        'a.landscape.yaml': landscape(
          `applications:\n  - { id: zaken, product: zivver, criticality: high }\n#                         ^^^^^^ ${WARNING}`,
        ),
      }),
    )
    it('and says on which entry', () => {
      const elements = (text: string) => check(text).findings.map(({ element }) => element)
      assert.deepEqual(elements(mail('high', 'critical', ['', second(ERROR, WARNING)])), ['zaken', 'zaken'])
      assert.deepEqual(elements(mail('critical', 'high', [first(ERROR, WARNING), ''])), ['archief', 'archief'])
    })
  })

  describe('is about what most of them have of it', () => {
    /** A sign-in, and who signs in with it; the file is read in the order of these lines. */
    const signIn = (...lines: readonly string[]) =>
      landscape(`
        platforms:
          - { id: eigen-dc, location: NL, operator: gm0268 }
        applications:
        ${lines.join('\n        ')}
      `)
    const itself = `  - { id: aanmelden, product: entra-id, criticality: high }\n        #         ^^^^^^^^^ ${WARNING}`
    const using = (id: string) =>
      `  - { id: ${id}, product: open-zaak, criticality: high, runsOn: eigen-dc, identityProvider: { application: aanmelden } }`

    it('however much the others reach', () => {
      assert.deepEqual(argOf(signIn(itself, using('een'), using('twee')), 'role'), ['identity-provider'])
      assert.deepEqual(argOf(signIn(using('een'), using('twee'), itself), 'role'), ['identity-provider'])
    })
    it('the first that is described, where as many have the one as the other', () => {
      assert.deepEqual(argOf(signIn(itself, using('een')), 'role'), ['operator'])
      assert.deepEqual(argOf(signIn(using('een'), itself), 'role'), ['identity-provider'])
    })
  })

  it('is about the surest of those that are as bad', () => {
    const made = (...applications: readonly string[]) =>
      files({
        'own.catalogue.yaml': `kind: catalogue
version: 1
asOf: 2026-11-01
suppliers:
  - { id: maker, name: Maker, country: US, confidence: { identity: sourced } }
products:
  - { id: vast, name: Vast, supplier: maker, serviceModel: saas, confidence: { identity: sourced } }
  - { id: vaag, name: Vaag, supplier: maker, serviceModel: saas, confidence: { identity: general-knowledge } }
`,
        'landscape.yaml': landscape(`applications:\n${applications.join('\n')}`),
      })
    const sure = `  - { id: zeker, product: vast, criticality: high }`
    const unsure = `  - { id: onzeker, product: vaag, criticality: critical }`
    const shown = (text: string) => check(text).findings.map(({ chain, confidence }) => [chain[0]?.to, confidence])
    const marked = (line: string, id: string) =>
      `${line}\n#${' '.repeat(line.indexOf(id) - 1)}${'^'.repeat(4)} ${WARNING}`
    assert.deepEqual(shown(made(marked(unsure, 'vaag'), sure)), [['product:vast', 'sourced']])
    assert.deepEqual(shown(made(marked(sure, 'vast'), unsure)), [['product:vast', 'sourced']])
    assert.deepEqual(shown(made(marked(unsure, 'vaag'))), [['product:vaag', 'general-knowledge']])
  })

  describe('is a line of its own', () => {
    const cloud = (cloudMark: string, listMark: string, second: string) =>
      files({
        'landscape.yaml': landscape(`
          platforms:
            - { id: cloud, product: azure }
          ${cloudMark}applications:
          ${listMark}  - { id: archief, product: open-zaak, runsOn: cloud }
            - { id: zaken, product: open-zaak, runsOn: cloud${second} }
        `),
        'havenwijzer.yaml': policy('riskTable: { medium: { raised: info } }'),
      })
    gives('as soon as one of them was rated', cloud(`#         ^^^^^ ${INFO}\n          `, '', ', criticality: medium'))
    gives('and not before', cloud('', `#~~~~~~~~~~~ ${INFO}\n          `, ''))
  })

  describe('is told anew once something else is typed', () => {
    const TEXT = landscape(`
      platforms:
        - { id: cloud, product: azure }
      applications:
        - { id: archief, product: open-zaak, criticality: high, runsOn: cloud }
        - { id: zaken, product: open-zaak, criticality: high, runsOn: cloud }
      processes:
        - { id: stemmen, name: Verkiezingen, criticality: high, needs: [zaken] }
      acceptedRisks:
        - { rule: ${STOP}, element: cloud, covers: [archief], reason: gewogen, acceptedBy: CISO, acceptedOn: 2026-10-01, until: 2027-10-01 }
    `)
    const reviewed = (text: string) => new Checked(parseFixture(text).files, { rules: [STOP] })
    const told = ({ findings, accepted }: Pick<Checked, 'findings' | 'accepted'>) =>
      [...findings, ...accepted].map(({ message, affected, accepted: by }) => [
        worded(message, 'en'),
        affected,
        by?.reason,
      ])

    for (const [what, from, to] of [
      ['where it runs', 'product: azure', 'location: NL, operator: gm0268'],
      [
        'how bad it is',
        'criticality: high, runsOn: cloud }\n  - { id: zaken',
        'criticality: low, runsOn: cloud }\n  - { id: zaken',
      ],
      ['which processes need it', 'name: Verkiezingen, criticality: high', 'name: Verkiezingen, criticality: critical'],
      ['why it was accepted', 'reason: gewogen', 'reason: tijdelijk'],
      ['what was accepted', 'covers: [archief]', 'covers: [archief, zaken]'],
      ['until when', 'until: 2027-10-01', 'until: 2026-10-31'],
    ] as const)
      it(what, () => {
        assert.ok(TEXT.includes(from))
        const later = TEXT.replace(from, to)
        const { review } = reviewed(TEXT)
        const [uri = ''] = review.uris()
        const typed = (text: string) => {
          review.setFile(uri, text, 'landscape')
          return told({ findings: review.findings(uri), accepted: review.accepted(uri) })
        }
        // In an editor what was found is kept.
        review.landscapeOf('gm0268')
        const before = typed(`${TEXT}\n`)
        assert.deepEqual(before, told(reviewed(TEXT)))
        assert.notDeepEqual(typed(later), before)
        assert.deepEqual(typed(later), told(reviewed(later)))
      })
  })

  describe('goes by whose it is', () => {
    const cloud = (head: string, mark: string) => `kind: landscape
${head}version: 1
platforms:
  - { id: cloud, product: azure }
${mark}applications:
  - { id: zaken, product: open-zaak, criticality: high, runsOn: cloud }
`
    const found = `#         ^^^^^ ${WARNING}\n`
    const slip = 'organisati\n#~~~~~~~~~ error structure/yaml-syntax\n'
    gives('and tells nothing where a slip hides that', cloud(slip, ''))
    gives('but does where that is only not said', cloud('#~~~ error structure/schema\n', found))
    gives(
      'and does of who is known, whatever slip stands elsewhere',
      files({ 'a.landscape.yaml': cloud('organisation: gm0268\n', found), 'b.landscape.yaml': cloud(slip, '') }),
    )
  })
})

describe(`${REACH} where one cause touches several`, () => {
  const { check } = checksOf(REACH)

  it('is about what most of them have of it, of those of which most is reached', () => {
    const kept = (...applications: readonly string[]) =>
      check(
        landscape(`
          platforms:
            - { id: eigen-dc, location: NL, operator: gm0268 }
            - { id: cloud, product: azure, encryptionKeys: customer-only }
          #         ^^^^^ info ${REACH}
          applications:
          ${applications.join('\n          ')}
        `),
      ).findings.map(({ message: { args } }) => ['role' in args && args.role, 'reach' in args && args.reach])
    const copied = `  - { id: archief, product: open-zaak, criticality: high, runsOn: eigen-dc, backup: { runsOn: cloud } }`
    const hosted = `  - { id: zaken, product: open-zaak, criticality: medium, runsOn: cloud }`
    assert.deepEqual(kept(copied, hosted), [['host', 'in-use']])
    assert.deepEqual(kept(hosted, copied), [['host', 'in-use']])
    assert.deepEqual(kept(copied), [['backup-host', 'metadata']])
  })
})
