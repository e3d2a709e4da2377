import type { Location } from '../review/finding.ts'
import type { View } from './view.ts'

/** Links from a page to lines: what a thing is known by to the command of the client that goes to its line. */
export async function lineLinks(
  places: ReadonlyMap<string, Location>,
  command: string,
  view: View,
): Promise<(node: string) => string | undefined> {
  await view.prepare(new Set([...places.values()].map(({ uri }) => uri)))
  const { positionsOf, spelled } = view.context()
  return (node) => {
    const at = places.get(node)
    const range = at && positionsOf(at.uri)?.range(at.start, at.end)
    if (!at || !range) return undefined
    const { start, end } = range
    const args = [spelled(at.uri), [start.line, start.character, end.line, end.character]]
    return `command:${command}?${encodeURIComponent(JSON.stringify(args))}`
  }
}
