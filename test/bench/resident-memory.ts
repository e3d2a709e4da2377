import { readdirSync, readFileSync } from 'node:fs'

/** Resident memory of a process and its children in megabytes, now; undefined where there is no /proc. */
export function residentMegabytes(process: number): number | undefined {
  try {
    const kilobytes = processTree(process).map((id) => Number(/VmRSS:\s+(\d+)/.exec(status(id))?.[1] ?? 0))
    return kilobytes.reduce((sum, size) => sum + size, 0) / 1024
  } catch {
    return undefined
  }
}

function processTree(root: number): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const children = all.map(Number).filter((id) => Number(/PPid:\s+(\d+)/.exec(status(id))?.[1]) === root)
  return [root, ...children.flatMap(processTree)]
}

/** Empty for a process that has ended meanwhile. */
function status(id: number): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}
