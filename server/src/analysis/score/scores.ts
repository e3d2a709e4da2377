import type { Element } from '../../model/element.ts'
import type { Assessed } from '../assessed.ts'
import { elementsOf } from '../contracts.ts'
import { nodeOf } from '../reader.ts'
import { isInUse } from '../shares.ts'
import type { StateOfThings } from '../state-of-things.ts'
import { asUsed } from '../subjects.ts'
import { answersOf } from './answers.ts'
import { frameworkOf } from './framework.ts'
import { type Score, scoreOf } from './score.ts'

/** A thing with its score. */
export interface Scored {
  /** `application:zaaksysteem` */
  readonly of: string
  readonly score: Score
}

/** The scores of the applications that are in use; none where the catalogue has no framework. */
export function applicationScores(things: StateOfThings): readonly Scored[] {
  return things.askEach(ofApplication)
}

/** The scores of the platforms that are in use. */
export function platformScores(things: StateOfThings): readonly Scored[] {
  return things.askAll(elementsOf('platform', things.reader), ofPlatform)
}

function ofApplication({ subject }: Assessed, things: StateOfThings): readonly Scored[] {
  return isInUse(subject) ? scored(subject.name, asUsed(subject).parts, things) : []
}

function ofPlatform(platform: Element, things: StateOfThings): readonly Scored[] {
  return scored(nodeOf(platform, things.reader), [platform], things)
}

function scored(of: string, parts: readonly Element[], { reader, landscape }: StateOfThings): readonly Scored[] {
  const framework = frameworkOf(reader.catalogue)
  return framework ? [{ of, score: scoreOf(answersOf(parts, landscape.today, reader), framework) }] : []
}
