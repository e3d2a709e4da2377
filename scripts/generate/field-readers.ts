import { regionReader } from '../../server/src/analysis/region.ts'
import { nameReader } from '../../server/src/catalogue/names.ts'
import { sheetReader } from '../../server/src/output/catalogue/show.ts'
import type { FieldReader } from '../../server/src/schema/field-reader.ts'

/** What reads fields and is no rule; each says beside its code what it reads, and `test/readers` proves it. */
export const fieldReaders: readonly FieldReader[] = [nameReader, regionReader, sheetReader]
