import type { DocumentText } from './document-text.ts'
import { scalar } from './document-text.ts'
import type { PlannedApplication } from './plan.ts'
import type { Random } from './random.ts'
import { notes, provisions, standards } from './vocabulary.ts'

/** What the lines of one application may use of the rest of the landscape. */
export interface Surroundings {
  /** Ids that one application, and only one, has. */
  readonly ids: readonly string[]
  readonly signIns: readonly string[]
  readonly comments: number
  readonly date: (year: number, month: number, day: number) => string
}

/** Writes one application as a municipality would: not every key, not every style. */
export function writeApplication(
  out: DocumentText,
  application: PlannedApplication,
  around: Surroundings,
  random: Random,
): void {
  const { id, ownId, name, theme, product, mistake, runsOn, backup, contract } = application
  const commented = random.chance(around.comments)
  if (commented)
    out.write(`  # ${name}: ${theme.domain.toLowerCase()}, ${random.pick(['navragen', 'bekend', 'nieuw'])}`)
  if (mistake === 'duplicate-id') out.plant(mistake, ownId, `  - id: ${id}`)
  else out.write(`  - id: ${id}`)
  out.write(`    name: ${scalar(name)}`, `    product: ${product.id}`)
  if (random.chance(0.6)) out.write('    referenceComponents:', `      - ${scalar(theme.component)}`)
  out.write(`    owner: Team ${theme.domain}`, `    domain: ${theme.domain.toLowerCase()}`)
  if (mistake === 'unknown-key') out.plant(mistake, ownId, `    eigenaar: Team ${theme.domain}`)
  out.write(`    lifecycle: ${random.pick(['in-use', 'in-use', 'in-use', 'in-use', 'phasing-out', 'planned'])}`)
  if (mistake === 'not-in-list') out.plant(mistake, ownId, '    criticality: hoog')
  else out.write(`    criticality: ${random.pick(['low', 'medium', 'high', 'critical'])}`)
  out.write(`    users: ${5 * (1 + random.int(200))}${commented && random.chance(0.5) ? ' # ongeveer' : ''}`)
  if (mistake === 'unknown-platform') out.plant(mistake, ownId, `    runsOn: ${runsOn[0]}`)
  else writeHosts(out, runsOn, around, random)
  if (backup !== undefined) out.write('    backup:', `      runsOn: ${backup}`)
  writeSignIn(out, application, around, random)
  writeData(out, application)
  if (contract) out.write(`    contract: ${contract.id}`)
  writeStandards(out, random)
  writeInterfaces(out, application, around, random)
  if (random.chance(0.45)) writeExit(out, ownId, around, random)
  writeTransition(out, application, around, random)
  writeNotes(out, random)
  if (random.chance(0.5)) out.write('')
}

function writeHosts(out: DocumentText, runsOn: readonly string[], { date }: Surroundings, random: Random): void {
  const [main, standby] = runsOn
  if (standby !== undefined) {
    out.write('    runsOn:', `      - platform: ${main}`, `      - { platform: ${standby}, role: standby }`)
  } else if (main !== undefined) {
    out.write(`    runsOn: ${main}`)
  } else if (random.chance(0.1)) {
    out.write('    runsOn:', `      unknown: { askedOn: ${date(2026, 3, 1)} }`)
  }
}

function writeSignIn(out: DocumentText, application: PlannedApplication, around: Surroundings, random: Random): void {
  if (around.signIns.length === 0 || around.signIns.includes(application.id) || !random.chance(0.4)) return
  out.write('    identityProvider:', `      application: ${random.pick(around.signIns)}`)
  if (random.chance(0.5)) out.write('      protocols: [oidc-nlgov]')
}

function writeData(out: DocumentText, { data }: PlannedApplication): void {
  if (data.written === 'alias') {
    out.write('    data: *standaard-gegevens')
    return
  }
  out.write(`    data:${data.written === 'anchor' ? ' &standaard-gegevens' : ''}`)
  out.write(...data.ids.map((id) => `      - ${id}`))
}

function writeStandards(out: DocumentText, random: Random): void {
  const used = random.int(3)
  const first = random.int(standards.length)
  const named = Array.from({ length: used }, (_, index) => standards[(first + 3 * index) % standards.length])
  if (used > 0) out.write(`    standards: [${named.map((standard) => standard?.join('@')).join(', ')}]`)
}

function writeInterfaces(out: DocumentText, { id }: PlannedApplication, { ids }: Surroundings, random: Random): void {
  const count = random.int(3)
  out.write(count === 0 ? '    interfaces: []' : '    interfaces:')
  for (let index = 0; index < count; index++) {
    const [standard, version] = random.pick(standards)
    out.write(`      - to: ${random.chance(0.15) ? random.pick(provisions) : otherThan(id, ids, random)}`)
    out.write(`        standard: ${standard}`)
    if (random.chance(0.5)) out.write(`        version: "${version}"`)
    out.write(`        direction: ${random.pick(['reads', 'writes', 'both', 'notifies'])}`)
  }
}

function otherThan(id: string, ids: readonly string[], random: Random): string {
  const at = random.int(ids.length)
  const chosen = ids[at] === id ? ids[(at + 1) % ids.length] : ids[at]
  return chosen === undefined || chosen === id ? random.pick(provisions) : chosen
}

function writeExit(out: DocumentText, own: string, { date }: Surroundings, random: Random): void {
  out.write('    exit:', `      plan: documenten/exit/${own}.md`)
  if (random.chance(0.4))
    out.write(`      testedOn: { plannedExit: ${date(2023 + random.int(3), 1 + random.int(12), 15)} }`)
  if (random.chance(0.3))
    out.write('      exportFormats: [csv, xml]', `      durationMonths: ${3 * (1 + random.int(8))}`)
}

function writeTransition(
  out: DocumentText,
  { theme, product }: PlannedApplication,
  { date }: Surroundings,
  random: Random,
): void {
  const open = theme.products.find(({ id, selfHosted }) => selfHosted && id !== product.id)
  if (!open || !random.chance(0.12)) return
  out.write('    transition:', '      kind: replace', `      to: [${open.id}]`)
  out.write(`      before: ${date(2027 + random.int(4), 12, 31)}`)
  out.write(`      status: ${random.pick(['idea', 'decided', 'started'])}`)
}

function writeNotes(out: DocumentText, random: Random): void {
  if (random.chance(0.2)) {
    out.write('    notes: |', `      ${random.pick(notes)}`)
    if (random.chance(0.4)) out.write(`      ${random.pick(notes)}`)
  } else if (random.chance(0.3)) {
    out.write(`    notes: ${scalar(random.pick(notes))}`)
  }
}
