import assert from 'node:assert/strict'
import { packagedCatalogue } from '../../server/src/catalogue/packaged.ts'
import { ABBREVIATIONS } from '../../server/src/l10n/en/abbreviations.ts'
import { type Language, message, worded } from '../../server/src/l10n/message.ts'
import { capitalsIn, wordsIn } from '../../server/src/report/council/abbreviations.ts'
import { council } from '../../server/src/report/council/council.ts'
import { wordsIn as inWords } from '../../server/src/report/formats/words.ts'
import type { Block, Cell, Section, Words } from '../../server/src/report/pages/block.ts'
import { namesIn } from './council-names.ts'
import { sampleFigures } from './sample-figures.ts'

const LANGUAGES = ['nl', 'en'] as const

describe('the report for a council', function () {
  this.slow(5000)
  let sections: readonly Section[] = []
  let names: readonly string[] = []

  before(async () => {
    const all = await sampleFigures('voorbeeldstad')
    const own = all.find(({ figures }) => figures.scope.organisation === 'gm9999')
    assert.ok(own)
    sections = council().sections(own.figures, own.settings, '')
    names = namesIn(own.figures)
  })

  for (const language of LANGUAGES) {
    it(`is in short sentences: ${language}`, () => {
      const sentences = sections.flatMap(proseIn).flatMap((words) => sentencesOf(inWords(words, language)))
      const lengths = sentences.map(wordCount)
      assert.ok(lengths.length > 200)
      const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
      assert.ok(average <= 18, `${average} words in a sentence`)
      assert.deepEqual(
        sentences.filter((sentence) => wordCount(sentence) > 35),
        [],
      )
    })

    it(`says nothing long in tables and pictures either: ${language}`, () => {
      const sentences = sections.flatMap(wordsIn).flatMap((words) => sentencesOf(inWords(words, language)))
      assert.deepEqual(
        sentences.filter((sentence) => wordCount(sentence) > 35),
        [],
      )
    })

    it(`explains every abbreviation that it uses: ${language}`, () => {
      const ofNames = capitalsIn([...names, 'JavaScript'], language)
      const used = [...capitalsIn(sections.flatMap(wordsIn), language)].filter((word) => !ofNames.has(word))
      const explained = explainedIn(sections, language)
      assert.deepEqual(
        used.filter((word) => !explained.includes(word)),
        [],
      )
      assert.ok(explained.includes('DPIA') && explained.includes(language === 'nl' ? 'EER' : 'EEA'))
    })
  }

  it('explains no abbreviation that it does not use', () => {
    const before = [
      ...sections.filter(({ id }) => id !== 'abbreviations').flatMap(wordsIn),
      ...rowsIn(sections).flatMap(([, means]) => [means as Words]),
    ]
    const used = new Set(LANGUAGES.flatMap((language) => [...capitalsIn(before, language)]))
    for (const language of LANGUAGES)
      for (const letters of explainedIn(sections, language)) assert.ok(used.has(letters), letters)
    assert.ok(!explainedIn(sections, 'nl').includes('SORM'))
  })

  it('can explain what laws and functions of the catalogue are called', () => {
    const catalogue = packagedCatalogue()
    const called = [
      ...[...catalogue.entries('laws')].map(({ name, id }) => name ?? id),
      ...[...catalogue.entries('functions')].map(({ name, id }) => name ?? id),
    ]
    for (const language of LANGUAGES) {
      const known = ABBREVIATIONS.map((of) => worded(message('abbreviation.letters', { of }), language))
      assert.deepEqual(
        [...capitalsIn(called, language)].filter((word) => !known.includes(word)),
        [],
        language,
      )
    }
  })

  it('has every abbreviation in both languages', () => {
    for (const of of ABBREVIATIONS)
      for (const language of LANGUAGES) {
        const [letters, means] = [
          worded(message('abbreviation.letters', { of }), language),
          worded(message('abbreviation.means', { of }), language),
        ]
        assert.notEqual(letters, of)
        assert.ok(means.length > letters.length, of)
      }
  })

  it('gives for each question the answer first, then figures, then how sure that is', () => {
    const questions = sections.flatMap(subsections).filter(({ id }) => /^[mn]\d+$/.test(id))
    assert.equal(questions.length, 22)
    for (const { id, blocks } of questions) {
      const [answer, ...others] = blocks
      assert.ok(answer && (answer.kind === 'text' || answer.kind === 'terms'), id)
      assert.equal(blocks.at(-1)?.kind, 'terms', id)
      assert.ok(
        others.slice(0, -1).every(({ kind }) => kind === 'figures'),
        id,
      )
    }
  })

  it('leads to sections that are there, each with an id of its own', () => {
    const ids = sections.flatMap((section) => [section, ...subsections(section)]).map(({ id }) => id)
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    )
    const references = sections
      .flatMap(wordsIn)
      .flatMap((words) => (typeof words === 'object' && 'section' in words ? words.section : []))
    assert.ok(references.length > 20)
    assert.deepEqual(
      references.filter((section) => !ids.includes(section)),
      [],
    )
  })
})

/** The sentences of a report, as opposed to what stands in tables. */
function proseIn({ blocks }: Section): readonly Words[] {
  return blocks.flatMap((block: Block): readonly Words[] => {
    switch (block.kind) {
      case 'text':
        return [block.text]
      case 'list':
        return block.items
      case 'terms':
        return block.terms.flatMap(({ words }) => words)
      case 'section':
        return [block.section.title, ...proseIn(block.section)]
      default:
        return []
    }
  })
}

function subsections({ blocks }: Section): readonly Section[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? [block.section, ...subsections(block.section)] : []))
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!])\s+(?=[\p{Lu}\d“])/u).filter((sentence) => sentence !== '')
}

function wordCount(sentence: string): number {
  return sentence.split(/\s+/).length
}

function explainedIn(sections: readonly Section[], language: Language): readonly string[] {
  return rowsIn(sections).map(([letters]) => inWords(letters as Words, language))
}

/** Letters, and what they stand for. */
function rowsIn(sections: readonly Section[]): readonly (readonly Cell[])[] {
  const [block] = sections.find(({ id }) => id === 'abbreviations')?.blocks ?? []
  assert.ok(block?.kind === 'table')
  return block.table.rows
}
