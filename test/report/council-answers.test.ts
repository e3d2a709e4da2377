import assert from 'node:assert/strict'
import { dateText } from '../../server/src/l10n/date-text.ts'
import { type Language, worded } from '../../server/src/l10n/message.ts'
import type { Settings } from '../../server/src/policy/settings.ts'
import type { Told } from '../../server/src/report/council/part.ts'
import { PART_IDS, PARTS, type PartId } from '../../server/src/report/council/parts.ts'
import { COUNCIL_QUESTIONS } from '../../server/src/report/council/questions.ts'
import { QUOTED } from '../../server/src/report/council/quoted.ts'
import type { Sentence } from '../../server/src/report/council/sentence.ts'
import type { Block, Cell } from '../../server/src/report/pages/block.ts'
import type { OrganisationFigures } from '../../server/src/report/report.ts'
import { figuresIn, LANDSCAPE } from './council-landscape.ts'
import { sampleFigures } from './sample-figures.ts'

const BARE = `kind: landscape
version: 1
organisation: { id: gm0002, name: Gemeente Leegte }
applications: [{ id: iets }]
`

describe('report/council answers', () => {
  const questions = COUNCIL_QUESTIONS.flatMap((theme) => theme.questions)

  it('are there for the fourteen questions of Maastricht and the eight of Nijmegen, each once', () => {
    const ids = (council: string, most: number) => Array.from({ length: most }, (_, i) => `${council}${i + 1}`)
    assert.deepEqual(questions.map(({ id }) => id).sort(), [...ids('m', 14), ...ids('n', 8)].sort())
    assert.equal(worded(questions.find(({ id }) => id === 'n8')!.asked as never, 'nl'), 'Nijmegen, 2025, vraag 8')
  })

  it('leave to the executive what it thinks, wants or will do', () => {
    const forExecutive = questions.filter(({ isForExecutive }) => isForExecutive).map(({ id }) => id)
    assert.deepEqual(forExecutive.sort(), ['m1', 'm10', 'm11', 'm14', 'm7', 'm9', 'n1', 'n4', 'n6', 'n7', 'n8'])
  })

  it('use every part that an own list may ask for, but the last that all of them lead to', () => {
    const used = new Set(questions.flatMap(({ parts }) => parts))
    assert.deepEqual(
      PART_IDS.filter((part) => !used.has(part)),
      ['domains', 'unknowns'],
    )
  })

  const { figures, settings } = figuresIn(LANDSCAPE)
  const said = (part: PartId, kind: 'answer' | 'unknown', language: Language = 'nl', of = { figures, settings }) =>
    PARTS[part].tell(of.figures, of.settings)[kind].map(({ message }) => worded(message, language))

  it('say in plain words what the figures tell', () => {
    assert.deepEqual(said('reach', 'answer'), [
      'Van de 6 applicaties in gebruik zijn er 3 binnen bereik van recht van buiten.',
      'Onder het recht van de Verenigde Staten kan iemand bij de gegevens van 3 applicaties. Ook kan iemand 3 applicaties stilleggen.',
    ])
    assert.deepEqual(said('workplace', 'answer'), [
      'Dochter B.V. levert e-mail en kantoorpakket.',
      'Hier B.V. levert telefonie.',
      'Dochter B.V. staat onder recht van buiten: dat van de Verenigde Staten.',
      'Zonder Hier B.V. stoppen zeker 2 applicaties, en daarmee 1 kritiek proces.',
      'Valt post weg, dan kan het werk in 1 proces door met telefoon.',
    ])
    assert.deepEqual(said('cut-off', 'answer'), [
      'Als niemand onder het recht van de Verenigde Staten meer levert, stoppen zeker 3 van de 6 applicaties.',
      'In het slechtste geval zijn het er 4.',
      'Van de 2 kritieke processen stopt er zeker 1, en in het slechtste geval 2.',
      'Van 1 daarvan is vermeld hoe het werk een tijd doorgaat.',
    ])
    assert.deepEqual(said('open-source', 'answer', 'en'), [
      'Of the 6 applications, 2 are open source and 4 are not.',
      'By what is planned, it is 3 of 6 by 2030.',
      'The answer of Maastricht quotes a target: 80 per cent open source and Common Ground in 10 years.',
      'Now 0 of the 6 applications are both.',
    ])
    assert.deepEqual(said('assistants', 'answer'), [
      'Van generatieve AI staat 1 functie aan, en 1 uit.',
      'Aan: Schrijfhulp (post).',
      'Uit: Zoekhulp (kaart).',
      'Van wat aan staat, kan 1 functie bij gegevens van de organisatie.',
      'Van 1 functie die aan staat, is geen DPIA vermeld.',
    ])
    assert.deepEqual(said('energy', 'answer', 'en'), [
      'For 1 of the 2 platforms something is stated on energy.',
      'eigen-dc runs on 80 per cent renewable energy.',
      'The PUE of eigen-dc is 1.2.',
    ])
    assert.deepEqual(said('ambition', 'answer'), [
      'In 2030 moet 50 procent van de applicaties open source zijn.',
      'Volgens de plannen lukt dat.',
    ])
  })

  it('say what is not known, and who can answer it', () => {
    assert.deepEqual(said('location', 'unknown'), [
      'Waar 3 applicaties draaien, is niet bekend. Dochter B.V., Hier B.V. en Wolk Inc. kunnen dat beantwoorden.',
    ])
    assert.deepEqual(said('contracts', 'unknown'), [
      'Of 1 contract het vertrek regelt, is niet bekend. De contractbeheerder kan dat beantwoorden.',
    ])
    assert.deepEqual(said('assistants', 'unknown'), [])
    assert.deepEqual(said('gaia-x', 'unknown'), [
      'Of GAIA-X hier van belang is, is niet bekend. Het college kan dat beantwoorden.',
    ])
  })

  it('say of a landscape of which hardly anything is stated what is not there, and no more', () => {
    const bare = figuresIn(BARE)
    assert.deepEqual(said('workplace', 'answer', 'nl', bare), ['Waarmee mensen elke dag werken, is niet beschreven.'])
    assert.deepEqual(said('contracts', 'answer', 'nl', bare), ['Er is geen contract beschreven.'])
    assert.deepEqual(said('assistants', 'answer', 'nl', bare), ['Er is geen functie met generatieve AI vermeld.'])
    for (const part of PART_IDS) {
      const told = PARTS[part].tell(bare.figures, bare.settings)
      assert.ok(told.answer.length + told.unknown.length > 0, part)
      for (const { message } of [...told.answer, ...told.unknown])
        for (const language of ['nl', 'en'] as const) assert.match(worded(message, language), /^[^a-z].*[.?]$/, part)
    }
  })

  describe('trace every number to what it counts', () => {
    const all: { figures: OrganisationFigures; settings: Settings }[] = [{ figures, settings }, figuresIn(BARE)]
    before(async () => {
      for (const sample of ['voorbeeldstad', 'schoon', 'ontwerp']) all.push(...(await sampleFigures(sample)))
    })

    for (const part of PART_IDS)
      it(part, () => {
        for (const each of all) {
          const known = numbersOf(each.figures)
          const told = PARTS[part].tell(each.figures, each.settings)
          for (const sentence of [...told.answer, ...told.certainty, ...told.unknown]) isTraced(sentence, known)
          for (const { count } of told.tiles) assert.ok(known.counts.has(JSON.stringify(count)), `${part}: a tile`)
          for (const number of numbersInTables(part, each)) assert.ok(known.numbers.has(number), `${part}: ${number}`)
        }
      })
  })

  it('are found out where a number counts nothing', () => {
    const known = numbersOf(figures)
    const { answer } = PARTS.reach.tell(figures, settings) as Told
    const [first] = answer
    assert.ok(first)
    const made = { ...first, message: { ...first.message, args: { part: 5, whole: 6 } } as Sentence['message'] }
    assert.throws(() => isTraced(made, known), /5/)
    const count = { count: 2, ids: ['application:post', 'application:kaart'] }
    assert.throws(() => isTraced({ ...first, counts: { ...first.counts, part: count } }, known), /part/)
  })
})

