import assert from 'node:assert/strict'
import { type Message, worded } from '../../server/src/l10n/message.ts'
import { listed, titleOf } from '../../server/src/language/listed-alternatives.ts'
import type { Finding } from '../../server/src/review/finding.ts'
import type { Review } from '../../server/src/review/review.ts'
import { effectOf, stateAfter } from '../../server/src/review/what-if/what-if.ts'
import { alternativeCalled, alternativesAt, CLUSTER, effectAt, HEAD, ROOT, reviewed, thingAt } from './replacing.ts'

const URI = `${ROOT}/landscape.yaml`
const SENSITIVE = 'datasets:\n  - { id: dossiers, classification: confidential, personal: special }\n'
const schijf = (more = '') =>
  `${CLUSTER}${SENSITIVE}applications:\n  - { id: schijf, product: oud, owner: Team, criticality: high, data: [dossiers]${more} }\n`

/** Findings at warning and above, as rule and cause. */
function loud(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ level }) => level === 'error' || level === 'warning').map(({ id }) => id)
}

/** Values that can be compared with those of a test. */
function plain(value: unknown): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(value))
}

/** What a thing would say of itself once it was replaced. */
function saidAfter(review: Review, text: string, id: string, uri = URI): Readonly<Record<string, unknown>> {
  const thing = thingAt(review, text)
  assert.ok(thing)
  const second = stateAfter(review, thing, alternativeCalled(alternativesAt(review, text), id))
  const parts = second?.documents(uri).flatMap(({ placements }) => placements) ?? []
  const { entity } = parts.find(({ facts }) => facts.entity?.id === thing.element.id)?.facts ?? {}
  assert.ok(entity)
  return plain(entity.value)
}

describe('what would change', () => {
  it('is that the exposure goes, when what comes runs on our own Haven cluster', () => {
    const effect = effectAt(reviewed(schijf()), 'schijf', 'product:op-haven')
    assert.deepEqual(loud(effect.gone), [
      'jurisdiction/can-be-switched-off:gm0001:current:supplier:amerikaan',
      'jurisdiction/foreign-law-reaches-data:gm0001:current:supplier:amerikaan',
    ])
    assert.deepEqual(loud(effect.come), [])
    assert.deepEqual(
      [effect.before, effect.after],
      [
        { level: 'error', risks: 2 },
        { level: undefined, risks: 0 },
      ],
    )
  })

  it('is that a mistake goes with what was said of the old one, and not one in what stays', () => {
    const mistakes = (more: string) => {
      const review = reviewed(schijf(more))
      const thing = thingAt(review, 'schijf')
      assert.ok(thing)
      const second = stateAfter(review, thing, alternativeCalled(alternativesAt(review, 'schijf'), 'product:op-haven'))
      const found = (state: Review | undefined) =>
        (state?.findings(URI) ?? []).filter(({ rule }) => rule === 'structure/schema').length
      return [found(review), found(second)]
    }
    assert.deepEqual(mistakes(', eigenaar: Team'), [1, 0])
    assert.deepEqual(mistakes(', name: [Schijf]'), [1, 1])
  })

  it('is little, when the other is a service from the same country', () => {
    const effect = effectAt(reviewed(schijf()), 'schijf', 'product:dicht-us')
    assert.deepEqual(
      [effect.before, effect.after],
      [
        { level: 'error', risks: 2 },
        { level: 'error', risks: 2 },
      ],
    )
    assert.deepEqual(effect.gone.length, 0)
  })

  it('shrinks a finding that others keep', () => {
    const two = reviewed(`${schijf()}  - { id: postvak, product: dicht-us, data: [dossiers], criticality: high }\n`)
    const effect = effectAt(two, 'schijf', 'product:op-haven')
    assert.deepEqual(loud(effect.gone), [])
    assert.deepEqual(
      effect.shrunk.map(({ before, elements }) => [before.rule, elements]),
      [
        ['jurisdiction/can-be-switched-off', ['application:schijf']],
        ['jurisdiction/foreign-law-reaches-data', ['application:schijf']],
      ],
    )
  })

  it('brings a finding where what comes is worse', () => {
    const review = reviewed(
      `${CLUSTER}${SENSITIVE}applications:\n  - { id: schijf, product: open-nl, owner: Team, criticality: high, data: [dossiers], runsOn: kelder }\n`,
    )
    const effect = effectAt(review, 'schijf', 'product:dicht-us')
    assert.deepEqual(loud(effect.come).length, 2)
    assert.equal(effect.after.level, 'error')
  })

  it('changes nothing of the review itself', () => {
    const review = reviewed(schijf())
    const [documents, findings, revision] = [review.documents(URI), review.findings(URI), review.revision]
    review.takeTouched()
    effectAt(review, 'schijf', 'product:op-haven')
    assert.equal(review.documents(URI), documents)
    assert.deepEqual(review.findings(URI), findings)
    assert.deepEqual([review.revision, review.takeTouched()], [revision, []])
    review.setFile(URI, `${HEAD}${schijf(', name: Schijf')}`, 'landscape', true)
    assert.equal(effectAt(review, 'schijf', 'product:op-haven').before.level, 'error')
  })

  it('leaves alone what the review knows of others', () => {
    const review = reviewed(`${schijf()}  - { id: ander, product: op-haven, runsOn: haven }\n`)
    const known = () =>
      ['op-haven', 'haven', 'oud'].map((id) => review.model.mentions({ organisation: 'gm0001', id }).length)
    const before = known()
    effectAt(review, 'schijf', 'product:op-haven')
    assert.deepEqual(known(), before)
  })

  it('is also that what was written wrongly of the old product goes', () => {
    const gone = (more: string) =>
      effectAt(reviewed(schijf(more)), 'schijf', 'product:op-haven')
        .gone.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith('structure/') && rule !== 'structure/unused-definition')
    assert.deepEqual(gone(', reviewedOn: 2026-02-30'), ['structure/impossible-date'])
    assert.deepEqual(gone(', licence: 1.0'), ['structure/yaml-norway'])
    assert.deepEqual(gone(', serviceModel: saaz'), ['structure/schema'])
    assert.deepEqual(gone(', users: -1'), [])
  })

  it('cannot be told of what a slip hides', () => {
    const review = reviewed(schijf())
    const thing = thingAt(review, 'schijf')
    const alternative = alternativeCalled(alternativesAt(review, 'schijf'), 'product:op-haven')
    assert.ok(thing && effectOf(review, thing, alternative))
    review.setFile(URI, `${HEAD}${schijf(', owner: Team B')}`, 'landscape', true)
    assert.equal(effectOf(review, thing, alternative), undefined)
  })
})

