import assert from 'node:assert/strict'
import { vocabularyOf } from '../../server/src/model/sections.ts'
import { readText, type YamlText } from '../../server/src/yaml/read.ts'
import { readersDisagree, readsOtherwise } from './agreement.ts'
import { assembled } from './item-wise.ts'

export const landscape = vocabularyOf('landscape')

export function read(text: string, previous?: YamlText): YamlText {
  return readText(text, landscape, previous)
}

/** What a text is cut into, as `item applications`, with the number of the document from the second. */
export function partsOf({ parts }: YamlText): readonly string[] {
  return parts.map(({ document, content }) => {
    const name = content.section === undefined ? content.kind : `${content.kind} ${content.section}`
    return document === 0 ? name : `${document} ${name}`
  })
}

/** What the documents of a text say. */
export function valuesOf(text: YamlText): readonly unknown[] {
  return assembled(text).map(({ toJS }) => toJS())
}

/** The slips, each as its code with the text that is underlined. */
export function slipsOf({ text, slips, parts }: YamlText): readonly string[] {
  const inParts = parts.flatMap(({ start, content }) =>
    content.slips.map((slip) => ({ code: slip.code, start: slip.start + start, end: slip.end + start })),
  )
  return [...slips, ...inParts].map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`)
}

/** Reads a text that YAML allows, after making sure that both readers and the whole file give the same. */
export function readSafely(text: string): YamlText {
  assert.equal(readersDisagree(text) ?? readsOtherwise(text), undefined)
  return read(text)
}
