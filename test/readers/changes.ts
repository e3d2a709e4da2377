import type { Shape, TextShape } from '../../server/src/schema/shape.ts'
import { isMap } from '../../server/src/schema/shape-at.ts'
import type { Path, Stated } from './stated.ts'

/** In place of a value: nothing at all. */
export const TAKEN_OUT = Symbol('taken out')

/**
 * What else could be stated at a place: other values first, then nothing. `alike`: what is stated elsewhere in the same field, from
 * which names of other things are taken.
 */
export function otherValues({ shape, value, isRequired }: Stated, alike: readonly unknown[]): readonly unknown[] {
  const others = alternatives(shape, value, alike).filter((other) => JSON.stringify(other) !== JSON.stringify(value))
  return isRequired ? others : [...others, TAKEN_OUT]
}

function alternatives(shape: Shape, value: unknown, alike: readonly unknown[]): readonly unknown[] {
  if (typeof value === 'string') return shape.text ? otherTexts(shape.text, value, alike) : []
  if (typeof value === 'boolean') return [!value]
  if (typeof value === 'number') {
    const { min = -Infinity, max = Infinity, integer } = shape.number ?? {}
    if (min === max) return [value + 1]
    return [value + 1, value - 1, ...(integer ? [] : [value / 2])].filter((each) => each >= min && each <= max)
  }
  if (Array.isArray(value)) {
    const [first, ...rest] = value as readonly unknown[]
    const inner = first === undefined || !shape.list ? [] : alternatives(shape.list, first, alike.flat())
    const lists = [...new Map(alike.filter(Array.isArray).map((each) => [JSON.stringify(each), each])).values()].slice(
      0,
      MOST,
    )
    return [...inner.map((other) => [other, ...rest]), ...(rest.length > 0 ? [rest] : []), ...lists]
  }
  if (isMap(value)) {
    const [first] = Object.keys(value)
    const others = shape.maps?.find((map) => map.others)?.others
    if (first === undefined || !others) return []
    return alternatives(others, value[first], []).map((other) => ({ ...value, [first]: other }))
  }
  return []
}

function otherTexts(text: TextShape, value: string, alike: readonly unknown[]): readonly string[] {
  const { closed, refersTo, names, format } = text
  // What has one right value is wrong with any other, and that is told.
  const only = onlyText(text)
  if (only !== undefined) return [`${only}x`, 'iets-anders']
  if (closed) return closed.filter((each) => each !== value).slice(0, MOST)
  const known = alike.filter((each): each is string => typeof each === 'string' && each !== value)
  if (refersTo || names) return [...new Set(known)].slice(0, MOST)
  const right = new RegExp(text.pattern ?? '', 'u')
  return [...(FORMS[format ?? ''] ?? NO_FORM)(value), ...known.slice(0, 2), `${value} anders`, `${value}-anders`]
    .filter((each) => right.test(each) && each !== value)
    .slice(0, MOST)
}

/** Whether one value alone is right at a place: any other is wrong, and that is told. */
export function hasOneValue({ text, number }: Shape): boolean {
  return (
    (text !== undefined && onlyText(text) !== undefined) || (number?.min !== undefined && number.min === number.max)
  )
}

function onlyText({ const: one, closed = [] }: TextShape): string | undefined {
  return one ?? (closed.length === 1 ? closed[0] : undefined)
}

const MOST = 5

/** Another text of the same form. */
const FORMS: Readonly<Record<string, (value: string) => readonly string[]>> = {
  date: year,
  'partial-date': year,
  duration: (value) => [value.replace(/\d+/, (number) => String(Number(number) * 2))],
  version: (value) => [`${value}.1`, value.replace(/\d+$/, (number) => String(Number(number) + 1))],
  url: (value) => [`${value}/anders`],
  link: (value) => [`${value}/anders`],
  oin: (value) => [value.replace(/.$/, (last) => (last === '9' ? '8' : '9'))],
  guid: (value) => [value.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))],
}

/** A year earlier, and later. */
function year(value: string): readonly string[] {
  return [-1, 1, 20].map((more) => value.replace(/^\d{4}/, (number) => String(Number(number) + more)))
}

/** A document with another value at one place; the same besides. */
export function changed(document: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  if (Array.isArray(document)) return document.map((each, i) => (i === step ? changed(each, rest, to) : each))
  if (!isMap(document)) return document
  if (rest.length === 0 && to === TAKEN_OUT)
    return Object.fromEntries(Object.entries(document).filter(([key]) => key !== step))
  return { ...document, [step]: changed(document[step], rest, to) }
}

function NO_FORM(): readonly string[] {
  return []
}