describe('what a thing says once it is replaced', () => {
  it('keeps what it is for and whose it is, and loses what the old product was', () => {
    const said = schijf(
      ', name: Schijf, users: 9, supplier: amerikaan, licence: proprietary, serviceModel: saas, contract: oud-2020, operator: amerikaan, encryptionKeys: provider, lifecycle: phasing-out, transition: { kind: replace }, exit: { plan: exit.md }, subProcessors: [{ supplier: verkocht }], x-eigen: ja',
    )
    assert.deepEqual(saidAfter(reviewed(said), 'schijf', 'product:op-haven'), {
      id: 'schijf',
      product: 'op-haven',
      owner: 'Team',
      criticality: 'high',
      data: ['dossiers'],
      name: 'Schijf',
      users: 9,
      'x-eigen': 'ja',
      runsOn: 'haven',
    })
  })

  it('keeps a lifecycle of what is planned', () => {
    const said = saidAfter(reviewed(schijf(', lifecycle: planned')), 'schijf', 'product:op-haven')
    assert.equal(said['lifecycle'], 'planned')
  })

  it('runs nowhere that is known, when its supplier runs it', () => {
    const said = saidAfter(reviewed(schijf(', runsOn: kelder')), 'schijf', 'product:dicht-nl')
    assert.deepEqual([said['product'], said['runsOn']], ['dicht-nl', undefined])
  })

  it('keeps the backup of what we ran and will run, and no other', () => {
    const self = schijf(', runsOn: kelder, backup: { runsOn: kelder }').replace('product: oud', 'product: open-us')
    assert.deepEqual(saidAfter(reviewed(self), 'schijf', 'product:op-haven')['backup'], { runsOn: 'kelder' })
    assert.equal(saidAfter(reviewed(self), 'schijf', 'product:dicht-nl')['backup'], undefined)
    assert.equal(
      saidAfter(reviewed(schijf(', backup: { runsOn: kelder }')), 'schijf', 'product:op-haven')['backup'],
      undefined,
    )
  })

  it('keeps what stands before it, and loses what the old product stood on', () => {
    const uses = ', uses: [{ product: wolk-us, for: database }, { product: wolk-nl, for: dns }]'
    const said = saidAfter(reviewed(schijf(uses)), 'schijf', 'product:op-haven')
    assert.deepEqual(said['uses'], [{ product: 'wolk-nl', for: 'dns' }])
  })

  it('is said by its component of the same product too, and by no other', () => {
    const text = `kind: common-ground\nversion: 1\norganisation: gm0001\ncomponents:\n  - { id: schijf, product: oud, image: oud:1, runsOn: kelder }\n  - { id: ander, product: open-us, partOf: schijf, runsOn: kelder }\n`
    const review = reviewed(schijf(), { 'common-ground.yaml': text })
    const uri = `${ROOT}/common-ground.yaml`
    assert.deepEqual(saidAfter(review, 'schijf', 'product:op-haven', uri), {
      id: 'schijf',
      product: 'op-haven',
      runsOn: 'haven',
    })
    const thing = thingAt(review, 'schijf')
    assert.ok(thing)
    const second = stateAfter(review, thing, alternativeCalled(alternativesAt(review, 'schijf'), 'product:op-haven'))
    const other = second?.documents(uri)[0]?.placements.at(-1)
    assert.equal(other, review.documents(uri)[0]?.placements.at(-1))
  })

  it('is, of a product under “uses”, that product alone, without the source of the old', () => {
    const uses =
      ', uses: [{ product: wolk-us, for: file-sharing, source: https://x.example, asOf: 2026-01-01 }, { product: huis }]'
    const said = saidAfter(reviewed(schijf(uses)), 'wolk-us', 'product:op-haven')
    assert.deepEqual(said['uses'], [{ product: 'op-haven', for: 'file-sharing' }, { product: 'huis' }])
    assert.equal(said['product'], 'oud')
  })

  it('is, of a platform, that all moves to the other, backups and standbys too, and it is out of use', () => {
    const body = `${CLUSTER}  - { id: wolk, product: wolk-us }
applications:
  - { id: a, product: op-haven, runsOn: wolk, backup: { runsOn: wolk, asOf: 2026-01-01 } }
  - { id: b, product: op-haven, runsOn: [{ platform: kelder }, { platform: wolk, role: standby }] }
  - { id: c, product: op-haven, runsOn: [{ platform: haven }, { platform: wolk, role: standby }] }
  - { id: d, product: op-haven, runsOn: kelder }
`
    const review = reviewed(body)
    const thing = thingAt(review, 'wolk,')
    assert.ok(thing)
    const second = stateAfter(review, thing, alternativeCalled(alternativesAt(review, 'wolk,'), 'platform:haven'))
    const said =
      second?.documents(URI).flatMap(({ placements }) => placements.map(({ facts }) => facts.entity?.value)) ?? []
    const shown = (id: string) => plain(said.find((value) => value?.['id'] === id))
    assert.deepEqual(shown('wolk'), { id: 'wolk', product: 'wolk-us', lifecycle: 'retired' })
    assert.deepEqual([shown('a')['runsOn'], shown('a')['backup']], ['haven', { runsOn: 'haven', asOf: '2026-01-01' }])
    assert.deepEqual(shown('b')['runsOn'], [{ platform: 'kelder' }, { platform: 'haven', role: 'standby' }])
    assert.deepEqual(shown('c')['runsOn'], [{ platform: 'haven' }])
    assert.deepEqual(shown('d')['runsOn'], 'kelder')
  })
})

