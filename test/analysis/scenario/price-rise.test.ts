import assert from 'node:assert/strict'
import type { PriceRiseOutcome } from '../../../server/src/analysis/scenario/price-rise.ts'
import { workedOutIn, written } from './landscape.ts'

const READ = 'source: "https://example.com/", asOf: "2026-01-01"'

/*
 * Worked out by hand, before there was code. Duur B.V. asks more, and with it Duur Hosting, which belongs to it.
 *
 * | application | hangs on it by                              | under a contract            |
 * | ----------- | ------------------------------------------- | --------------------------- |
 * | zaken       | Duur makes it, closed                       | duur-2024                   |
 * | post        | Duur runs it                                | duur-2024                   |
 * | site        | runs on wolkje, of Duur Hosting             | of wolkje: wolk-2025        |
 * | kaart       | uses a database of Duur Hosting             | none                        |
 * | agenda      | of Ander B.V., which has it on Duurwolk     | ander-2025, which may pass it on |
 * | vrij        | no: open source is had without its maker    |                             |
 * | straks      | no: planned                                 |                             |
 * | weg         | no: retired                                 |                             |
 *
 * Contracts with it: duur-2024 (€ 100,000), wolk-2025 (cost not stated), oud-2019 (ended). Of all that run: duur-2024, wolk-2025, ander-2025
 * (€ 50,000), papier (€ 50,000): 4, of which 1 states no cost; € 200,000, half of it in contracts with Duur.
 *
 * On 29 November 2026: notice on duur-2024, six months before 31 December 2027, can be given until 30 June 2027. That on wolk-2025, three months
 * before 31 December 2026, could be until 30 September 2026; it goes on by itself, so there is no moment. Ander-2025 ends by itself on 1 March 2028.
 */
const LANDSCAPE = `kind: landscape
version: 1
organisation: gm0001
suppliers:
  - { id: duur-bv, name: Duur B.V., country: NL, ${READ} }
  - id: duur-hosting
    name: Duur Hosting B.V.
    country: NL
    ultimateParent: { id: duur-bv, name: Duur B.V., country: NL, ${READ} }
    ${READ.replace(', ', '\n    ')}
  - { id: ander-bv, name: Ander B.V., country: NL, ${READ} }
products:
  - { id: duurpakket, name: Duurpakket, supplier: duur-bv, serviceModel: self-hosted, licence: proprietary, functions: [case-management] }
  - { id: duurdienst, name: Duurdienst, supplier: duur-bv, serviceModel: saas, functions: [email, cemetery] }
  - { id: duurwolk, name: Duurwolk, supplier: duur-hosting, serviceModel: iaas }
  - { id: duurdata, name: Duurdata, supplier: duur-hosting, serviceModel: paas }
  - { id: openpakket, name: Openpakket, supplier: duur-bv, serviceModel: self-hosted, licence: EUPL-1.2, functions: [case-management] }
  - { id: anderdienst, name: Anderdienst, supplier: ander-bv, serviceModel: saas, runsOn: { product: duurwolk, ${READ} } }
platforms:
  - { id: eigen-dc, location: NL, operator: gm0001 }
  - { id: wolkje, product: duurwolk, contract: wolk-2025 }
applications:
  - id: zaken
    product: duurpakket
    runsOn: eigen-dc
    criticality: critical
    contract: duur-2024
    exit: { plan: docs/exit/zaken.md, durationMonths: 18, testedOn: { plannedExit: "2026-03-01" } }
  - { id: post, product: duurdienst, contract: duur-2024 }
  - { id: site, product: openpakket, runsOn: wolkje }
  - { id: kaart, product: openpakket, runsOn: eigen-dc, uses: [{ product: duurdata, for: relational-database }] }
  - { id: agenda, product: anderdienst, contract: ander-2025 }
  - { id: vrij, product: openpakket, runsOn: eigen-dc }
  - { id: straks, product: duurpakket, lifecycle: planned }
  - { id: weg, product: duurpakket, lifecycle: retired }
contracts:
  - { id: duur-2024, supplier: duur-bv, end: "2027-12-31", extensions: ["2029-12-31"], renewal: option, noticeMonths: 6, annualCost: 100000 }
  - { id: wolk-2025, supplier: duur-hosting, end: "2026-12-31", renewal: automatic, noticeMonths: 3 }
  - { id: ander-2025, supplier: ander-bv, end: "2028-03-01", renewal: none, annualCost: 50000 }
  - { id: papier, supplier: ander-bv, annualCost: 50000 }
  - { id: oud-2019, supplier: duur-bv, end: "2023-12-31", annualCost: 70000 }
`

