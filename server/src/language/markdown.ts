/** Text of a file in Markdown, so that nothing in it is markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>]/g, '\\$&')
}

/** Markdown of ours as plain text. */
export function withoutMarkup(text: string): string {
  return text.replace(/(?<!\\)[*`]/g, '').replace(/\\(.)/g, '$1')
}
