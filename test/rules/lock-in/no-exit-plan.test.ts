import assert from 'node:assert/strict'
import { worded } from '../../../server/src/l10n/message.ts'
import { Review } from '../../../server/src/review/review.ts'
import { loadFolder, lookUpNamed } from '../../../server/src/workspace/load.ts'
import { MemoryWorkspace } from '../../../server/src/workspace/memory.ts'
import { testCatalogue } from '../../catalogue.ts'
import { rulesOf } from '../../fixtures.ts'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/no-exit-plan'
const { check, gives, twins } = checksOf(RULE)

const HEAD = `
  kind: landscape
  version: 1
  organisation: gm0268`

/** Where it runs: who misses that is told in the line on that. */
const HOST = 'runsOn: { product: azure, region: westeurope, asOf: 2026-10-05, source: https://hosting.example }'

/** One application that is critical. */
const critical = (says: string) => `${HEAD}
  applications:
    - id: servicedesk
  #       ^^^^^^^^^^^ warning ${RULE}
      criticality: critical
      ${HOST}
      ${says}
  `

describe(RULE, () => {
  describe('finds, on a line of its own, what is critical and had from others', () => {
    twins('a service', critical('product: topdesk'), ['topdesk', 'open-zaak'])
    twins('unless there is a plan', critical('product: topdesk\n      name: Loket'), [
      'name: Loket',
      'exit: { plan: https://intranet.example/exit }',
    ])
    twins('whose exit says something else', critical('product: topdesk\n      exit: { exportFormats: [csv] }'), [
      'exportFormats: [csv]',
      'plan: docs/exit.md',
    ])
    twins(
      'not once it is decided to do without it',
      critical('product: topdesk\n      transition: { kind: retire, before: 2027-12-31, status: idea }'),
      ['idea', 'decided'],
    )
    twins(
      'not what moves: that is no plan to leave',
      critical('product: topdesk\n      transition: { kind: move, before: 2027-12-31, status: decided }'),
      ['move', 'replace'],
    )
    twins('closed software that we run ourselves', critical('product: milestone-xprotect\n      operator: gm0268'), [
      'milestone-xprotect',
      'open-zaak',
    ])
    twins(
      'what a supplier runs, be it open source',
      critical('product: open-zaak\n      licence: EUPL-1.2\n      operator: topdesk'),
      ['operator: topdesk', 'operator: gm0268'],
    )
    twins(
      'open source that a partner runs, under a contract',
      `${HEAD}
  organisations: [ { id: irvn, name: iRvN, type: shared-service-centre } ]
  contracts:
    - { id: zaken-2025, supplier: topdesk }
  #         ^^^^^^^^^^ warning ${RULE}
  applications:
    - { id: zaken, product: open-zaak, licence: EUPL-1.2, operator: irvn, contract: zaken-2025, criticality: critical }
  `,
      ['operator: irvn', 'operator: gm0268'],
    )
    twins(
      'asked long ago; asked lately it waits for an answer',
      critical('product: topdesk\n      exit: { plan: { unknown: { askedOn: 2026-03-02 } } }'),
      ['2026-03-02', '2026-10-02'],
    )
    twins(
      'asked long ago; that it is not known is said',
      critical('product: topdesk\n      exit: { unknown: { askedOn: 2026-03-02 } }'),
      ['{ unknown: { askedOn: 2026-03-02 } }', '{ unknown: {} }'],
    )
    twins(
      'with special data',
      critical('product: topdesk\n      data: [dossiers]')
        .replace('criticality: critical', 'criticality: low')
        .concat(`
  datasets:
    - { id: dossiers, personal: special, sourceSystem: servicedesk }
  `),
      ['product: topdesk', 'product: open-zaak'],
    )
  })

  describe('takes the nearest exit', () => {
    twins(
      'of the contract, where that is the line for all that is under it',
      `${HEAD}
  contracts:
    - { id: mst, supplier: microsoft }
  #         ^^^ warning ${RULE}
  applications:
    - { id: werkplek, product: microsoft-365, contract: mst, criticality: critical, ${HOST} }
    - { id: entra, product: entra-id, contract: mst, criticality: critical, ${HOST} }
  `,
      ['supplier: microsoft }', 'supplier: microsoft, exit: { plan: https://intranet.example/exit } }'],
    )
    twins(
      'of the supplier',
      `${HEAD}
  suppliers:
    - { id: topdesk, notes: Eén dienst }
  applications:
    - { id: servicedesk, product: topdesk, criticality: critical, ${HOST} }
  #         ^^^^^^^^^^^ warning ${RULE}
  `,
      ['notes: Eén dienst', 'exit: { plan: https://intranet.example/exit }'],
    )
    twins(
      'not of the platform that it runs on',
      `${HEAD}
  platforms:
    - { id: wolk, product: azure, region: westeurope, exit: { plan: https://intranet.example/wolk } }
  applications:
    - { id: portaal, product: topdesk, runsOn: wolk, criticality: critical }
  #         ^^^^^^^ warning ${RULE}
  `,
      ['runsOn: wolk', 'runsOn: wolk, exit: { plan: https://intranet.example/wolk }'],
    )
  })

  it('offers no key that its entry does not have', () => {
    const component = check(`
  # file: common-ground.yaml
  kind: common-ground
  version: 1
  organisation: gm0268
  components:
    - { id: servicedesk, product: topdesk }
  #         ^^^^^^^^^^^ hint ${RULE}
  `)
    assert.deepEqual(
      component.findings.map(({ fixes }) => fixes.filter(({ kind }) => kind === 'ask')),
      [[]],
    )
  })

  describe('gathers', () => {
    gives(
      'a few of no weight as hints',
      `${HEAD}
  applications:
    - { id: servicedesk, product: topdesk }
  #         ^^^^^^^^^^^ hint ${RULE}
    - { id: mail, product: zivver }
  #         ^^^^ hint ${RULE}
  `,
    )
    gives(
      'three of no weight as one, on the list',
      `${HEAD}
  applications:
  #~~~~~~~~~~~ info ${RULE}
    - { id: servicedesk, product: topdesk, criticality: medium }
    - { id: mail, product: zivver }
    - { id: werkplek, product: microsoft-365 }
  `,
    )
    gives(
      'them as a hint while nobody rated any: that comes first',
      `${HEAD}
  applications:
  #~~~~~~~~~~~ hint ${RULE}
    - { id: servicedesk, product: topdesk }
    - { id: mail, product: zivver }
    - { id: werkplek, product: microsoft-365 }
  `,
    )
  })

  it('lists those that weigh on one line where they are three or more', () => {
    const three = ['topdesk', 'zivver', 'microsoft-365'].map(
      (p) => `- { id: ${p}-hier, product: ${p}, criticality: critical, ${HOST} }`,
    )
    const { findings } = check(`${HEAD}
  applications:
  #~~~~~~~~~~~ warning ${RULE}
    ${three.join('\n    ')}
  `)
    assert.deepEqual(
      findings.map(({ cause, affected }) => [cause, affected.length]),
      [['organisation:gm0268', 3]],
    )
  })

  describe('leaves alone', () => {
    const nothing = (title: string, items: string) => gives(title, `${HEAD}\n${items}`)
    nothing(
      'what is planned or retired',
      '  applications:\n    - { id: a, product: topdesk, lifecycle: planned, criticality: critical }\n    - { id: b, product: topdesk, lifecycle: retired, criticality: critical }',
    )
    nothing(
      'provisions of the state',
      '  products:\n    - { id: digid, serviceModel: saas, supplier: logius }\n  applications:\n    - { id: inlog, product: digid, criticality: critical }',
    )
    nothing(
      'equipment',
      '  applications:\n    - { id: muur, serviceModel: hardware, licence: proprietary, supplier: microsoft, criticality: critical }',
    )
    gives(
      'what a target says',
      `${HEAD}\n  state: target\n  reachedOn: 2030-12-31\n  applications:\n    - { id: a, product: topdesk, criticality: critical, ${HOST} }`,
    )
    gives(
      'a shared service of no weight whose provider is here: it is told there',
      `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: sdc
      applications:
        - { id: loket, product: topdesk, exit: { plan: https://sdc.example/exit } }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: servicedesk, from: sdc/loket }
      `,
    )
    it('a key with a slip in it: that is the finding', () => {
      const { findings } = check(`${HEAD}
  applications:
    - id: servicedesk
      product: topdesk
      criticality: critical
      ${HOST}
      exti: { plan: docs/exit.md }
  #   ^^^^ error structure/schema
  `)
      assert.equal(findings.length, 1)
    })
  })

  it('offers to record that it was asked, in the exit that is there', () => {
    const checked = check(`${HEAD}
  applications:
    - id: servicedesk
  #       ^^^^^^^^^^^ warning ${RULE} fix: Record that TOPdesk was asked on 2026-11-24: how to leave servicedesk
      product: topdesk
      criticality: critical
      ${HOST}
      exit:
        exportFormats: [csv] # volgens de leverancier
  `)
    const [file] = checked.afterFix('Record that TOPdesk was asked on 2026-11-24: how to leave servicedesk')
    assert.match(
      file?.text ?? '',
      /exportFormats: \[csv\] # volgens de leverancier\n +plan: \{ unknown: \{ askedOn: 2026-11-24, askedTo: topdesk \} \}/,
    )
  })

  it('asks who runs it where it is open source, and who supplies it where it is not', () => {
    const asked = (product: string, says: string) => {
      const checked = check(`${HEAD}
  suppliers: [ { id: beheerclub, name: Beheerclub B.V., country: NL, asOf: 2026-10-05, source: "https://beheer.example" } ]
  applications:
    - { id: dienst, product: ${product}, ${says}, criticality: critical, ${HOST} }
  #         ^^^^^^ warning ${RULE}
  `)
      return checked.findings.flatMap((finding) => checked.titles(finding).filter((each) => each.startsWith('Record')))
    }
    const title = (who: string) => [`Record that ${who} was asked on 2026-11-24: how to leave dienst`]
    assert.deepEqual(asked('nextcloud', 'operator: beheerclub, licence: AGPL-3.0-only'), title('Beheerclub B.V.'))
    assert.deepEqual(asked('open-zaak', 'operator: beheerclub'), title('Beheerclub B.V.'))
    assert.deepEqual(asked('topdesk', 'operator: beheerclub'), title('TOPdesk'))
    assert.deepEqual(asked('topdesk', 'supplier: beheerclub'), title('Beheerclub B.V.'))
  })

  describe('looks whether a plan that is a path is there', () => {
    const landscape = (plan: string) =>
      `kind: landscape\nversion: 1\norganisation: gm0268\napplications:\n  - { id: servicedesk, product: topdesk, criticality: critical, ${HOST}, exit: { plan: ${JSON.stringify(plan)}, testedOn: { plannedExit: 2026-03-01, suddenLoss: 2026-03-01 } } }\n`
    const ROOT = 'memory:/test'

    async function reviewed(plan: string, others: Readonly<Record<string, string>> = {}) {
      const workspace = new MemoryWorkspace({ [`${ROOT}/werk/landscape.yaml`]: landscape(plan), ...others })
      const review = new Review({ catalogue: testCatalogue, rules: rulesOf([RULE]), today: '2026-11-24', root: ROOT })
      await loadFolder(workspace, ROOT, review)
      const said = () => review.findings(`${ROOT}/werk/landscape.yaml`).map(({ message }) => worded(message, 'en'))
      return { workspace, review, said }
    }

    it('counted from the file that names it', async () => {
      const { said, workspace } = await reviewed('docs/exit.md', { [`${ROOT}/docs/exit.md`]: '' })
      assert.match(said().join(), /^The exit plan docs\/exit\.md is not there\./)
      assert.ok(!workspace.reads.some((uri) => uri.endsWith('.md')), 'it is not read')
      assert.deepEqual((await reviewed('docs/exit.md', { [`${ROOT}/werk/docs/exit.md`]: '' })).said(), [])
      assert.deepEqual(
        (await reviewed('../docs/exit plan.md#hoofdstuk-2', { [`${ROOT}/docs/exit%20plan.md`]: '' })).said(),
        [],
      )
    })

    for (const plan of [
      'https://intranet.example/exit.md',
      '/srv/exit.md',
      'C:\\exit\\plan.docx',
      '../../elders/exit.md',
      'www.gemeente.example/exit.pdf',
      'DMS 2026-0012',
      'Exitplan definitief.docx',
      'zaken/2026-12',
      'file:///srv/exit.md',
    ])
      it(`not where it is no path within the folder: ${plan}`, async () => {
        assert.deepEqual((await reviewed(plan)).said(), [])
      })

    it('again when it comes or goes', async () => {
      const { workspace, review, said } = await reviewed('exit.md')
      assert.equal(said().length, 1)
      workspace.write(`${ROOT}/werk/exit.md`, 'Plan')
      assert.equal(await lookUpNamed(workspace, ROOT, review), true)
      assert.deepEqual(said(), [])
      assert.deepEqual(
        review.takeTouched().filter((uri) => uri.endsWith('landscape.yaml')),
        [`${ROOT}/werk/landscape.yaml`],
      )
      assert.equal(await lookUpNamed(workspace, ROOT, review), false)
      workspace.write(`${ROOT}/werk/exit.md`, undefined)
      await lookUpNamed(workspace, ROOT, review)
      assert.equal(said().length, 1)
    })

    it('again when it comes, and was accepted until then: in the file that accepts it, open in an editor', () => {
      const rules = rulesOf([RULE, 'governance/accepted-risk-pointless'])
      const review = new Review({ catalogue: testCatalogue, rules, today: '2026-11-24', root: ROOT })
      const risks = `${ROOT}/risico.landscape.yaml`
      const accepted = `acceptedRisks:\n  - { rule: ${RULE}, element: servicedesk, covers: [servicedesk], reason: plan, acceptedBy: CISO, until: 2027-06-30 }\n`
      review.setFile(`${ROOT}/landscape.yaml`, landscape('exit.md'), 'landscape')
      review.setFile(risks, `kind: landscape\nversion: 1\norganisation: gm0268\n${accepted}`, 'landscape', true)
      review.setThere(new Map([[`${ROOT}/exit.md`, false]]))
      assert.deepEqual(review.findings(risks), [])
      review.takeTouched()
      review.setThere(new Map([[`${ROOT}/exit.md`, true]]))
      assert.deepEqual(
        review.findings(risks).map(({ rule }) => rule),
        ['governance/accepted-risk-pointless'],
      )
      assert.ok(review.takeTouched().includes(risks))
    })

    it('says nothing where that cannot be told', () => {
      const review = new Review({ catalogue: testCatalogue, rules: rulesOf([RULE]), today: '2026-11-24', root: ROOT })
      review.setFile(`${ROOT}/landscape.yaml`, landscape('exit.md'), 'landscape')
      assert.deepEqual(review.findings(`${ROOT}/landscape.yaml`), [])
    })
  })
})
