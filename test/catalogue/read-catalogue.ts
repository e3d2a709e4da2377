import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Catalogue } from '../../server/src/schema/generated/types.ts'

/** A file of the packaged catalogue, as it is written. */
export function readCatalogue(name: string): Catalogue {
  return parse(readFileSync(join(import.meta.dirname, '../../server/catalogue', `${name}.yaml`), 'utf8'))
}
