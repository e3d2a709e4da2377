import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { readSchemas } from '../../scripts/generate/schemas.ts'
import type { DocumentKind } from '../../server/src/schema/shape.ts'

export const root = join(import.meta.dirname, '../..')

/** The schemas as they are published. */
export const schemas = readSchemas(join(root, 'schemas'))

const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema([...schemas.files])

/** The check of a whole document by the published schema. */
export function documentCheck(kind: DocumentKind): ValidateFunction {
  return ajv.getSchema(`${kind}.schema.json`)!
}

/** The check of a top-level key, of a list of one item, by the published schema. */
export function sectionCheck(kind: DocumentKind, section: string): ValidateFunction {
  const items = schemas.documents[kind].properties?.[section]?.type === 'array' ? '/items' : ''
  return ajv.compile({ $ref: `${kind}.schema.json#/properties/${section}${items}` })
}
