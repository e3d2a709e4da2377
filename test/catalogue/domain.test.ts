import assert from 'node:assert/strict'
import { labels } from '../../server/src/schema/generated/descriptions.ts'
import type { CsfCriterion } from '../../server/src/schema/generated/types.ts'
import { readCatalogue } from './read-catalogue.ts'

const { jurisdictions = [], laws = [], powers = [], otherAdequacy = [] } = readCatalogue('jurisdictions')
const { standards = [] } = readCatalogue('standards')
const { referenceComponents = [], technologyComponents = [], gemmaModel } = readCatalogue('reference-components')
const { havenStandard, havenChecks = [], havenRequirements = [], havenPlusComponents = [] } = readCatalogue('haven')
const { csf } = readCatalogue('csf')
const { provisions = [] } = readCatalogue('provisions')
const { products = [] } = readCatalogue('products')

describe('catalogue/jurisdictions', () => {
  const byCode = new Map(jurisdictions.map((each) => [each.code, each]))
  const codes = (having: (each: (typeof jurisdictions)[number]) => boolean | undefined) =>
    jurisdictions
      .filter(having)
      .map(({ code }) => code)
      .sort()

  it('has the 27 members of the EU, and with Iceland, Liechtenstein and Norway the 30 countries of the EEA', () => {
    const eu = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
    assert.deepEqual(
      codes(({ eu }) => eu),
      eu,
    )
    assert.deepEqual(
      codes(({ eea }) => eea),
      [...eu, 'IS', 'LI', 'NO'].sort(),
    )
  })

  it('names every country once, in two languages', () => {
    assert.equal(byCode.size, jurisdictions.length)
    assert.equal(jurisdictions.length, 85)
    for (const { code, name } of jurisdictions) assert.ok(name?.en && name.nl, code)
    assert.equal(byCode.get('DE')?.name?.nl, 'Duitsland')
  })

  // https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en
  it('has the adequacy decisions with their dates', () => {
    const decisions = jurisdictions.flatMap(({ code, adequacy }) =>
      adequacy?.status === 'decision' || adequacy?.status === 'partial'
        ? [`${code} ${adequacy.date} ${adequacy.status}`]
        : [],
    )
    assert.deepEqual(decisions, [
      'AD 2010-10-19 decision',
      'AR 2003-06-30 decision',
      'BR 2026-01-26 decision',
      'CA 2001-12-20 partial',
      'CH 2000-07-26 decision',
      'FO 2010-03-05 decision',
      'GB 2025-12-19 decision',
      'GG 2003-11-21 decision',
      'IL 2011-01-31 decision',
      'IM 2004-04-28 decision',
      'JE 2008-05-08 decision',
      'JP 2019-01-23 decision',
      'KR 2021-12-17 decision',
      'NZ 2012-12-19 decision',
      'US 2023-07-10 partial',
      'UY 2012-08-21 decision',
    ])
    assert.equal(byCode.get('GB')?.adequacy?.expires, '2031-12-27')
    assert.equal(byCode.get('US')?.adequacy?.contestedSince, '2026-06-29')
    assert.deepEqual(
      otherAdequacy.map(({ id, date }) => [id, date]),
      [['european-patent-organisation', '2025-07-15']],
    )
  })

  it('needs no adequacy inside the EEA, and nowhere else', () => {
    for (const { code, eea, adequacy } of jurisdictions) assert.equal(adequacy?.status === 'not-applicable', eea, code)
  })

  it('trusts the EEA, limits adequate countries but for US and GB, and raises the rest', () => {
    for (const { code, eea, adequacy, likelihood } of jurisdictions) {
      const adequate = adequacy?.status === 'decision' || adequacy?.status === 'partial'
      const expected = eea ? 'trusted' : adequate && code !== 'US' && code !== 'GB' ? 'limited' : 'raised'
      assert.equal(likelihood, expected, code)
    }
  })

  it('has the Five Eyes', () => {
    assert.deepEqual(
      codes(({ fiveEyes }) => fiveEyes),
      ['AU', 'CA', 'GB', 'NZ', 'US'],
    )
  })

  it('says of a country without laws that they were not studied, unless it is in the EEA', () => {
    for (const { code, eea, laws: ids = [], lawStudy } of jurisdictions) {
      assert.equal(lawStudy === 'eea', eea, code)
      if (ids.length === 0) assert.notEqual(lawStudy, 'studied', code)
      if (eea) assert.deepEqual(ids, [], code)
    }
  })

  it('counts Hong Kong as China and Puerto Rico as the United States', () => {
    const treated = jurisdictions.flatMap(({ code, treatAs }) => (treatAs ? [`${code} ${treatAs}`] : []))
    assert.deepEqual(treated, ['HK CN', 'PR US'])
  })

  it('has laws that a country lists, each of that country or of the one it counts as', () => {
    const byId = new Map(laws.map((law) => [law.id, law]))
    assert.equal(byId.size, 20)
    for (const { code, treatAs, laws: ids = [] } of jurisdictions)
      for (const id of ids) assert.ok([code, treatAs].includes(byId.get(id)?.jurisdiction), `${code} ${id}`)
    const listed = new Set(jurisdictions.flatMap(({ laws: ids = [] }) => ids))
    assert.deepEqual(
      laws.filter(({ id }) => !listed.has(id)).map(({ id }) => id),
      ['us-patriot-215'],
    )
  })

  it('shows a lapsed law as lapsed', () => {
    const lapsed = laws.filter(({ inForce }) => !inForce)
    assert.deepEqual(
      lapsed.map(({ id, lapsedOn, runsOnUntil }) => [id, lapsedOn, runsOnUntil]),
      [
        ['us-fisa-702', '2026-06-12', '2027-03'],
        ['us-patriot-215', '2020-03-15', undefined],
      ],
    )
  })

  it('has for every law whom it reaches, where it stands and how sure it is', () => {
    for (const law of laws) {
      assert.ok(law.reach?.en && law.reach.nl && law.status?.en && law.status.nl, law.id)
      assert.ok(law.powers?.length && law.source && law.checked, law.id)
      assert.ok(['sourced', 'general-knowledge', 'unverified'].includes(law.confidence ?? ''), law.id)
    }
    const sure = laws.filter(({ confidence }) => confidence === 'sourced').map(({ id }) => id)
    assert.deepEqual(sure, ['us-cloud-act', 'us-eo-12333', 'us-ieepa-ofac', 'uk-ipa-2016'])
  })

  it('explains every power as the schema does', () => {
    assert.deepEqual(Object.fromEntries(powers.map(({ id, meaning }) => [id, meaning])), labels['powerId'])
  })
})

