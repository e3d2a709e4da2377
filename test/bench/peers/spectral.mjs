// A ruleset for Spectral that reaches as far as our schema, with four rules of the simple kind besides; what refers to another item
// it cannot follow. SCHEMA names the schema, in one file.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { enumeration, pattern, schema, truthy } = createRequire(process.env['SPECTRAL'])('@stoplight/spectral-functions')
const landscape = JSON.parse(readFileSync(process.env['SCHEMA'], 'utf8'))

/** What Spectral calls a rule; an object with a `then` of its own might be taken for a promise. */
const rule = (given, severity, what) => Object.fromEntries(Object.entries({ given, severity }).concat([['then', what]]))

export default {
  rules: {
    'landscape-schema': rule('$', 'error', {
      function: schema,
      functionOptions: { schema: landscape, allErrors: true },
    }),
    'has-owner': rule('$.applications[*]', 'warn', { field: 'owner', function: truthy }),
    'id-form': rule('$.applications[*].id', 'error', {
      function: pattern,
      functionOptions: { match: '^[a-z0-9-]+$' },
    }),
    'supplier-country': rule('$.suppliers[*].country', 'warn', {
      function: pattern,
      functionOptions: { match: '^[A-Z]{2}$' },
    }),
    criticality: rule('$.applications[*].criticality', 'error', {
      function: enumeration,
      functionOptions: { values: ['low', 'medium', 'high', 'critical'] },
    }),
  },
}
