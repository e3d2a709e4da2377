import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { worded } from '../../server/src/l10n/message.ts'
import { filesIn } from '../../server/src/language/files-in.ts'
import { editsOf } from '../../server/src/language/fix-edits.ts'
import type { Placement } from '../../server/src/model/document.ts'
import { Review } from '../../server/src/review/review.ts'
import { wayOutFixes } from '../../server/src/review/ways-out/fixes.ts'
import { allRules } from '../../server/src/rules/index.ts'
import { nameKind } from '../../server/src/workspace/names.ts'
import { applyEdits } from '../../server/src/yaml/edit.ts'

const ROOT = 'memory:/x'

const LANDSCAPE = `kind: landscape
version: 1
organisation: gm0268
platforms:
  - { id: wolk, product: azure, region: westeurope }
  - { id: haven-prod, product: kubernetes, location: NL, operator: gm0268 }
applications:
  - id: werkplek # alles
    product: microsoft-365
    supplier: microsoft
    criticality: high
    contract: ms
  - id: zaken
    product: open-zaak
    runsOn: wolk
    criticality: high
contracts:
  - { id: ms, supplier: microsoft, end: 2027-06-30 }
`

const COMMON_GROUND = `kind: common-ground
version: 1
organisation: gm0268
components:
  - id: zaken
    product: open-zaak
    layer: services
    runsOn: wolk
    uses:
      - { product: azure-key-vault, for: key-management, source: https://x.example, asOf: 2026-01-01 }
      - { product: postgresql, for: relational-database }
platforms:
  - id: haven-prod
    haven: { checkedOn: 2026-08-01, checker: v9.0.0, evidence: https://x.example, checks: { cncf-conformance: pass } }
`

type Files = Readonly<Record<string, string>>

const FILES: Files = { 'landscape.yaml': LANDSCAPE, 'common-ground.yaml': COMMON_GROUND }

function reviewOf(files: Files): Review {
  const review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: '2026-11-24', root: ROOT })
  for (const [name, text] of Object.entries(files)) review.setFile(`${ROOT}/${name}`, text, nameKind(name))
  return review
}

/** The fixes that a finding of a rule on a cause offers, by what they say and what they make of the files. */
function offered(files: Files, rule: string, cause: string, state = 'current') {
  const review = reviewOf(files)
  const findings = review.uris().flatMap((uri) => review.findings(uri))
  const finding = findings.find((each) => each.rule === rule && each.cause === cause && each.state === state)
  assert.ok(finding, `${rule} finds nothing at ${cause}, but ${findings.map(({ id }) => id).join(', ')}`)
  return wayOutFixes(review, finding).map((fix) => ({
    kind: fix.kind,
    title: worded(fix.title, 'en'),
    after: () => {
      const all = filesIn(review, (uri) => files[uri.slice(ROOT.length + 1)])
      const edits = editsOf(fix.change, all) ?? []
      const changed = new Set(edits.map(({ uri }) => uri.slice(ROOT.length + 1)))
      return Object.fromEntries(
        [...changed].map((name) => [
          name,
          applyEdits(
            files[name] ?? '',
            edits.filter(({ uri }) => uri.endsWith(`/${name}`)),
          ),
        ]),
      )
    },
  }))
}

const STOP = 'jurisdiction/can-be-switched-off'

