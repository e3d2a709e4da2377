/** A line with a marker under the nth of a word in it, from 0. */
export function marked(line: string, word: string, says: string, nth = 0): string {
  let start = -1
  for (let i = 0; i <= nth; i++) start = line.indexOf(word, start + 1)
  if (start < 1) throw new Error(`“${word}” stands nowhere in “${line}”`)
  return `${line}\n#${' '.repeat(start - 1)}${'^'.repeat(word.length)} ${says}`
}

type Sections = { readonly [section: string]: readonly string[] }

/** The current landscape of gm0268, with datasets of several kinds that an application of its own holds. */
export function landscape({ applications = [], ...others }: Sections): string {
  return document({
    ...others,
    applications: [
      '  - { id: register, product: open-zaak, data: [dossiers, kaarten, ramingen, lijsten, archief] }',
      ...applications,
    ],
    datasets: [
      '  - { id: dossiers, classification: confidential, personal: ordinary }',
      '  - { id: kaarten, classification: public, personal: none }',
      '  - { id: ramingen, classification: confidential, personal: none }',
      '  - { id: lijsten, classification: public, personal: ordinary }',
      '  - { id: archief, name: Archief }',
    ],
  })
}

/** What changes by 2030. */
export function target(sections: Sections): string {
  return document({ 'state: target': [], ...sections }, 'later.landscape.yaml')
}

/** Components of it. */
export function components(...lines: readonly string[]): string {
  return document({ components: lines }, 'stack.common-ground.yaml', 'common-ground')
}

function document(sections: Sections, file = 'landscape.yaml', kind = 'landscape'): string {
  const lines = Object.entries(sections).flatMap(([section, items]) =>
    items.length === 0 ? [section] : [`${section}:`, ...items],
  )
  return [`# file: ${file}`, `kind: ${kind}`, 'version: 1', 'organisation: gm0268', ...lines, ''].join('\n')
}

/** A catalogue of one's own, with regions, and a service of which the hosts are known. */
export function catalogue(hostedOn = '{ provider: unknown }'): string {
  return [
    '# file: own.catalogue.yaml',
    'kind: catalogue',
    'version: 1',
    'asOf: 2026-11-01',
    'products:',
    '  - { id: azure-sql, name: Azure SQL, supplier: microsoft, serviceModel: paas, licence: proprietary }',
    '  - { id: wolkdienst, name: Wolkdienst, supplier: topdesk, serviceModel: paas, licence: proprietary }',
    '  - { id: grootwolk, name: Grootwolk, supplier: topdesk, serviceModel: iaas, licence: proprietary }',
    '  - { id: kleinwolk, name: Kleinwolk, supplier: topdesk, serviceModel: iaas, licence: proprietary }',
    `  - { id: dienst, name: Dienst, supplier: topdesk, serviceModel: saas, licence: proprietary, hostedOn: [${hostedOn}] }`,
    'cloudRegions:',
    '  - provider: azure',
    '    supplier: microsoft',
    '    confidence: sourced',
    '    regions: [ { code: eastus, country: US }, { code: westeurope, country: NL }, { code: southeastasia, country: SG } ]',
    '  - provider: kleinwolk',
    '    supplier: topdesk',
    '    confidence: general-knowledge',
    '    regions: [ { code: eastus, country: SG } ]',
    '  - provider: grootwolk',
    '    supplier: topdesk',
    '    confidence: sourced',
    '    regions: [ { code: eastus, country: NL }, { code: verweg, country: SG } ]',
    '',
  ].join('\n')
}

/** A policy that says one thing. */
export function policy(line: string): string {
  return ['# file: havenwijzer.yaml', 'kind: policy', 'version: 1', line, ''].join('\n')
}
