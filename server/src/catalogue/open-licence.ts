/**
 * Whether a licence, an SPDX expression or a name of the catalogue, is an open source licence: of several to choose from one
 * suffices, of several that count together all must be. A licence that nobody has called open is not taken for it.
 */
export function isOpenLicence(licence: string | undefined): boolean {
  if (licence === undefined) return false
  return licence.split(/ OR /).some((choice) => choice.split(/ AND /).every((each) => isOpen(each.trim())))
}

function isOpen(licence: string): boolean {
  return licence === 'LicenseRef-mixed-open' || (!NOT_OPEN.has(licence) && !licence.startsWith('LicenseRef-'))
}

/** Names that no list of the Open Source Initiative has: closed, source-available or with limits on use. */
const NOT_OPEN: ReadonlySet<string> = new Set([
  'proprietary',
  'BUSL-1.1',
  'SSPL-1.0',
  'Elastic-2.0',
  'SUL-1.0',
  'OpenWebUI-BSD',
])
