import { productOf } from '../../analysis/product-parties.ts'
import { textIn } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import { isOpenLicence } from '../../catalogue/open-licence.ts'
import { type Count, counted } from './count.ts'

/** How much of what is in use is open source, and how much is built as Common Ground means it. */
export interface OpennessFigures {
  /** Applications by the licence of what they are. */
  readonly open: Count
  readonly closed: Count
  /** Nobody states a licence. */
  readonly unknown: Count
  /** Applications of which the catalogue says that they are of Common Ground, or of which a part is described as a component in a layer. */
  readonly commonGround: Count
}

export function opennessOf(things: StateOfThings): OpennessFigures {
  const { reader } = things
  const inUse = things.assessed.map(({ subject }) => subject).filter(isInUse)
  const licences = inUse.map(({ name, element }) => ({ name, licence: textIn(element, 'licence') }))
  return {
    open: counted(licences.flatMap(({ name, licence }) => (isOpenLicence(licence) ? [name] : []))),
    closed: counted(
      licences.flatMap(({ name, licence }) => (licence !== undefined && !isOpenLicence(licence) ? [name] : [])),
    ),
    unknown: counted(licences.flatMap(({ name, licence }) => (licence === undefined ? [name] : []))),
    commonGround: counted(
      inUse.flatMap(({ name, parts }) =>
        parts.some(
          (part) =>
            productOf(part, reader)?.commonGround === 'yes' ||
            (part.kind === 'component' && part.facts.get('layer')?.origin.from === 'document'),
        )
          ? [name]
          : [],
      ),
    ),
  }
}
