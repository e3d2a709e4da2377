import type { ScalarValue } from './tree.ts'

/** The value of a plain scalar by the YAML 1.2 core schema (specification section 10.3.2). */
export function plainValue(text: string): ScalarValue {
  const first = text.charCodeAt(0)
  // Most scalars are words: they start with a letter that starts no null, boolean or number.
  if (text !== '' && first > 57 && first !== 126 && !STARTS_KEYWORD.has(first)) return text
  if (NULL.test(text)) return null
  if (TRUE.test(text)) return true
  if (FALSE.test(text)) return false
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text)
  if (OCTAL.test(text) || HEXADECIMAL.test(text)) return Number(text)
  if (INFINITY.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (NOT_A_NUMBER.test(text)) return Number.NaN
  return text
}

/**
 * Whether readers of YAML 1.1 (PyYAML, many CI tools) or the core schema take this plain scalar for a boolean or a number.
 * Dates are left out on purpose: every reader gives them back as a date, and nobody quotes them.
 */
export function readsAsOtherType(text: string): 'boolean' | 'number' | undefined {
  if (/^(?:y|n|yes|no|on|off|true|false)$/i.test(text)) return 'boolean'
  if (
    /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-f_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[-+]?\d+)?|\.inf|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$|^\.nan$/i.test(
      text,
    )
  )
    return 'number'
  return undefined
}

const STARTS_KEYWORD = new Set([...'nNtTfF'].map((c) => c.charCodeAt(0)))
const NULL = /^(?:~|null|Null|NULL)?$/
const TRUE = /^(?:true|True|TRUE)$/
const FALSE = /^(?:false|False|FALSE)$/
const INTEGER = /^[-+]?\d+$/
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/
const OCTAL = /^0o[0-7]+$/
const HEXADECIMAL = /^0x[\da-fA-F]+$/
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/
