/**
 * How wide text becomes, in the size it is written in. Nothing here can measure, and the font differs by machine, so this goes by wide
 * ones (a little under DejaVu Sans): in most there is some room left.
 */
export function widthOf(text: string, size: number, isBold = false): number {
  let width = 0
  for (const sign of text) width += widthOfSign(sign)
  return width * size * (isBold ? 1.1 : 1)
}

/** In parts of the size of the font. */
function widthOfSign(sign: string): number {
  if (/[ iIjJl.,:;'|!·]/.test(sign)) return 0.3
  if (/[frt()[\]{}/\\"*-]/.test(sign)) return 0.39
  if (/[mwMW@%—…→]/.test(sign)) return 0.91
  if (/[A-Z&+<>=~#]/.test(sign)) return 0.72
  if (sign < '\u0250') return 0.59
  if (/\p{Mark}/u.test(sign)) return 0
  return /[\u0250-\u1fff\u2010-\u205e]/.test(sign) ? 0.75 : 1.1
}
