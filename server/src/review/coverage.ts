import type { Placement } from '../model/document.ts'
import { fieldPattern, type Rule } from '../rules/rule.ts'
import { addFields } from './fields.ts'
import type { Review } from './review.ts'

/** For each rule how many entries it looked at: those that state a field which it reads. */
export function coverageOf(review: Review, rules: readonly Rule[]): ReadonlyMap<string, number> {
  const documents = review.uris().flatMap((uri) => review.documents(uri))
  const fields = documents.flatMap(({ placements }) => placements.filter(({ facts }) => !facts.damaged).map(fieldsOf))
  return new Map(
    rules.map(({ id, reads }) => {
      const patterns = reads.map(fieldPattern)
      const examined = fields.filter((each) => each.some((field) => patterns.some((pattern) => pattern.test(field))))
      return [id, examined.length]
    }),
  )
}

/** The fields that a part states; of what is no entry, the kind of document goes first. */
function fieldsOf({ head, facts: { entity, section, value } }: Placement): readonly string[] {
  const fields = new Set<string>()
  if (entity) addFields(entity.value, entity.kind, fields)
  else if (section !== undefined) addFields({ [section]: value }, head.kind, fields)
  return [...fields]
}
