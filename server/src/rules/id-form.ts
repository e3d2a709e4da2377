/** Whether a text has the form of an id, as the schemas have it. */
export function hasIdForm(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
}
