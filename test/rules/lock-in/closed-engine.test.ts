import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/closed-engine'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

/** An application and what it stands on. */
const application = (says: string, more = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: belastingen
      ${more}
      ${says}
  `

const used = (says = '', more = '') =>
  application(`uses: [ { product: oracle-database${says} } ]\n  #                      ^^^^^^^^^^^^^^^ ${INFO}`, more)

const platform = (says = '') => `
  kind: landscape
  version: 1
  organisation: gm0268
  organisations: [ { id: irvn, name: iRvN } ]
  platforms:
    - id: rekencentrum
      product: vmware-vsphere
  #            ^^^^^^^^^^^^^^ ${INFO}
      location: NL
      ${says}
  applications: [ { id: belastingen, runsOn: rekencentrum } ]
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('a database that an application uses', used(), ['oracle-database', 'postgresql'])
    twins('a database with its purpose', used(', for: relational-database'), ['oracle-database', 'postgresql'])
    twins('a platform that we run', platform(), ['vmware-vsphere', 'proxmox-ve'])
    twins('a platform that another organisation runs for us', platform('operator: irvn'), [
      'vmware-vsphere',
      'openstack',
    ])
    twins(
      'what an application runs on',
      application(`runsOn: { product: hyper-v, location: NL }\n  #                      ^^^^^^^ ${INFO}`),
      ['hyper-v', 'proxmox-ve'],
    )
    twins('it until it is out of use', used('', 'lifecycle: phasing-out'), ['phasing-out', 'retired'])
    twins('it once it runs, not while it is planned', used('', 'lifecycle: in-use'), ['in-use', 'planned'])
    twins(
      'Windows Server for virtual machines, not for anything else',
      application(
        `uses: [ { product: windows-server, for: virtual-machines } ]\n  #                      ^^^^^^^^^^^^^^ ${INFO}`,
      ),
      ['for: virtual-machines', 'for: operating-system'],
    )
  })

  describe('leaves alone', () => {
    twins('what a supplier runs for us', platform(), ['location: NL', 'operator: centric'])
    twins('what the supplier of a service chose', used('', 'serviceModel: self-hosted'), ['self-hosted', 'saas'])
    twins('unless we run that ourselves', used('', 'serviceModel: saas\n      operator: gm0268'), [
      'operator: gm0268',
      'operator: centric',
    ])
    gives('programs on a desktop', application('uses: [ { product: docker-desktop } ]'))
    gives('software for a task', application('product: key2belastingen'))
    gives('a server that is no engine here', application('uses: [ { product: windows-server } ]'))
    gives('a managed database', application('uses: [ { product: azure-database-postgresql } ]'))
    gives('what is to come', application('transition: { kind: replace, to: [oracle-database] }'))
    gives('what lost its open licence: that is told as such', application('uses: [ { product: mongodb-server } ]'))
    gives(
      'an engine that an organisation has under an open licence',
      application('product: sql-server', 'licence: MIT'),
    )
    const described = (does: string) => `
      # file: own.catalogue.yaml
      kind: catalogue
      version: 1
      asOf: 2026-11-01
      functions: [ { id: relational-database, name: { en: a, nl: a } }, { id: data-warehouse, name: { en: b, nl: b } } ]
      products:
        - { id: motor, name: Motor, licence: proprietary, serviceModel: self-hosted, functions: [${does}] }
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: magazijn, product: motor }
      #                            ^^^^^ ${INFO}
      `
    twins('what nothing open can replace', described('relational-database'), [
      '[relational-database]',
      '[data-warehouse]',
    ])
  })

  it('is one finding for all that stand on an engine, with what is open', () => {
    const { findings } = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: belastingen, uses: [ { product: sql-server } ] }
      #                                         ^^^^^^^^^^ ${INFO}
        - { id: archief, uses: [ { product: sql-server } ] }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, confidence, related }) => [cause, affected, confidence, related.length]),
      [['product:sql-server', ['application:archief', 'application:belastingen'], 'general-knowledge', 1]],
    )
    assert.deepEqual(
      findings.map(({ message }) => 'instead' in message.args && message.args.instead.slice(0, 1)),
      [['PostgreSQL']],
    )
  })

  describe('between now and later', () => {
    const both = (now: string, later: string) => `
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: belastingen
          ${now}
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: belastingen
          ${later}
      `
    const marked = `uses: [ { product: oracle-database } ]\n      #                      ^^^^^^^^^^^^^^^ ${INFO}`
    gives('finds in a target what it adds', both('uses: [ { product: postgresql } ]', marked))
    gives('leaves an application that a target makes an engine', both('owner: Team', 'product: oracle-database'))
    gives('finds what there is once', both(marked, 'uses: [ { product: oracle-database } ]'))
  })
})
