import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files of a landscape of 400 applications over 20 folders, by path; the same on every run. */
export function splitLandscape(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([['landscape.yaml', shared()]])
  for (const [index, domain] of domains.entries()) {
    files.set(`${domain}/landscape.yaml`, domainFile(domain, index))
  }
  return files
}

const applicationsPerDomain = 20
const domains = [
  'werkplek',
  'identiteit',
  'dienstverlening',
  'klantcontact',
  'burgerzaken',
  'belastingen',
  'inkomen',
  'zorg',
  'jeugd',
  'schuldhulp',
  'vergunningen',
  'handhaving',
  'geo',
  'openbare-ruimte',
  'verkeer',
  'financien',
  'personeel',
  'bestuur',
  'archief',
  'infrastructuur',
] as const
const platforms = ['azure-weu', 'aws-dublin', 'haven-eigen', 'rekencentrum', 'vmware-rekencentrum'] as const
const runByUs = ['open-zaak', 'open-formulieren', 'nextcloud', 'keycloak', 'tailormap', 'openproject', 'qgis', 'zabbix']
const asService = [
  'xxllnc-zaken',
  'suite-sociaal-domein',
  'iburgerzaken',
  'topdesk',
  'afas-profit',
  'ibabs-ris',
  'planon',
  'zivver',
  'rx-mission',
  'neuron',
  'validsign',
  'jcc-afspraken',
]
const levels = ['low', 'medium', 'high', 'critical'] as const
const suppliers = ['microsoft', 'xxllnc', 'centric', 'pinkroccade-lg', 'visma-roxit'] as const

function shared(): string {
  return `# Made by make-gesplitst.ts; do not edit by hand.
kind: landscape
version: 1
organisation: { id: gm9997, name: Gemeente Gesplitst, type: municipality }
reviewedOn: 2026-10-01

platforms:
  - { id: azure-weu, product: azure, region: westeurope, encryptionKeys: shared }
  - { id: aws-dublin, product: aws, region: eu-west-1, encryptionKeys: provider }
  - { id: haven-eigen, product: kubernetes, runsOn: rekencentrum, operator: gm9997 }
  - { id: rekencentrum, location: NL, operator: gm9997 }
  - { id: vmware-rekencentrum, product: vmware-vsphere, runsOn: rekencentrum, operator: gm9997 }

contracts:
${suppliers.map((supplier, i) => `  - { id: contract-${supplier}, supplier: ${supplier}, start: 202${i}-01-01, end: 2028-12-31, noticeMonths: 6 }`).join('\n')}
`
}

function domainFile(domain: string, index: number): string {
  const head = `# Made by make-gesplitst.ts; do not edit by hand.
kind: landscape
version: 1
organisation: gm9997
reviewedOn: 2026-09-${String(index + 1).padStart(2, '0')}

datasets:
  - id: gegevens-${domain}
    name: Gegevens ${domain}
    classification: ${index % 3 === 0 ? 'confidential' : 'internal'}
    personal: ${index % 4 === 0 ? 'special' : 'ordinary'}
    sourceSystem: ${domain}-01

processes:
  - id: taak-${domain}
    name: Taak ${domain}
    criticality: ${at(levels, index)}
    maxOutage: 48h
    needs: [${domain}-01, ${domain}-02]
    helpedBy: [${domain}-03]

applications:
`
  return head + Array.from({ length: applicationsPerDomain }, (_, n) => application(domain, index, n)).join('')
}

/** One application: every third one we run ourselves, the others are services; some facts are left out, as in real files. */
function application(domain: string, index: number, n: number): string {
  const seed = index * applicationsPerDomain + n
  const own = n % 3 === 0
  const lines = [
    `  - id: ${name(domain, n)}`,
    `    product: ${own ? at(runByUs, seed) : at(asService, seed)}`,
    ...(seed % 7 === 0 ? [] : [`    owner: Team ${domain}`]),
    `    domain: ${domain}`,
    ...(seed % 5 === 0 ? [] : [`    criticality: ${at(levels, seed * 3)}`]),
    `    users: ${10 + ((seed * 37) % 900)}`,
    ...(own ? [`    runsOn: ${at(platforms, seed)}`, '    operator: gm9997'] : []),
    ...(n < 6 ? [`    data: [gegevens-${domain}]`] : []),
    ...(n === 1 ? [`    contract: contract-${at(suppliers, index)}`] : []),
    ...(n === 4 ? interfacesOf(domain, index) : []),
  ]
  return `${lines.join('\n')}\n`
}

function interfacesOf(domain: string, index: number): readonly string[] {
  const next = at(domains, index + 1)
  return [
    '    interfaces:',
    `      - { to: ${domain}-01, standard: zgw-zaken, version: "1.6.0", kind: api, direction: reads, needed: true }`,
    `      - { to: ${next}-02, kind: file, direction: writes }`,
  ]
}

function name(domain: string, n: number): string {
  return `${domain}-${String(n + 1).padStart(2, '0')}`
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), 'gesplitst')
  for (const domain of domains) rmSync(join(folder, domain), { recursive: true, force: true })
  for (const [path, text] of splitLandscape()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