describe('an alternative as a line of a list', () => {
  const line = (id: string, body = schijf(), text = 'schijf') => {
    const review = reviewed(body)
    const thing = thingAt(review, text)
    assert.ok(thing)
    const alternative = alternativeCalled(alternativesAt(review, text), id)
    const { label, description, detail } = listed(
      alternative,
      effectOf(review, thing, alternative),
      review.model.catalogueFor('gm0001'),
    )
    const say = (texts: readonly Message[]) =>
      (['en', 'nl'] as const).map((language) => texts.map((each) => worded(each, language)).join(' · '))
    return [[label], say(description), say(detail), say([titleOf(thing, review)])]
  }

  it('says what it is and what would change', () => {
    assert.deepEqual(line('product:op-haven'), [
      ['op-haven'],
      ['open source (EUPL-1.2) · NL · runs on haven', 'open source (EUPL-1.2) · NL · draait op haven'],
      ['2 findings go · exposure error → none', '2 bevindingen verdwijnen · blootstelling fout → geen'],
      ['In place of oud (schijf)', 'In plaats van oud (schijf)'],
    ])
  })

  it('names the owner of its maker, what serves only a part, and what is here already', () => {
    const both = `${schijf().replace('product: oud', 'product: pakket')}  - { id: ander, product: dicht-verkocht }\n`
    const [, description, detail] = line('product:dicht-verkocht', both)
    assert.deepEqual(description, [
      'closed source · NL, owner US · as a service of its supplier · already here: ander',
      'gesloten broncode · NL, eigenaar US · als dienst van de leverancier · hier al in gebruik: ander',
    ])
    assert.match(detail?.[0] ?? '', / · only for File sharing$/)
    assert.match(detail?.[1] ?? '', / · alleen voor Bestanden delen$/)
  })

  it('says of a platform that all moves there', () => {
    const body = `${CLUSTER}  - { id: wolk, product: wolk-us }\napplications:\n  - { id: a, product: op-haven, runsOn: wolk }\n`
    assert.deepEqual(line('platform:haven', body, 'wolk,')[1], [
      'all of it moves to haven',
      'alles verhuist naar haven',
    ])
  })
})