describe('catalogue/standards', () => {
  const byId = new Map(standards.map((each) => [each.id, each]))

  it('has every standard of the GEMMA model once, and those looked at besides', () => {
    const inGemma = standards.filter(({ gemmaId }) => gemmaId)
    assert.equal(byId.size, standards.length)
    assert.equal(inGemma.length, 207)
    assert.equal(new Set(inGemma.map(({ gemmaId }) => gemmaId)).size, 207)
    assert.equal(new Set(inGemma.map(({ gemmaName }) => gemmaName)).size, 207)
    assert.equal(standards.filter(({ kind }) => kind).length, 93)
  })

  it('names standards that exist as successor and as whole', () => {
    for (const { id, replacedBy = [], partOf } of standards)
      for (const other of [...replacedBy, ...(partOf ? [partOf] : [])]) {
        assert.ok(byId.has(other), `${id} names ${other}`)
        assert.notEqual(other, id)
      }
  })

  it('leads from every successor to a standard that is not itself replaced or retired', () => {
    for (const { id, replacedBy = [] } of standards)
      for (const other of replacedBy) {
        assert.notEqual(byId.get(other)?.status, 'retired', `${id} to ${other}`)
        assert.deepEqual(byId.get(other)?.replacedBy ?? [], [], `${id} to ${other}`)
      }
  })

  it('names a successor only for what is on its way out', () => {
    for (const { id, status, replacedBy } of standards)
      if (replacedBy) assert.ok(status === 'legacy' || status === 'retired', id)
  })

  it('says that legacy is our judgement', () => {
    const legacy = standards.filter(({ status }) => status === 'legacy')
    assert.equal(legacy.length, 11)
    for (const { id, judged, gemmaStatus } of legacy) {
      assert.ok(judged?.includes('status'), id)
      assert.equal(gemmaStatus, 'in-use', id)
    }
  })

  it('has no two standards that people write the same way', () => {
    const owners = new Map<string, string>()
    for (const { id, name, aliases = [], gemmaName } of standards)
      for (const written of new Set([id, name, ...aliases, gemmaName].map((text) => text?.toLowerCase()))) {
        if (!written) continue
        assert.ok(!owners.has(written), `${written}: ${owners.get(written)} and ${id}`)
        owners.set(written, id)
      }
  })

  it('follows GEMMA where nothing else was looked at', () => {
    const follows = { 'in-use': 'in-use', 'in-development': 'emerging', 'end-of-support': 'retired' } as const
    for (const { id, kind, status, gemmaStatus } of standards)
      if (!kind) assert.equal(status, follows[gemmaStatus as keyof typeof follows], id)
  })

  it('has the ZGW versions of June 2026 and the statuses of old StUF versions', () => {
    const current = standards.flatMap(({ id, family, currentVersion }) =>
      family === 'ZGW' && currentVersion ? [`${id}@${currentVersion}`] : [],
    )
    assert.deepEqual(current, [
      'zgw-zaken@1.7.0',
      'zgw-catalogi@1.3.3',
      'zgw-documenten@1.7.0',
      'zgw-besluiten@1.1.0',
      'zgw-autorisaties@1.1.0',
      'zgw-notificaties@1.0.1',
    ])
    const statusOf = (id: string, version: string) =>
      byId.get(id)?.versions?.find((each) => each.version === version)?.status
    assert.equal(statusOf('stuf-bg', '3.20'), 'withdrawn')
    assert.equal(statusOf('stuf-bg', '3.10'), 'in-use')
    assert.equal(statusOf('zgw-zaken', '1.5.1'), 'in-use')
    assert.ok(byId.get('stuf-ef')?.versions?.every(({ status }) => status === 'end-of-support'))
  })

  it('states a version once, and the version to use among them', () => {
    for (const { id, currentVersion, versions = [] } of standards) {
      const stated = versions.map(({ version }) => version)
      assert.equal(new Set(stated).size, stated.length, id)
      if (currentVersion && stated.length > 1) assert.ok(stated.includes(currentVersion), id)
    }
  })

  it('never calls a standard from general knowledge sourced', () => {
    for (const { id, checked, confidence } of standards) if (!checked) assert.equal(confidence, 'general-knowledge', id)
    assert.equal(standards.filter(({ checked }) => !checked).length, 30)
  })

  it('knows the standards that products name', () => {
    for (const { id, standards: named = [] } of products)
      for (const standard of named) assert.ok(byId.has(standard.replace(/@.*/, '')), `${id} names ${standard}`)
  })
})

