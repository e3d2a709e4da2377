/**
 * Whether a text is one slip of the hand away from a name: two letters swapped, a letter left out or typed too often, a key
 * beside the right one. Another letter elsewhere on the keyboard makes another word: Signpost is not Signhost, nor Version
 * Verseon. Both in small letters; names of fewer than seven letters are too near to others.
 */
export function isSlipOfTheHand(written: string, name: string): boolean {
  if (Math.min(name.length, written.length) < SHORTEST || written === name || /^\d/.test(name)) return false
  const longer = written.length - name.length
  if (longer < -1 || longer > 1) return false
  let at = 0
  while (at < written.length && written[at] === name[at]) at++
  if (at === 0) return false
  if (longer === 0) return isSwap(written, name, at) || isBeside(written, name, at)
  // A letter at the end makes a plural, or another word.
  if (at === Math.min(written.length, name.length)) return false
  return longer < 0 ? written.slice(at) === name.slice(at + 1) : written.slice(at + 1) === name.slice(at)
}

const SHORTEST = 7

function isSwap(written: string, name: string, at: number): boolean {
  return written[at] === name[at + 1] && written[at + 1] === name[at] && written.slice(at + 2) === name.slice(at + 2)
}

function isBeside(written: string, name: string, at: number): boolean {
  if (written.slice(at + 1) !== name.slice(at + 1)) return false
  return KEYS.some(
    (row) =>
      Math.abs(row.indexOf(written[at] ?? ' ') - row.indexOf(name[at] ?? ' ')) === 1 &&
      [written[at], name[at]].every((key) => row.includes(key ?? ' ')),
  )
}

const KEYS: readonly string[] = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
