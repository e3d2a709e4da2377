import type { Said } from '../message.ts'

/** What is said of a slip; `detail` is the key or code that it is about. */
export function slip(code: string, detail: string): Said {
  return (SLIPS[code] ?? unreadable)(detail)
}

/** The title of the fix that mends a slip. */
export function mend(code: string, detail: string): string {
  return MENDS[code]?.(detail) ?? 'Mend it'
}

function unreadable(code: string): Said {
  return {
    what: `This cannot be read as YAML${code === '' ? '' : ` (${code})`}.`,
    why: 'This part is not judged until it can.',
    todo: 'Compare it with the parts beside it.',
  }
}

const SLIPS: Readonly<Record<string, (detail: string) => Said>> = {
  tab: () => ({
    what: 'This line is indented with a tab.',
    why: 'YAML only allows spaces there, so it cannot be told what the line belongs to.',
    todo: 'Use spaces.',
  }),
  indentation: () => ({
    what: 'This line is not indented like the lines it belongs to.',
    why: 'YAML tells from the spaces what belongs to what.',
    todo: 'Give it as many spaces as the lines beside it.',
  }),
  'space-after-colon': (key) => ({
    what: `A space is missing after “${key}:”.`,
    why: 'Without it YAML reads key and value as one word.',
    todo: 'Put a space after the colon.',
  }),
  'space-after-dash': () => ({
    what: 'A space is missing after the dash.',
    why: 'Without it this is not a new item of the list.',
    todo: 'Put a space after the dash.',
  }),
  'colon-missing': (key) => ({
    what: key === '' ? 'A colon is missing.' : `A colon is missing after “${key}”.`,
    why: 'Without it YAML does not see that this is a key.',
    todo: 'Put a colon after the key.',
  }),
  'dash-missing': () => ({
    what: 'A dash is missing before this item.',
    why: 'Without it the line belongs to the item above.',
    todo: 'Put “- ” before it.',
  }),
  'quote-open': () => ({
    what: 'A quotation mark is opened here and not closed.',
    why: 'Everything that follows is read as one text.',
    todo: 'Close it, or take it away.',
  }),
  'bracket-open': () => ({
    what: 'A bracket misses its counterpart.',
    why: 'It cannot be told what belongs between the brackets.',
    todo: 'Add the missing bracket.',
  }),
  'bracket-extra': () => ({
    what: 'Here is one closing bracket too many.',
    why: 'There is nothing left for it to close.',
    todo: 'Take it away.',
  }),
  'quotes-missing': () => ({
    what: 'This text holds characters that mean something in YAML.',
    why: 'A colon followed by a space, for example, starts a value.',
    todo: 'Put the text between quotation marks.',
  }),
  'not-a-key': () => ({
    what: 'This line is not of the form “key: value”.',
    why: 'It was left out while reading.',
    todo: 'Finish the line, or take it away.',
  }),
  'merge-conflict': () => ({
    what: 'Git left a merge conflict here.',
    why: 'Only the first of the two versions was read.',
    todo: 'Choose a version and take the marker lines away.',
  }),
  'control-character': (code) => ({
    what: `This is a character that does not belong in text (0x${code}).`,
    why: 'YAML does not allow it.',
    todo: 'Take it away, or save the file as plain UTF-8 text.',
  }),
  'section-missing': (key) => ({
    what:
      key === ''
        ? 'A list begins here, but its key does not stand above it.'
        : `The list “${key}” begins here, but that key does not stand above it.`,
    why: 'So the list is not judged.',
    todo: key === '' ? 'Put the key of the list above it, such as “applications:”.' : `Put “${key}:” above it.`,
  }),
  'duplicate-key': (key) => ({
    what: `The key “${key}” stands here twice.`,
    why: 'Only one of the two values can count; the last one was read.',
    todo: 'Keep one of them.',
  }),
}

const MENDS: Readonly<Record<string, (detail: string) => string>> = {
  'section-missing': (key) => `Put “${key}:” above it`,
  tab: () => 'Use spaces',
  indentation: () => 'Indent like the lines beside it',
  'space-after-colon': (key) => `Add the space after “${key}:”`,
  'space-after-dash': () => 'Add the space after the dash',
  'colon-missing': (key) => (key === '' ? 'Add the colon' : `Add the colon after “${key}”`),
  'dash-missing': () => 'Add the dash',
  'quote-open': () => 'Mend the quotation marks',
  'bracket-open': () => 'Add the bracket',
  'bracket-extra': () => 'Take the bracket away',
  'quotes-missing': () => 'Put it between quotation marks',
}