describe('catalogue/reference-components', () => {
  const byGuid = new Map(referenceComponents.map((each) => [each.gemmaId, each]))
  const byName = new Map(referenceComponents.map((each) => [each.name, each]))

  it('has the 173 reference components of the release, each GUID and name once', () => {
    assert.equal(gemmaModel?.release, '2026-07-01')
    assert.equal(referenceComponents.length, 173)
    assert.equal(byGuid.size, 173)
    assert.equal(new Set(referenceComponents.map(({ name }) => name?.toLowerCase())).size, 173)
  })

  it('has the standings of the model', () => {
    const counts = Object.groupBy(referenceComponents, ({ status }) => status ?? '')
    assert.deepEqual(Object.fromEntries(Object.entries(counts).map(([status, having]) => [status, having?.length])), {
      'in-use': 167,
      unstated: 2,
      'in-development': 2,
      'end-of-support': 2,
    })
    assert.equal(byName.get('Wkpb-component')?.status, 'end-of-support')
  })

  it('has 317 mandatory and 432 recommended links, all to standards of the model', () => {
    const known = new Map(standards.map((each) => [each.id, each]))
    const mandatory = referenceComponents.flatMap(({ standardsMandatory = [] }) => standardsMandatory)
    const recommended = referenceComponents.flatMap(({ standardsRecommended = [] }) => standardsRecommended)
    assert.deepEqual([mandatory.length, recommended.length], [317, 432])
    for (const id of [...mandatory, ...recommended]) assert.ok(known.get(id)?.gemmaId, id)
    for (const { name, standardsMandatory = [], standardsRecommended = [] } of referenceComponents)
      assert.deepEqual(
        standardsMandatory.filter((id) => standardsRecommended.includes(id)),
        [],
        name,
      )
  })

  it('suggests one or two layers for all but the placeholder', () => {
    const without = referenceComponents.filter(({ suggestedLayers = [] }) => ![1, 2].includes(suggestedLayers.length))
    assert.deepEqual(
      without.map(({ name }) => name),
      ['Verzamelcomponent'],
    )
  })

  it('says in both languages that the component for harbours is not the Haven standard', () => {
    const note = byName.get('Havencomponent')?.note
    assert.match(`${note?.en}`, /harbours.*nothing to do with the Haven standard/)
    assert.match(`${note?.nl}`, /havens.*niets te maken met de Haven-standaard/)
  })

  it('knows the components that products name', () => {
    for (const { id, gemmaReferenceComponent: named } of products)
      if (named) assert.equal(byGuid.get(named.id)?.name, named.name, id)
  })

  it('has the 48 technology components, which are other elements of the model', () => {
    assert.equal(new Set(technologyComponents.map(({ gemmaId }) => gemmaId)).size, 48)
    assert.ok(!technologyComponents.some(({ gemmaId }) => byGuid.has(gemmaId)))
  })
})

