import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'governance/transition-without-target'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`

const application = (says: string, more = '') => `
  # file: landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
  #       ^^^^^^^^^^^ ${INFO}
      product: topdesk
      ${says}
  ${more}`

describe(RULE, () => {
  describe('finds', () => {
    for (const kind of ['replace', 'move', 'split'])
      twins(`a plan to ${kind} without a destination`, application(`transition: { kind: ${kind} }`), [
        `kind: ${kind}`,
        `kind: ${kind}, to: [open-zaak]`,
      ])
    twins('a plan with an empty destination', application('transition: { kind: replace, to: [] }'), [
      '[]',
      '[open-zaak]',
    ])
    twins('a plan to replace, not to retire', application('transition: { kind: replace }'), ['replace', 'retire'])
    twins('a plan that is not done', application('transition: { kind: replace, status: started }'), ['started', 'done'])
    twins('what is phased out without a plan', application('lifecycle: phasing-out'), ['phasing-out', 'in-use'])
    twins('what is phased out, until it is gone', application('lifecycle: phasing-out'), ['phasing-out', 'retired'])
    twins(
      'what is phased out and has a plan without a destination',
      application('lifecycle: phasing-out\n      transition: { kind: replace }'),
      ['kind: replace', 'kind: retire'],
    )
    twins(
      'what no tender is out for',
      application(
        'functions: [case-management]\n      transition: { kind: replace }',
        'tenders:\n    - { id: zaken-2027, functions: [website] }\n',
      ),
      ['[website]', '[website, case-management]'],
    )
    twins(
      'what no target changes',
      application(
        'transition: { kind: replace }',
        `# file: doel.landscape.yaml
  kind: landscape
  version: 1
  organisation: gm0268
  state: target
  applications:
    - { id: formulieren, product: nextcloud }
`,
      ),
      ['id: formulieren', 'id: zaaksysteem'],
    )
    twins(
      'now, not in a target',
      application('transition: { kind: replace }').replace('version: 1', 'version: 1\n  state: current'),
      ['state: current', 'state: target'],
    )
    for (const plan of ['{ kind: replace, to: [open-zaak] }', '{ kind: retire }'])
      twins(
        `what is phased out here, and for which the provider has no plan as ${plan}`,
        `
        # file: centrum.landscape.yaml
        kind: landscape
        version: 1
        organisation: sdc
        applications:
          - { id: zaken, product: topdesk }
        # file: landscape.yaml
        kind: landscape
        version: 1
        organisation: gm0268
        applications:
          - { id: zaaksysteem, from: sdc/zaken, lifecycle: phasing-out }
        #         ^^^^^^^^^^^ ${INFO}
        `,
        ['product: topdesk', `product: topdesk, transition: ${plan}`],
      )
    gives(
      'once what a provider plans without a destination',
      `
      # file: centrum.landscape.yaml
      kind: landscape
      version: 1
      organisation: sdc
      applications:
        - { id: zaken, product: topdesk, transition: { kind: replace } }
      #         ^^^^^ ${INFO}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, from: sdc/zaken, lifecycle: phasing-out }
        - { id: elders, from: irvn/elders, lifecycle: phasing-out }
      `,
    )
  })

  describe('leaves alone', () => {
    gives(
      'a plan whose key is a slip',
      application(
        'transition: { kind: replace, too: [open-zaak] }\n  #                                ^^^ error structure/schema',
      ).replace(/\n.*info.*/, ''),
    )
    gives(
      'a tender whose functions are a slip',
      application(
        'functions: [case-management]\n      transition: { kind: replace }',
        'tenders:\n    - { id: zaken-2027, function: [case-management] }\n  #                     ^^^^^^^^ error structure/schema\n',
      ).replace(/\n.*info.*/, ''),
    )
    gives(
      'a destination that no catalogue knows',
      application('transition: { kind: replace, to: [zak] }').replace(/\n.*info.*/, ''),
    )
  })

  it('tells many of a document together', () => {
    const checked = check(`
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
      #~~~~~~~~~~~ ${INFO}
        - { id: een, product: open-zaak, lifecycle: phasing-out }
        - { id: twee, product: open-zaak, transition: { kind: move } }
        - { id: drie, product: open-zaak, criticality: critical, transition: { kind: replace } }
      `)
    assert.deepEqual(
      checked.findings.flatMap((each) => checked.titles(each)),
      ['State that nothing comes in place of een', 'Add “to” to the plan for twee', 'Add “to” to the plan for drie'],
    )
  })

  it('puts the key where the plan is, in braces and on lines', () => {
    const inBraces = check(application('transition: { kind: replace, status: idea }')).afterFix(
      'Add “to” to the plan for zaaksysteem',
    )
    assert.match(inBraces[0]?.text ?? '', /\{ kind: replace, status: idea, to: \[\] \}/)
    const onLines = check(application('transition:\n        kind: replace # ooit\n        status: idea')).afterFix(
      'Add “to” to the plan for zaaksysteem',
    )
    assert.match(onLines[0]?.text ?? '', /\n {6}kind: replace # ooit\n {6}status: idea\n {6}to: \[\]\n/)
  })

  it('has nothing left to say once nothing comes in its place', () => {
    const [file] = check(application('lifecycle: phasing-out')).afterFix(
      'State that nothing comes in place of zaaksysteem',
    )
    check(file?.text.replace(/\n.*info governance.*/, '') ?? '')
  })
})
