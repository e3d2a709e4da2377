import { allIn, childrenOf, readSvg, textOf } from './read-svg.ts'

/** What an SVG has that a picture of a report must not have: all but a few marks and looks, and whatever leads out of it. */
export function problemsOf(svg: string, id: string): readonly string[] {
  const root = readSvg(svg)
  const all = allIn(root)
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? [])
  const told = childrenOf(root).filter(({ name }) => name === 'title' || name === 'desc')
  const labels = [root.attributes['aria-labelledby'], root.attributes['aria-describedby']]
  return [
    ...all.flatMap(({ name }) => (MARKS.has(name) ? [] : [`mark ${name}`])),
    ...all.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) => lookProblems(name, value, ids)),
    ),
    ...ids.flatMap((each, i) => (ids.indexOf(each) === i ? [] : [`id ${each} twice`])),
    ...ids.flatMap((each) => (each.startsWith(`${id}-`) ? [] : [`id ${each} is not its own`])),
    ...(root.attributes['role'] === 'img' ? [] : ['no image']),
    ...(told.map(({ attributes }) => attributes['id']).join() === labels.join() ? [] : ['no title and description']),
    ...told.flatMap((each) => (textOf(each) === '' ? [`empty ${each.name}`] : [])),
    ...(STEERING.test(textOf(root)) ? ['a sign that steers'] : []),
  ]
}

function lookProblems(name: string, value: string, ids: readonly string[]): readonly string[] {
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg' ? [] : [`namespace ${value}`]
  const reference = /^url\(#(.*)\)$/.exec(value)?.[1]
  return [
    ...(LOOKS.has(name) ? [] : [`look ${name}`]),
    ...(reference !== undefined && !ids.includes(reference) ? [`reference to ${reference}`] : []),
    ...(reference === undefined && /url|:|NaN|undefined|Infinity/.test(value) ? [`${name} is ${value}`] : []),
  ]
}

const MARKS: ReadonlySet<string> = new Set('svg title desc defs pattern rect path circle line g text tspan'.split(' '))

const LOOKS: ReadonlySet<string> = new Set(
  [
    'viewBox role lang aria-labelledby aria-describedby id x y x1 x2 y1 y2 cx cy r rx d width height patternUnits',
    'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin font-family font-size font-weight text-anchor',
  ].flatMap((names) => names.split(' ')),
)

/** Control signs, signs that turn the direction of writing, halves of signs. */
const STEERING = /\p{Cc}|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029\ufeff\ufffe\uffff]/u
