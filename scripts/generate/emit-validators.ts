import { join } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { generatedNotice, property, typeName } from './code.ts'
import { narrowSchemas } from './narrow.ts'
import type { Schemas } from './schemas.ts'
import { documentKinds } from './schemas.ts'

// A list of countries is compared value by value, which is faster than ajv's loop for long lists.
const options = { allErrors: true, messages: false, strict: false, inlineRefs: false, loopEnum: 1000 } as const

/** Source of `validators.js`: plain functions, without `eval` and without ajv at run time, fit for a web worker. */
export async function emitValidators(schemas: Schemas): Promise<string> {
  const narrowed = narrowSchemas(schemas)
  const sections = narrowed.sections.map((of) => ({ ...of, name: `check${typeName(of.kind)}${typeName(of.section)}` }))
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
  for (const part of narrowed.parts) ajv.addSchema(part)
  for (const { name, schema } of sections) ajv.addSchema({ $id: name, ...schema })
  const code = standaloneCode.default(ajv, Object.fromEntries(sections.map(({ name }) => [name, name])))
  // Nobody asks where in the schema a mistake was found, nor for the data around it; it would be a third of the code.
  const functions = code
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/,parentData(:[^,{}]+)?,parentDataProperty(:[^,{}]+)?,rootData\}/g, '}')
    .replaceAll(', parentData, parentDataProperty, rootData=data}={}', '}={}')
  const table = documentKinds.map((kind) => {
    const own = sections.filter((section) => section.kind === kind)
    return `  ${property(kind)}: { ${own.map(({ section, name }) => `${section}: ${name}`).join(', ')} },`
  })
  // What ajv's code asks of ajv at run time (deep equality) is taken in.
  const bundle = await build({
    stdin: {
      contents: `${functions}\nexport const validators = {\n${table.join('\n')}\n}\n`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    alias: { 'fast-deep-equal': join(import.meta.dirname, 'same-value.cjs') },
    write: false,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    minifyIdentifiers: true,
  })
  return `${generatedNotice}\n${bundle.outputFiles[0]?.text ?? ''}`
}
