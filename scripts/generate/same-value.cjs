/**
 * Whether two values of documents are the same, for the `uniqueItems` of the schemas: in the place of `fast-deep-equal`, which asks maps for
 * their `valueOf`. Ours have no such thing, and what a document says under that key is no function.
 */
module.exports = function isSame(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
