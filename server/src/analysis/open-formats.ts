import type { Catalogue } from '../catalogue/catalogue.ts'

/** Whether one of these formats is open: true, false where all are known not to be, undefined where that is not known of one. */
export function isAnyOpen(formats: readonly string[], catalogue: Catalogue): boolean | undefined {
  const open = formats.map((format) => isOpen(format, catalogue))
  if (open.includes(true)) return true
  return open.includes(undefined) ? undefined : false
}

/** A standard is no format of one supplier. */
function isOpen(format: string, catalogue: Catalogue): boolean | undefined {
  const name = format.trim().toLowerCase()
  const known = catalogue.entry('formats', format) ?? catalogue.entry('formats', name)
  return known?.openFormat
}
