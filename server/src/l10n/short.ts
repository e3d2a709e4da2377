/** A name without the remarks that a catalogue adds to it: what starts with a small letter in brackets is no part of a name. */
export function withoutRemarks(name: string): string {
  return name.replace(/ \([^A-Z)][^)]*\)/g, '').replace(/;.*$/, '')
}

/** A law as people speak of it: without year, section and what else stands behind its name. */
export function lawName(name: string): string {
  return name.replace(/(?:,| \().*$/, '')
}

/** A name with more in brackets; a name that ends in brackets takes it up in those. */
export function withMore(name: string, more: string): string {
  return name.endsWith(')') ? `${name.slice(0, -1)}, ${more})` : `${name} (${more})`
}
