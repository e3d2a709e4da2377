import { endOfLife } from './lock-in/end-of-life/rule.ts'
import type { Rule } from './rule.ts'
import { aliasName } from './structure/alias-name/rule.ts'
import { circularHosting } from './structure/circular-hosting/rule.ts'
import { contradictingStatements } from './structure/contradicting-statements/rule.ts'
import { contradictsCatalogue } from './structure/contradicts-catalogue/rule.ts'
import { duplicateId } from './structure/duplicate-id/rule.ts'
import { impossibleDate } from './structure/impossible-date/rule.ts'
import { referenceKind } from './structure/reference-kind/rule.ts'
import { schema } from './structure/schema/rule.ts'
import { staleFact } from './structure/stale-fact/rule.ts'
import { unknownProduct } from './structure/unknown-product/rule.ts'
import { unknownReference } from './structure/unknown-reference/rule.ts'
import { unknownReferenceComponent } from './structure/unknown-reference-component/rule.ts'
import { unsafeYaml } from './structure/unsafe-yaml/rule.ts'
import { unusedDefinition } from './structure/unused-definition/rule.ts'
import { yamlNorway } from './structure/yaml-norway/rule.ts'
import { yamlSyntax } from './structure/yaml-syntax/rule.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [
  yamlSyntax,
  schema,
  duplicateId,
  unknownReference,
  referenceKind,
  circularHosting,
  unusedDefinition,
  contradictingStatements,
  yamlNorway,
  impossibleDate,
  unsafeYaml,
  aliasName,
  contradictsCatalogue,
  staleFact,
  unknownProduct,
  unknownReferenceComponent,
  endOfLife,
]
