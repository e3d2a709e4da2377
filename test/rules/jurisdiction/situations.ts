/** A landscape with these sections besides its heading; markers go along. */
export function landscape(sections: string, { organisation = 'gm0268', more = '' } = {}): string {
  return `kind: landscape\nversion: 1\norganisation: ${organisation}\n${more}${flush(sections)}\n`
}

/** One important application that the organisation runs itself, and what it says besides. */
export function zaaksysteem(says: string, criticality = 'high'): string {
  return landscape(
    `platforms:
  - { id: eigen-dc, location: NL, operator: gm0268 }
applications:
  - id: zaaksysteem
    product: open-zaak
    criticality: ${criticality}
    runsOn: eigen-dc
${indented(flush(says), 4)}`,
  )
}

/** A case system on a platform, which says this; the marker stands under the id of the platform. */
export function onPlatform(says: string, marker: string, application = 'criticality: high'): string {
  return landscape(`platforms:
  - { id: cloud, ${says} }
${marker === '' ? '' : `#         ^^^^^ ${marker}\n`}applications:
  - { id: zaaksysteem, product: open-zaak, ${application}, runsOn: cloud }`)
}

/** Files of one fixture, by name. */
export function files(all: Readonly<Record<string, string>>): string {
  return Object.entries(all)
    .map(([name, text]) => `# file: ${name}\n${text}`)
    .join('\n')
}

/** A supplier that only the landscape knows, with where it was read. */
export function supplier(id: string, country: string, says = ''): string {
  return `  - { id: ${id}, name: ${id}, country: ${country}${says}, asOf: 2026-10-05, source: https://example.org/${id} }`
}

/** A policy that says this. */
export function policy(says: string): string {
  return `kind: policy\nversion: 1\n${flush(says)}\n`
}

/** What stands in a test as the code is indented, from the margin. */
function flush(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const common = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0),
  )
  return lines.map((line) => line.slice(common)).join('\n')
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => `${' '.repeat(by)}${line}`)
    .join('\n')
}