interface Known {
  /** Every count with what it counts. */
  readonly counts: ReadonlySet<string>
  readonly numbers: ReadonlySet<number>
}

/** All that figures count, and all numbers in them. */
function numbersOf(figures: OrganisationFigures): Known {
  const [counts, numbers] = [new Set<string>(), new Set<number>()]
  const walk = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(value)
    if (typeof value === 'string') for (const year of value.match(/^\d{4}(?=-|$)/g) ?? []) numbers.add(Number(year))
    if (typeof value !== 'object' || value === null) return
    if ('count' in value && 'ids' in value) counts.add(JSON.stringify(value))
    for (const each of Object.values(value)) walk(each)
  }
  walk(figures)
  return { counts, numbers }
}

/** What others said, and is counted nowhere here. */
const FROM_OTHERS = new Set(
  Object.values(QUOTED).flatMap((quoted) => Object.values(quoted).filter((value) => typeof value === 'number')),
)

/** Every number in the text is one of its counts, or a number of the figures; each count is one of the figures. */
function isTraced({ message, counts }: Sentence, known: Known): void {
  for (const [name, count] of Object.entries(counts))
    assert.ok(known.counts.has(JSON.stringify(count)), `${message.key}: ${name} counts what no figure does`)
  for (const language of ['nl', 'en'] as const) {
    const text = worded(message, language)
    const left = namesIn(message.args, language)
      .toSorted((a, b) => b.length - a.length)
      .reduce((rest, name) => rest.replaceAll(name, ' '), text)
    const shares = [...known.numbers].flatMap((number) => [number, Math.round(number * 10_000) / 100])
    const allowed = new Set([...Object.values(counts).map(({ count }) => count), ...FROM_OTHERS])
    for (const [name, value] of Object.entries(message.args))
      if (typeof value === 'number' && counts[name] === undefined && shares.includes(value)) allowed.add(value)
    for (const written of left.match(/\d[\d.,]*(?<![.,])/g) ?? []) {
      const number = Number(
        language === 'nl' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''),
      )
      assert.ok(allowed.has(number), `${message.key}: ${written} in “${text}”`)
    }
  }
}

/** Names and days that a text got, as it may write them. */
function namesIn(value: unknown, language: Language): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value, dateText(value, language)]
  if (typeof value !== 'object' || value === null) return []
  if ('nl' in value && 'en' in value) return [String(value[language])]
  return Object.values(value).flatMap((each) => namesIn(each, language))
}

function numbersInTables(
  part: PartId,
  { figures, settings }: { readonly figures: OrganisationFigures; readonly settings: Settings },
): readonly number[] {
  const inCell = (cell: Cell): readonly number[] => {
    if (typeof cell === 'number') return [cell]
    return typeof cell === 'object' && 'euro' in cell ? [cell.euro] : []
  }
  const inBlock = (block: Block): readonly number[] =>
    block.kind === 'table'
      ? block.table.rows.flat().flatMap(inCell)
      : block.kind === 'picture'
        ? block.picture.table.rows.flat().flatMap(inCell)
        : []
  return (PARTS[part].tables?.(figures, settings, '') ?? []).flatMap(inBlock)
}
