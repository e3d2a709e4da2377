import assert from 'node:assert/strict'
import { checksOf } from '../twins.ts'

const RULE = 'lock-in/legacy-standard'
const { check, gives, twins } = checksOf(RULE)
const INFO = `info ${RULE}`
const WARNING = `warning ${RULE}`

/** An interface of the case system with something of our own. */
const own = (says: string, level = INFO, lifecycle = 'in-use') => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
      interfaces:
        - { to: magazijn, ${says} }
  #             ^^^^^^^^ ${level}
    - id: magazijn
      lifecycle: ${lifecycle}
  `

const unmarked = (text: string) => text.replace(/\n.*\^.*/, '')

/** One with a national provision. */
const national = (to: string, says: string, level = INFO) => `
  kind: landscape
  version: 1
  organisation: gm0268
  applications:
    - id: zaaksysteem
      interfaces:
        - { to: ${to}, ${says} }
  #             ${'^'.repeat(to.length)} ${level}
  `

describe(RULE, () => {
  describe('finds', () => {
    twins('as information what is old by our judgement', own('standard: stuf-bg'), ['stuf-bg', 'hc-brp-personen'])
    twins('it with its version behind it', own('standard: stuf-bg@3.10'), ['stuf-bg@3.10', 'zgw-zaken@1.6.0'])
    twins('as a warning what is retired', own('standard: zgw-klanten', WARNING), ['zgw-klanten', 'klantinteracties'])
    twins('what the traffic goes over', own('standard: zgw-zaken, via: nlx', WARNING), ['via: nlx', 'via: fsc'])
    gives('as a warning a version that is withdrawn', own('standard: stuf-bg, version: "3.20"', WARNING))
    gives('one that is retired, whichever its version', own('standard: bag-bevragen-old, version: Actueel'))
    gives('and not the one that is in use', own('standard: stuf-bg, version: "3.10"'))
    gives('the version of a name with words before it', own('standard: lo-gba, version: "3.9"', WARNING))
    gives('as information what depends on a version that nobody states', own('standard: lo-gba'))
    gives('as information what is old by general knowledge', own('standard: bag-bevragen-old'))
    twins('reading from a national provision', national('brp', 'standard: stuf-bg, direction: reads'), [
      'reads',
      'writes',
    ])
    twins('it in a component', own('standard: stuf-zkn').replace('applications:', 'applications:'), [
      'stuf-zkn',
      'zgw-zaken',
    ])
  })

  describe('leaves alone', () => {
    twins('an end that is out of use', own('standard: stuf-bg', INFO, 'phasing-out'), ['phasing-out', 'retired'])
    gives('what a national provision takes', unmarked(national('brp', 'standard: lo-gba, direction: both')))
    gives('a provision of which nobody says which way', unmarked(national('woz', 'standard: stuf-woz')))
    gives(
      'reading from a provision for which nothing comes in its place',
      unmarked(national('bag', 'standard: stuf-bag, direction: reads')),
    )
    gives('a version that is still in use', unmarked(own('standard: lo-gba, version: Actueel')))
    gives('a name that no list has', unmarked(own('standard: huisstandaard')))
    gives(
      'what software can do besides',
      `
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - { id: zaaksysteem, standards: [stuf-zkn, zgw-zaken] }
      `,
    )
  })

  it('is one finding for all interfaces on a standard, a coupling counted once', () => {
    const { findings } = check(`
      # file: common-ground.yaml
      kind: common-ground
      version: 1
      organisation: gm0268
      components:
        - id: koppelvlak
          interfaces: [ { to: magazijn, standard: stuf-bg } ]
      #                       ^^^^^^^^ ${INFO}
      # file: landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          interfaces: [ { to: magazijn, standard: stuf-bg }, { to: vth, standard: stuf-zkn } ]
      #                                                            ^^^ ${INFO}
        - { id: magazijn, interfaces: [ { to: zaaksysteem, standard: stuf-bg } ] }
        - { id: vth }
      `)
    assert.deepEqual(
      findings.map(({ cause, affected, related, message }) => [
        cause,
        affected,
        related.length,
        'interfaces' in message.args && message.args.interfaces,
      ]),
      [
        [
          'standard:stuf-bg',
          ['application:magazijn', 'application:zaaksysteem', 'component:koppelvlak'],
          2,
          ['koppelvlak → magazijn', 'zaaksysteem → magazijn'],
        ],
        ['standard:stuf-zkn', ['application:zaaksysteem'], 0, ['zaaksysteem → vth']],
      ],
    )
  })

  it('is accepted for what it touches: a standard is no entry that a risk can name', () => {
    const checked = check(own('standard: stuf-bg'))
    assert.deepEqual(
      checked.findings.flatMap((finding) => checked.titles(finding)),
      ['Accept legacy-standard of zaaksysteem…'],
    )
  })

  describe('between now and later', () => {
    const both = (later: string) => `
      # file: later.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      state: target
      applications:
        - id: zaaksysteem
          interfaces:
            - { to: magazijn, standard: stuf-bg }
            ${later}
      # file: now.landscape.yaml
      kind: landscape
      version: 1
      organisation: gm0268
      applications:
        - id: zaaksysteem
          interfaces:
            - { to: magazijn, standard: stuf-bg }
      #             ^^^^^^^^ ${INFO}
        - { id: magazijn }
        - { id: vth }
      `
    gives('says nothing more of what a target keeps', both(''))
    gives(
      'finds in a target the interface that it adds',
      both(`- { to: vth, standard: stuf-bg }\n      #             ^^^ ${INFO}`),
    )
  })
})
