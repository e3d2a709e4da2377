import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Entry } from '../catalogue/data.ts'

/** A standard that something follows, with the version where one is said. */
export interface FollowedStandard {
  readonly standard: Entry<'standards'>
  readonly version: string | undefined
  /** What the catalogue says of that version; of most it says nothing. */
  readonly ended: EndedVersion | undefined
}

export type EndedVersion = 'withdrawn' | 'end-of-support'

/** `stuf-bg`, or with the version behind it: `stuf-bg@3.10`; undefined where no catalogue knows it. */
export function followedStandard(
  written: string,
  version: unknown,
  catalogue: Catalogue,
): FollowedStandard | undefined {
  const [name = '', behind] = written.split('@')
  const standard = catalogue.standard(name)
  if (!standard) return undefined
  const said = typeof version === 'string' ? version : behind
  const known = standard.versions?.find((each) => said !== undefined && isVersion(each.version, said))
  const status = known?.status
  return { standard, version: said, ended: status === 'withdrawn' || status === 'end-of-support' ? status : undefined }
}

/** Whether a version of the list is the stated one: `LO GBA 3.9` is 3.9. */
function isVersion(known: string, said: string): boolean {
  return known === said || known.endsWith(` ${said}`)
}
