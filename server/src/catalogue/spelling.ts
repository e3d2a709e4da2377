/** The words of a name: letters, digits, and points inside numbers; `&` and `+` between words are `en`. */
export function words(written: string): readonly string[] {
  return wordsOf(written.replace(/\s[&+]\s/g, ' en '))
}

/** The words of a name as they stand. */
export function wordsOf(written: string): readonly string[] {
  // Legal forms are written with points or without: B.V., S.A.R.L.
  const joined = written
    .normalize('NFC')
    .replace(/\b(?:\p{L}\.){2,}(?=\s|,|$|\))/gu, (form) => form.replaceAll('.', ''))
  return joined.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.'’!](?=[\p{L}\p{N}]))*\+?/gu) ?? []
}

/** Letters and digits alone, without case or accents: what makes two spellings the same. `+` behind a name counts. */
export function compact(written: string): string {
  return written
    .replace(/\s(?:&|\+|and)\s/gi, ' en ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '')
    .replace(/\+(?!$)/g, '')
}

/** Whether a name is so short that it may be a word: it is that name only as it is written. */
export function isCased(name: string): boolean {
  return /^\p{L}{1,4}$/u.test(name)
}
