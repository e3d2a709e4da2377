import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { generatedNotice } from './code.ts'

/** Source of `baseline.js`: the check of a baseline file as one function, without ajv at run time. */
export async function emitBaselineValidator(root: string): Promise<string> {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/output/baseline.schema.json'), 'utf8')) as object
  const ajv = new Ajv2020({ messages: false, strict: false, code: { source: true, esm: true, lines: false } })
  const code = standaloneCode.default(ajv, ajv.compile(schema))
  const bundle = await build({
    stdin: { contents: `${code}\nexport { validate as isBaseline }\n`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
  })
  return `${generatedNotice}\n${bundle.outputFiles[0]?.text ?? ''}`
}
