import { regionReader } from '../../server/src/analysis/region.ts'
import { nameReader } from '../../server/src/catalogue/names.ts'
import { languageReader } from '../../server/src/cli/policy-language.ts'
import { hoverReader } from '../../server/src/language/hover.ts'
import { policyReader } from '../../server/src/language/policy-text.ts'
import { formatReader } from '../../server/src/model/document.ts'
import { sheetReader } from '../../server/src/output/catalogue/show.ts'
import { contractReader } from '../../server/src/report/figures/contracts.ts'
import { describedReader } from '../../server/src/report/figures/described.ts'
import { energyReader } from '../../server/src/report/figures/energy.ts'
import { exposureReader } from '../../server/src/report/figures/exposure.ts'
import { layerReader } from '../../server/src/report/figures/layers.ts'
import { scenarioReader } from '../../server/src/report/figures/scenarios.ts'
import { scopeReader } from '../../server/src/report/figures/scope.ts'
import { scoreReader } from '../../server/src/report/figures/score.ts'
import { tenderReader } from '../../server/src/report/figures/tenders.ts'
import { unknownReader } from '../../server/src/report/figures/unknowns.ts'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'
import { loadReader } from '../../server/src/workspace/load.ts'

/** What reads fields and is no rule; each says beside its code what it reads, and `test/readers` proves it. */
export const fieldReaders: readonly FieldReader[] = [
  formatReader,
  loadReader,
  policyReader,
  languageReader,
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
  scoreReader,
  scenarioReader,
  describedReader,
]