describe('catalogue/haven', () => {
  it('has the sixteen checks in the groups and the order in which the checker prints them', () => {
    const groups = Object.groupBy(havenChecks, ({ group }) => group ?? '')
    assert.deepEqual(
      Object.entries(groups).map(([group, checks]) => [group, checks?.length]),
      [
        ['fundamental', 2],
        ['infrastructure', 5],
        ['cluster', 4],
        ['external', 1],
        ['deployment', 3],
        ['validation', 1],
      ],
    )
    assert.equal(new Set(havenChecks.map(({ id }) => id)).size, 16)
    assert.equal(new Set(havenChecks.map(({ checkerName }) => checkerName?.toLowerCase())).size, 16)
    assert.equal(havenChecks.find(({ id }) => id === 'multiaz')?.checkerName, 'Multiple availability zones in use')
  })

  it('calls only ids of Haven itself official', () => {
    const official = havenChecks.filter(({ idOrigin }) => idOrigin === 'haven').map(({ id }) => id)
    assert.deepEqual(official, ['clusteradmin', 'multiaz', 'privatenetworking'])
    assert.ok(havenRequirements.every(({ idOrigin }) => idOrigin === 'ours'))
  })

  it('leaves to the live cluster what nobody can declare', () => {
    const live = havenChecks.filter(({ declarable }) => declarable === false).map(({ id }) => id)
    assert.deepEqual(live, ['self-version', 'clusteradmin', 'sha-validated'])
  })

  it('has what an application needs and the thirteen components of the preset, with products that exist', () => {
    assert.equal(havenRequirements.length, 4)
    assert.equal(havenPlusComponents.length, 13)
    const known = new Set(products.map(({ id }) => id))
    for (const { id, product } of havenPlusComponents) if (product) assert.ok(known.has(product), id)
  })

  it('became a standard for municipalities on 25 March 2022', () => {
    assert.equal(havenStandard?.adopted, '2022-03-25')
  })
})

