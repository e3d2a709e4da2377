import { regionReader } from '../../server/src/analysis/region.ts'
import { nameReader } from '../../server/src/catalogue/names.ts'
import { hoverReader } from '../../server/src/language/hover.ts'
import { sheetReader } from '../../server/src/output/catalogue/show.ts'
import { contractReader } from '../../server/src/report/figures/contracts.ts'
import { energyReader } from '../../server/src/report/figures/energy.ts'
import { exposureReader } from '../../server/src/report/figures/exposure.ts'
import { layerReader } from '../../server/src/report/figures/layers.ts'
import { scopeReader } from '../../server/src/report/figures/scope.ts'
import { tenderReader } from '../../server/src/report/figures/tenders.ts'
import { unknownReader } from '../../server/src/report/figures/unknowns.ts'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'

/** What reads fields and is no rule; each says beside its code what it reads, and `test/readers` proves it. */
export const fieldReaders: readonly FieldReader[] = [
  nameReader,
  regionReader,
  sheetReader,
  hoverReader,
  scopeReader,
  exposureReader,
  layerReader,
  contractReader,
  tenderReader,
  energyReader,
  unknownReader,
]
