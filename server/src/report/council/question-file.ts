import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { isNear, nearest } from '../../schema/near.ts'
import { LineIndex } from '../../yaml/lines.ts'
import { readTolerant } from '../../yaml/tolerant.ts'
import { keyOf, pairOf, type Span, type YamlMap, type YamlNode } from '../../yaml/tree.ts'
import { isPart, PART_IDS, type PartId } from './parts.ts'
import type { Question, Theme } from './questions.ts'

export type QuestionsRead =
  | { readonly ok: true; readonly themes: readonly Theme[] }
  /** What is wrong, each with its line, in the order of the file. */
  | { readonly ok: false; readonly problems: readonly Message[] }

const VERSION = 1

/** Reads a council's own list of questions, by `schemas/council-questions.schema.json`. `file`: as it is to be named. */
export function readQuestions(text: string, file: string): QuestionsRead {
  const reading = new Reading(text, file)
  const questions = reading.questions()
  return reading.problems.length > 0
    ? { ok: false, problems: reading.problems }
    : { ok: true, themes: [{ id: 'own', questions }] }
}

type Problem = Extract<Message, { readonly key: 'questions.problem' }>['args']

class Reading {
  private readonly found: { readonly at: number; readonly problem: Problem }[] = []
  private readonly text: string
  private readonly file: string
  private readonly lines: LineIndex

  constructor(text: string, file: string) {
    this.text = text
    this.file = file
    this.lines = new LineIndex(text)
  }

  /** In the order of the file. */
  get problems(): readonly Message[] {
    return this.found.toSorted((a, b) => a.at - b.at).map(({ problem }) => message('questions.problem', problem))
  }

  questions(): readonly Question[] {
    const { root, errors } = readTolerant(this.text)
    for (const error of errors) this.say('yaml', error)
    if (errors.length > 0) return []
    const map = this.map(root ?? { kind: 'scalar', value: null, text: '', style: 'plain', start: 0, end: 0 }, '')
    if (!map) return []
    this.keys(map, ['kind', 'version', 'questions'])
    const kind = this.required(map, 'kind')
    if (kind && !(kind.kind === 'scalar' && kind.value === 'council-questions')) this.say('kind', kind)
    const version = this.required(map, 'version')
    if (version && !(version.kind === 'scalar' && version.value === VERSION)) this.say('version', version)
    const list = this.required(map, 'questions')
    return list ? this.items(list, 'questions').map((item, i) => this.question(item, i)) : []
  }

  private question(node: YamlNode, index: number): Question {
    const map = this.map(node, 'questions')
    const question = { id: `question-${index + 1}`, text: '', asked: undefined, parts: [], isForExecutive: false }
    if (!map) return question
    this.keys(map, ['title', 'asked', 'answers', 'forExecutive'])
    const [title, answers] = [this.required(map, 'title'), this.required(map, 'answers')]
    const [asked, forExecutive] = [pairOf(map, 'asked')?.value, pairOf(map, 'forExecutive')?.value]
    if (forExecutive && !(forExecutive.kind === 'scalar' && typeof forExecutive.value === 'boolean'))
      this.say('boolean', forExecutive, 'forExecutive')
    return {
      ...question,
      text: title ? this.words(title, 'title') : '',
      asked: asked && this.words(asked, 'asked'),
      parts: answers ? [...new Set(this.items(answers, 'answers').flatMap((each) => this.part(each)))] : [],
      isForExecutive: forExecutive?.kind === 'scalar' && forExecutive.value === true,
    }
  }

  /** One text for both languages, or one in each; Dutch where there is no English. */
  private words(node: YamlNode, key: string): Called {
    if (node.kind !== 'map') return this.string(node, key)
    this.keys(node, ['nl', 'en'])
    const nl = this.required(node, 'nl')
    const dutch = nl ? this.string(nl, 'nl') : ''
    const en = pairOf(node, 'en')?.value
    return { nl: dutch, en: en ? this.string(en, 'en') : dutch }
  }

  private part(node: YamlNode): readonly PartId[] {
    const name = this.string(node, 'answers')
    if (name === '' || isPart(name)) return isPart(name) ? [name] : []
    this.say('answer', node, name, nearest(name, PART_IDS))
    return []
  }

  private string(node: YamlNode, key: string): string {
    if (node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim()
    this.say('text', node, key)
    return ''
  }

  private items(node: YamlNode, key: string): readonly YamlNode[] {
    if (node.kind === 'list' && node.items.length > 0) return node.items
    this.say('list', node, key)
    return []
  }

  private map(node: YamlNode, key: string): YamlMap | undefined {
    if (node.kind === 'map') return node
    this.say('map', node, key)
    return undefined
  }

  private required(map: YamlMap, key: string): YamlNode | undefined {
    const pair = pairOf(map, key)
    // What is there with a slip of the pen is said of that.
    if (!pair && !map.pairs.some((each) => isNear(keyOf(each) ?? '', key))) this.say('missing', map, key)
    return pair?.value
  }

  /** Keys that begin with `x-` are free. */
  private keys(map: YamlMap, known: readonly string[]): void {
    const seen = new Set<string>()
    for (const pair of map.pairs) {
      const key = keyOf(pair) ?? ''
      if (seen.has(key)) this.say('twice', pair.key, key)
      seen.add(key)
      if (!known.includes(key) && !key.startsWith('x-')) this.say('key', pair.key, key, nearest(key, known))
    }
  }

  private say(problem: Problem['problem'], { start }: Span, of = '', near = ''): void {
    const line = this.lines.position(start).line + 1
    this.found.push({ at: start, problem: { file: this.file, line, problem, of, near, known: PART_IDS } })
  }
}