describe('the ways out of a finding', () => {
  it('are planned on the element, best first, with the end of its contract', () => {
    const fixes = offered(FILES, STOP, 'supplier:microsoft')
    assert.deepEqual(
      fixes.map(({ kind }) => kind),
      ['plan', 'plan', 'plan', 'replace'],
    )
    assert.equal(
      fixes[0]?.title,
      'Plan Nextcloud Hub in place of werkplek, before the contract ends on 30 June 2027 (AGPL-3.0, on haven-prod, proven)',
    )
    assert.deepEqual(fixes[0]?.after(), {
      'landscape.yaml': LANDSCAPE.replace(
        '    contract: ms\n',
        '    contract: ms\n    transition: { kind: replace, to: [nextcloud], before: 2027-06-30, status: idea }\n',
      ),
    })
  })

  it('have no date where no contract says one, or where that has ended', () => {
    for (const [from, to] of [
      ['    contract: ms\n', ''],
      ['end: 2027-06-30', 'end: 2026-06-30'],
    ] as const) {
      const [first] = offered({ ...FILES, 'landscape.yaml': LANDSCAPE.replace(from, to) }, STOP, 'supplier:microsoft')
      assert.match(first?.title ?? '', /^Plan Nextcloud Hub in place of werkplek \(/)
      assert.doesNotMatch(first?.after()['landscape.yaml'] ?? '', /before:/)
    }
  })

  it('say until when one can give notice, and have no date once a contract goes on by itself', () => {
    const first = (more: string) =>
      offered(
        { ...FILES, 'landscape.yaml': LANDSCAPE.replace('end: 2027-06-30', `end: 2027-06-30, ${more}`) },
        STOP,
        'supplier:microsoft',
      )[0]
    const inTime = first('renewal: automatic, noticeMonths: 3')
    assert.match(inTime?.title ?? '', /, before the contract ends on 30 June 2027, with notice by 30 March 2027 \(/)
    assert.match(inTime?.after()['landscape.yaml'] ?? '', /before: 2027-06-30/)
    const tooLate = first('renewal: automatic, noticeMonths: 9')
    assert.match(tooLate?.title ?? '', /^Plan Nextcloud Hub in place of werkplek \(/)
    assert.doesNotMatch(tooLate?.after()['landscape.yaml'] ?? '', /before:/)
  })

  it('leave a transition that is planned already', () => {
    const planned = LANDSCAPE.replace('    contract: ms\n', '    transition: { kind: replace, to: [nextcloud] }\n')
    assert.deepEqual(
      offered({ ...FILES, 'landscape.yaml': planned }, STOP, 'supplier:microsoft').map(({ kind }) => kind),
      ['replace'],
    )
  })

  it('are written in a new target document, where what the old one was is open', () => {
    const fix = offered(FILES, STOP, 'supplier:microsoft').at(-1)
    assert.deepEqual(fix?.after(), {
      'target.landscape.yaml':
        'kind: landscape\nversion: 1\norganisation: gm0268\nstate: target\nreachedOn: 2028-12-31\napplications:\n' +
        '  - id: werkplek\n    product: nextcloud\n    runsOn: haven-prod\n    supplier: nextcloud\n    contract: { unknown: {} }\n',
    })
    const after = reviewOf({ ...FILES, ...fix?.after() })
    assert.deepEqual(
      after.findings(`${ROOT}/target.landscape.yaml`).filter(({ level }) => level === 'error' || level === 'warning'),
      [],
    )
  })

  it('are written in the target document that there is, and in the entry that it has', () => {
    const target = `kind: landscape\nversion: 1\norganisation: gm0268\nstate: target\nreachedOn: 2030-12-31\napplications:\n  - id: zaken\n    runsOn: haven-prod\n`
    const [beside] = offered({ ...FILES, 'doel.landscape.yaml': target }, STOP, 'supplier:microsoft').slice(-1)
    assert.match(
      beside?.after()['doel.landscape.yaml'] ?? '',
      /runsOn: haven-prod\n {2}- id: werkplek\n {4}product: nextcloud\n/,
    )
    const known = target.replace('- id: zaken\n    runsOn: haven-prod\n', '- { id: werkplek, owner: Team }\n')
    const [within] = offered({ ...FILES, 'doel.landscape.yaml': known }, STOP, 'supplier:microsoft').slice(-1)
    assert.match(within?.after()['doel.landscape.yaml'] ?? '', /- \{ id: werkplek, owner: Team, product: nextcloud, /)
  })

  it('lead a component on services of one provider toward Haven+, each service by what it is for', () => {
    const [fix, ...others] = offered(FILES, 'lock-in/provider-specific-service', 'product:azure-key-vault')
    assert.equal(fix?.title, 'Write the way of zaken toward Haven+ in a target document: OpenBao, on haven-prod')
    assert.deepEqual(fix?.after(), {
      'target.common-ground.yaml':
        'kind: common-ground\nversion: 1\norganisation: gm0268\nstate: target\nreachedOn: 2028-12-31\ncomponents:\n' +
        '  - id: zaken\n    runsOn: haven-prod\n    uses: [ { product: openbao, for: key-management }, { product: postgresql, for: relational-database } ]\n',
    })
    assert.deepEqual(others, [])
  })

  it('take along what the same provider runs besides, such as the sign-in', () => {
    const uses =
      '      - { product: azure-key-vault, for: key-management, source: https://x.example, asOf: 2026-01-01 }\n'
    const more = {
      ...FILES,
      'common-ground.yaml': COMMON_GROUND.replace(
        uses,
        `${uses}      - { product: entra-id, for: identity-provider }\n`,
      ),
    }
    const [fix] = offered(more, 'lock-in/provider-specific-service', 'product:azure-key-vault')
    assert.match(fix?.after()['target.common-ground.yaml'] ?? '', /\{ product: keycloak, for: identity-provider \}/)
    const alone = {
      ...FILES,
      'common-ground.yaml': COMMON_GROUND.replace(uses, '      - { product: entra-id, for: identity-provider }\n'),
    }
    assert.ok(!offered(alone, STOP, 'platform:wolk').some(({ title }) => /Haven\+/.test(title)))
  })

  it('name what is used, where that alone is replaced', () => {
    const used = {
      'landscape.yaml': `kind: landscape
version: 1
organisation: gm0268
applications:
  - { id: zaken, product: open-zaak, operator: gm0268, uses: [{ product: redis, for: key-value-store }] }
`,
    }
    assert.deepEqual(
      offered(used, 'lock-in/licence-changed', 'supplier:redis').map(({ kind, title }) => [kind, title]),
      [['replace', 'Write in a target document that zaken uses Valkey instead of Redis (BSD-3-Clause, proven)']],
    )
  })

  it('name no cluster where there is none in the trusted area', () => {
    const abroad = { ...FILES, 'landscape.yaml': LANDSCAPE.replace('location: NL, operator: gm0268', 'runsOn: wolk') }
    const [fix] = offered(abroad, 'lock-in/provider-specific-service', 'product:azure-key-vault')
    assert.doesNotMatch(fix?.title ?? 'on', /\bon\b/)
    assert.doesNotMatch(fix?.after()['target.common-ground.yaml'] ?? 'runsOn', /runsOn/)
  })

  it('replace in a target document, and never in a current one', () => {
    const target = `kind: landscape\nversion: 1\norganisation: gm0268\nstate: target\nreachedOn: 2030-12-31\napplications:\n  - id: video\n    product: zoom # nieuw\n    criticality: high\n`
    const files = { ...FILES, 'doel.landscape.yaml': target }
    const fixes = offered(files, STOP, 'supplier:zoom', 'target:2030-12-31')
    assert.ok(fixes.length > 0 && fixes.every(({ kind }) => kind === 'replace'))
    assert.match(fixes[0]?.title ?? '', /^Replace video by /)
    const after = fixes[0]?.after() ?? {}
    assert.match(after['doel.landscape.yaml'] ?? '', /product: (?!zoom)[a-z-]+ # nieuw\n/)
    const now = offered(FILES, STOP, 'platform:wolk')
    for (const { after: made } of now)
      assert.doesNotMatch(made()['landscape.yaml'] ?? '', /product: stackit|product: fuga/)
  })

  it('are planned for the one thing under a contract that ended, and for none of several', () => {
    const ended = LANDSCAPE.replace('end: 2027-06-30', 'end: 2026-06-30')
    const ENDED = 'lock-in/contract-ended'
    const plans = (landscape: string) =>
      offered({ 'landscape.yaml': landscape }, ENDED, 'contract:ms').filter(({ kind }) => kind === 'plan')
    assert.match(plans(ended)[0]?.title ?? '', /^Plan Nextcloud Hub in place of werkplek \(/)
    assert.deepEqual(
      plans(ended.replace('runsOn: wolk\n    criticality', 'runsOn: wolk\n    contract: ms\n    criticality')),
      [],
    )
  })

  it('are none where the rule itself failed', () => {
    const rules = allRules
      .filter(({ id, hasWayOut }) => id === 'lock-in/end-of-life' && hasWayOut)
      .map(({ inOrganisation: _, ...rule }) => ({
        ...rule,
        inPart: ({ facts }: Placement) => {
          if (facts.entity?.id === 'werkplek') throw new Error('broken')
          return []
        },
      }))
    const review = new Review({ catalogue: packagedCatalogue(), rules, today: '2026-11-24', root: ROOT })
    review.setFile(`${ROOT}/landscape.yaml`, LANDSCAPE, nameKind('landscape.yaml'))
    const found = review.findings(`${ROOT}/landscape.yaml`)
    assert.notEqual(found.length, 0)
    for (const finding of found) assert.deepEqual(wayOutFixes(review, finding), [])
  })

  it('are none where a fact is missing, or nothing is known that could come instead', () => {
    const unknown = LANDSCAPE.replace(
      'product: microsoft-365\n    supplier: microsoft',
      'supplier: microsoft\n    serviceModel: saas',
    )
    assert.deepEqual(offered({ 'landscape.yaml': unknown }, STOP, 'supplier:microsoft'), [])
  })
})