describe('catalogue/csf', () => {
  const objectives = csf?.objectives ?? []
  const criteria = objectives.flatMap((objective) => objective.criteria ?? [])
  const sum = (numbers: readonly number[]) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100
  const best = ({ answers = [] }: CsfCriterion) => Math.max(...answers.map(({ value = 0 }) => value))
  const seals = ({ answers = [] }: CsfCriterion) => answers.map(({ seal = -1 }) => seal)

  it('has eight objectives with 48 questions, numbered through', () => {
    assert.deepEqual(
      objectives.map(({ criteria: own = [] }) => own.length),
      [8, 6, 5, 6, 7, 5, 7, 4],
    )
    for (const [index, { id, criteria: own = [] }] of objectives.entries()) {
      assert.equal(id, `SOV-${index + 1}`)
      assert.deepEqual(
        own.map((criterion) => criterion.id),
        own.map((_, place) => `${id}.${place + 1}`),
      )
    }
  })

  it('has four or five answers a question, numbered through, none worse than the one before', () => {
    for (const criterion of criteria) {
      const { id, answers = [] } = criterion
      const values = answers.map(({ value = -1 }) => value)
      assert.ok(answers.length === 4 || answers.length === 5 || id === 'SOV-2.1', id)
      assert.deepEqual(
        answers.map(({ answer }) => answer),
        answers.map((_, place) => place + 1),
      )
      assert.equal(values[0], 0, id)
      assert.deepEqual(
        values,
        [...values].sort((a, b) => a - b),
        id,
      )
      assert.deepEqual(
        seals(criterion),
        [...seals(criterion)].sort((a, b) => a - b),
        id,
      )
    }
  })

  it('has best answers that add up to the maxima of the calculator', () => {
    const maxima = Object.fromEntries(objectives.map(({ id, criteria: own = [] }) => [id, sum(own.map(best))]))
    assert.deepEqual(maxima, csf?.scoring?.actualMaxima)
    assert.deepEqual(Object.values(maxima), [1000.03, 1002, 1000, 1002, 1001, 1000, 1001, 1000])
  })

  it('has weights of 100 percent together, and best totals just over 100 by rounding', () => {
    const totals = (csf?.weightSets ?? []).map(({ id, weights = {} }) => {
      assert.equal(sum(Object.values(weights)), 100, id)
      const maxima = csf?.scoring?.actualMaxima ?? {}
      const total = Object.entries(weights).reduce(
        (all, [key, weight]) => all + ((maxima[key] ?? 0) / 1000) * weight,
        0,
      )
      return `${id} ${total.toFixed(3)}`
    })
    assert.deepEqual(totals, ['v1.2.1 100.080', 'calculator-2026-06-01 100.076'])
    const [first, second] = (csf?.weightSets ?? []).map(({ weights = {} }) => weights)
    assert.deepEqual(
      Object.keys(first ?? {}).filter((key) => first?.[key] !== second?.[key]),
      ['SOV-1', 'SOV-5', 'SOV-7'],
    )
  })

  it('has nine questions that move the score only, and says so of exactly those', () => {
    const scoreOnly = criteria.filter((criterion) => seals(criterion).every((seal) => seal === 4))
    assert.deepEqual(
      scoreOnly.map(({ id }) => id),
      ['SOV-1.2', 'SOV-1.4', 'SOV-1.5', 'SOV-1.6', 'SOV-1.7', 'SOV-2.5', 'SOV-5.3', 'SOV-7.2', 'SOV-8.4'],
    )
    assert.deepEqual(
      criteria.filter(({ affectsSeal }) => affectsSeal === false),
      scoreOnly,
    )
  })

  it('reaches SEAL-4 with the best answer to every question', () => {
    for (const criterion of criteria) assert.equal(seals(criterion).at(-1), 4, criterion.id)
  })

  it('has the SEAL of the answers that mostly decide', () => {
    const table = Object.fromEntries(criteria.map((criterion) => [criterion.id, seals(criterion).join('')]))
    assert.deepEqual(
      ['SOV-1.1', 'SOV-1.8', 'SOV-2.1', 'SOV-2.2', 'SOV-2.3', 'SOV-3.1', 'SOV-3.4', 'SOV-7.3', 'SOV-7.7'].map(
        (id) => `${id} ${table[id]}`,
      ),
      [
        'SOV-1.1 1134',
        'SOV-1.8 00224',
        'SOV-2.1 114',
        'SOV-2.2 11124',
        'SOV-2.3 11114',
        'SOV-3.1 01234',
        'SOV-3.4 00114',
        'SOV-7.3 11134',
        'SOV-7.7 11114',
      ],
    )
  })

  it('names the five levels, and the Dutch names of the cabinet note', () => {
    assert.deepEqual(
      (csf?.sealLevels ?? []).map(({ level, name }) => `${level} ${name?.nl}`),
      [
        '0 Geen soevereiniteit',
        '1 Jurisdictionele soevereiniteit',
        '2 Data-soevereiniteit',
        '3 Digitale veerkracht',
        '4 Volledige digitale soevereiniteit',
      ],
    )
  })

  it('lacks a label only where the source is blank or repeats another answer', () => {
    const unlabelled = criteria.flatMap(({ id, answers = [] }) =>
      answers.filter(({ label }) => !label).map(({ answer }) => `${id}:${answer}`),
    )
    assert.deepEqual(unlabelled, ['SOV-1.6:2', 'SOV-1.6:4', 'SOV-8.2:2', 'SOV-8.3:2', 'SOV-8.4:2'])
  })

  it('carries the attribution that the licence asks for', () => {
    const { licence, attribution } = csf?.framework?.calculator ?? {}
    assert.match(`${licence}`, /CC BY 4\.0/)
    assert.match(`${attribution}`, /© European Union.*no endorsement/)
  })
})

describe('catalogue/provisions', () => {
  it('has the 55 external provisions of the GEMMA model and four of its own', () => {
    const inGemma = provisions.flatMap(({ gemmaId }) => gemmaId ?? [])
    assert.equal(new Set(inGemma).size, 55)
    assert.equal(inGemma.length, 55)
    assert.deepEqual(
      provisions.filter(({ gemmaId }) => !gemmaId).map(({ id }) => id),
      ['brp', 'dso', 'berichtenbox', 'eidas'],
    )
  })

  it('has no two provisions that people write the same way', () => {
    const owners = new Map<string, string>()
    for (const { id, name, aliases = [] } of provisions)
      for (const written of new Set([id, name, ...aliases].map((text) => text?.toLowerCase() ?? ''))) {
        assert.ok(!owners.has(written), `${written}: ${owners.get(written)} and ${id}`)
        owners.set(written, id)
      }
  })
})