describe('analysis/scenario/price-rise', () => {
  it('exposes what hangs on the supplier, by the way that leads there', () => {
    const { exposed } = dearer()
    assert.deepEqual(
      exposed.map(({ node, isCritical, roles, isSure, isUnderContract }) =>
        [node, ...roles, isSure && 'sure', isCritical && 'critical', isUnderContract || 'bare']
          .filter(Boolean)
          .join(' '),
      ),
      [
        'application:agenda host sure true',
        'application:kaart service sure bare',
        'application:post operator sure true',
        'application:site host sure true',
        'application:zaken maker sure critical true',
      ],
    )
    const way = (node: string) => written(exposed.find((each) => each.node === node)?.way ?? [])
    assert.equal(
      way('application:zaken'),
      'application:zaken is product:duurpakket > product:duurpakket made-by supplier:duur-bv',
    )
    assert.equal(
      way('application:site'),
      'application:site runs-on platform:wolkje > platform:wolkje is product:duurwolk > product:duurwolk made-by supplier:duur-hosting > supplier:duur-hosting owned-by supplier:duur-bv',
    )
  })

  it('exposes nothing to a supplier below, but to itself', () => {
    const nodes = dearer({ supplier: 'duur-hosting' }).exposed.map(({ node }) => node)
    assert.deepEqual(nodes, ['application:agenda', 'application:kaart', 'application:site'])
  })

  it('is not sure of one of several possible hosts', () => {
    const several = (providers: readonly string[]) => {
      const hosts = providers.map((provider) => `{ provider: ${provider}, confidence: sourced }`)
      const product = `{ id: tweeling, name: Tweeling, supplier: ander-bv, serviceModel: saas, hostedOn: [${hosts.join()}] }`
      const { exposed } = dearer(
        { supplier: 'microsoft' },
        LANDSCAPE.replace('product: anderdienst', 'product: tweeling'),
        { 'eigen.catalogue.yaml': `kind: catalogue\nversion: 1\nproducts:\n  - ${product}\n` },
      )
      return exposed.map(({ node, isSure }) => `${node} ${isSure}`)
    }
    assert.deepEqual(several(['azure']), ['application:agenda true'])
    assert.deepEqual(several(['azure', 'aws']), ['application:agenda false'])
    assert.deepEqual(several(['aws']), [])
  })

  it('says what the contracts say, those with the supplier first', () => {
    const said = dearer().contracts.map(
      ({ node, isWithSupplier, end, renewal, decideBy, hasEnded, covers, ...terms }) => ({
        node: `${node}${isWithSupplier ? '' : ' of another'}${hasEnded ? ' ended' : ''}`,
        until: [end, ...terms.extensions, renewal, terms.noticeMonths, terms.annualCost].join(' '),
        decideBy: decideBy && `${decideBy.isNotice ? 'notice' : 'end'} ${decideBy.date}`,
        covers,
      }),
    )
    assert.deepEqual(said, [
      {
        node: 'contract:duur-2024',
        until: '2027-12-31 2029-12-31 option 6 100000',
        decideBy: 'notice 2027-06-30',
        covers: ['application:post', 'application:zaken'],
      },
      { node: 'contract:oud-2019 ended', until: '2023-12-31   70000', decideBy: undefined, covers: [] },
      {
        node: 'contract:wolk-2025',
        until: '2026-12-31 automatic 3 ',
        decideBy: undefined,
        covers: ['platform:wolkje'],
      },
      {
        node: 'contract:ander-2025 of another',
        until: '2028-03-01 none  50000',
        decideBy: 'end 2028-03-01',
        covers: ['application:agenda'],
      },
    ])
  })

  it('adds up what is stated, and counts what is not', () => {
    const withSupplier = { contracts: 2, stated: 100_000, unstated: 1 }
    assert.deepEqual(dearer().costs, { withSupplier, all: { contracts: 4, stated: 200_000, unstated: 1 } })
    assert.deepEqual(dearer({ share: 0.2 }).costs.rise, { share: 0.2, annualCost: 20_000 })
    // Twins: a cost that nobody knows, and one that is nothing.
    const unknown = LANDSCAPE.replace(
      'noticeMonths: 6, annualCost: 100000',
      'noticeMonths: 6, annualCost: { unknown: {} }',
    )
    assert.deepEqual(dearer({}, unknown).costs.withSupplier, { contracts: 2, stated: 0, unstated: 2 })
    const free = LANDSCAPE.replace('noticeMonths: 6, annualCost: 100000', 'noticeMonths: 6, annualCost: 0')
    assert.deepEqual(dearer({}, free).costs.withSupplier, { contracts: 2, stated: 0, unstated: 1 })
    const goesOn = LANDSCAPE.replace('end: "2023-12-31", annual', 'end: "2023-12-31", renewal: automatic, annual')
    assert.deepEqual(dearer({}, goesOn).costs.withSupplier, { contracts: 3, stated: 170_000, unstated: 1 })
  })

  it('names per function what could come instead of what one has from it, as the catalogue ranks that', () => {
    const { functions } = dearer()
    assert.deepEqual(
      functions.map(({ id, by }) => `${id} ${by.join()}`),
      [
        'relational-database application:kaart',
        'email application:post',
        'cemetery application:post',
        'case-management application:zaken',
      ],
    )
    const named = (id: string) => functions.find((each) => each.id === id)?.alternatives.map((each) => each.id) ?? []
    assert.ok(named('relational-database').includes('product:cloudnativepg'))
    assert.ok(named('email').includes('product:open-xchange'))
    assert.ok(named('case-management').includes('product:zac'))
    assert.ok(!named('case-management').includes('product:open-xchange'))
    assert.deepEqual(named('cemetery'), [])
  })

  it('names nothing that the supplier itself would be paid for', () => {
    const direct = (supplier: string) =>
      `kind: catalogue\nversion: 1\nproducts:\n  - { id: nieuwpakket, name: Nieuwpakket, supplier: ${supplier}, serviceModel: saas, functions: [case-management] }\nfunctionAlternatives:\n  - { function: case-management, alternatives: [{ product: nieuwpakket }] }\n`
    const named = (supplier: string) =>
      dearer({}, LANDSCAPE, { 'eigen.catalogue.yaml': direct(supplier) })
        .functions.find(({ id }) => id === 'case-management')
        ?.alternatives.map(({ id }) => id)
    assert.deepEqual(named('ander-bv'), ['product:nieuwpakket'])
    assert.deepEqual(named('duur-hosting'), [])
  })

  it('says how one would leave what one has from it, and no more than is stated', () => {
    const { replaceable } = dearer()
    assert.deepEqual(
      replaceable.map(({ node, use, exit, none }) => ({ node, use, exit, none })),
      [
        { node: 'application:kaart', use: 'product:duurdata', exit: {}, none: undefined },
        { node: 'application:post', use: undefined, exit: {}, none: undefined },
        // What a cloud is for nobody says; what of ours it could move to is a matter of functions too.
        { node: 'platform:wolkje', use: undefined, exit: {}, none: 'unknown-functions' },
        {
          node: 'application:zaken',
          use: undefined,
          exit: { plan: 'docs/exit/zaken.md', durationMonths: 18, testedOn: '2026-03-01' },
          none: undefined,
        },
      ],
    )
  })

  it('comes to nothing for a supplier that nothing hangs on', () => {
    const { exposed, contracts, functions, costs } = dearer({ supplier: 'centric' })
    assert.deepEqual([exposed, contracts, functions], [[], [], []])
    assert.deepEqual(costs.withSupplier, { contracts: 0, stated: 0, unstated: 0 })
  })
})

function dearer(
  asked: { readonly supplier?: string; readonly share?: number } = {},
  landscape = LANDSCAPE,
  files: Readonly<Record<string, string>> = {},
): PriceRiseOutcome {
  const outcome = workedOutIn(
    { kind: 'price-rise', supplier: 'duur-bv', ...asked },
    {
      'common-ground.yaml': 'kind: common-ground\nversion: 1\norganisation: gm0001\n',
      'landscape.yaml': landscape,
      ...files,
    },
  )
  assert.equal(outcome.kind, 'price-rise')
  return outcome as PriceRiseOutcome
}
