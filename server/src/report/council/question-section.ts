import { message } from '../../l10n/message.ts'
import type { Settings } from '../../policy/settings.ts'
import { type Block, type Section, type Term, text, type Words } from '../pages/block.ts'
import type { OrganisationFigures } from '../report.ts'
import type { Told } from './part.ts'
import { PARTS, type PartId } from './parts.ts'
import type { Question } from './questions.ts'
import { joined, type Sentence, say } from './sentence.ts'

/** What a part tells of an organisation. */
interface ToldPart {
  readonly part: PartId
  readonly told: Told
}

/** A question with its answer first, then its figures, then how sure that is and what is not known. */
export function questionSection(
  { id, text: asks, asked, parts, isForExecutive }: Question,
  figures: OrganisationFigures,
  settings: Settings,
  prefix: string,
): Section {
  const all = parts.map((part): ToldPart => ({ part, told: PARTS[part].tell(figures, settings) }))
  const told = all.map((each) => each.told)
  const below: readonly Term[] = [
    under('certainty', asOne(eachOnce([...told.flatMap(({ certainty }) => certainty), ...basisOf(told)]))),
    under(
      'unknown',
      eachOnce(told.flatMap(({ unknown }) => unknown)).map(({ message: of }) => of),
    ),
    under('executive', isForExecutive ? [message('council.executive', {})] : []),
    ...parts
      .filter((part) => parts.length === 1 && PARTS[part].tables !== undefined)
      .map((part) => under('figures', [tablesOf(part, prefix)])),
    under('asked', asked === undefined ? [] : [asked]),
  ].filter(({ words }) => words.length > 0)
  return {
    id: `${prefix}${id}`,
    title: asks,
    blocks: [...answerBlocks(all, prefix), ...tileBlocks(told), { kind: 'terms', terms: below }],
  }
}

/** One answer as it is; several each under what it is about, which leads to its tables. What one said, the next leaves out. */
function answerBlocks(all: readonly ToldPart[], prefix: string): readonly Block[] {
  const said = new Set<string>()
  const isNew = (key: string): boolean => !said.has(key) && said.add(key).has(key)
  const answers = all
    .map(({ part, told }) => ({ part, answer: told.answer.filter((each) => isNew(keyOf(each))) }))
    .filter(({ answer }) => answer.length > 0)
  const [only] = answers
  if (!only) return []
  if (all.length === 1) return [text(joined(only.answer))]
  const terms = answers.map(({ part, answer }) => ({ term: tablesOf(part, prefix), words: [joined(answer)] }))
  return [{ kind: 'terms', terms }]
}

function tileBlocks(all: readonly Told[]): readonly Block[] {
  const tiles = [...new Map(all.flatMap((told) => told.tiles).map((each) => [each.tile, each])).values()]
  if (tiles.length === 0) return []
  const figures = tiles
    .slice(0, MOST_TILES)
    .map(({ tile, count }) => ({ value: count.count, label: message('council.tile', { tile, count: count.count }) }))
  return [{ kind: 'figures', figures }]
}

/** What fits beside one another. */
const MOST_TILES = 4

type TermName = 'certainty' | 'unknown' | 'executive' | 'figures' | 'asked'

function under(name: TermName, words: readonly Words[]): Term {
  return { term: message('council.term', { term: name }), words }
}

function asOne(sentences: readonly Sentence[]): readonly Words[] {
  return sentences.length === 0 ? [] : [joined(sentences)]
}

function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((each) => [keyOf(each), each])).values()]
}

/** What the parts rest on together. */
function basisOf(all: readonly Told[]): readonly Sentence[] {
  const [first, ...others] = new Set(all.flatMap(({ rests }) => rests ?? []))
  return first === undefined ? [] : [say('council.basis', { of: others.length === 0 ? first : 'both' })]
}

function keyOf({ message: of }: Sentence): string {
  return JSON.stringify(of)
}

/** What a part is called, leading to its tables where it has some. */
function tablesOf(part: PartId, prefix: string): Words {
  const label = message('council.part', { part })
  return PARTS[part].tables === undefined ? label : { label, section: tablesId(part, prefix) }
}

/** The id of the section with the tables of a part. */
export function tablesId(part: PartId, prefix: string): string {
  return `${prefix}figures-${part}`
}
