/** The ids in a list of the products in most use: one a line, remarks after `#`. */
export function mostUsed(text: string): readonly string[] {
  const ids = text.split('\n').map((line) => line.replace(/#.*$/, '').trim())
  return [...new Set(ids.filter((id) => id !== ''))]
}
