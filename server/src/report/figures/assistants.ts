import { numberIn } from '../../analysis/impact.ts'
import { productOf } from '../../analysis/product-parties.ts'
import { type Reader, textIn, textUnder } from '../../analysis/reader.ts'
import { isInUse } from '../../analysis/shares.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Subject } from '../../analysis/subjects.ts'
import type { Element } from '../../model/element.ts'
import { isMap, type Value, type ValueMap } from '../../model/walk.ts'
import { type Count, counted } from './count.ts'

/** The features of generative AI in what is in use, whether they are on, what they reach, and whether that was assessed. */
export interface AssistantsFigures {
  readonly features: readonly AssistantFigures[]
  /** `assistant:werkplek/Copilot Chat` */
  readonly on: Count
  readonly off: Count
  /** Nobody states whether they are on; of a product that has some on by default, while nobody says a word, one. */
  readonly unknown: Count
  /** Of those that are on: they reach data of the organisation. */
  readonly reaching: Count
  /** Of those that are on: no data protection impact assessment is stated. */
  readonly unassessed: Count
}

export interface AssistantFigures {
  readonly id: string
  /** `application:werkplek` */
  readonly of: string
  readonly product: string
  /** '' where only a catalogue knows that the product has some. */
  readonly feature: string
  readonly isOn: 'yes' | 'no' | 'unknown'
  /** `none`, `entered-text`, `organisation-data`; '' where nobody says. */
  readonly reaches: string
  /** Whether it is stated where the assessment is. */
  readonly isAssessed: boolean
  readonly users?: number
  /** Who answers for it; '' where nobody says. */
  readonly owner: string
}

export function assistantsOf(things: StateOfThings): AssistantsFigures {
  const features = things.assessed
    .filter(({ subject }) => isInUse(subject))
    .flatMap(({ subject }) => featuresOf(subject, things.reader))
  const ids = (is: (feature: AssistantFigures) => boolean) => counted(features.filter(is).map(({ id }) => id))
  return {
    features,
    on: ids(({ isOn }) => isOn === 'yes'),
    off: ids(({ isOn }) => isOn === 'no'),
    unknown: ids(({ isOn }) => isOn === 'unknown'),
    reaching: ids(({ isOn, reaches }) => isOn === 'yes' && reaches === 'organisation-data'),
    unassessed: ids(({ isOn, isAssessed }) => isOn === 'yes' && !isAssessed),
  }
}

function featuresOf(subject: Subject, reader: Reader): readonly AssistantFigures[] {
  const users = numberIn(subject.element, 'users')
  const owner = textIn(subject.element, 'owner') ?? ''
  const found = subject.parts.flatMap((part) => saidOf(part, reader).map((said) => ({ part, said })))
  return found.map(({ part, said }) => {
    const { enabled, dpia } = said
    const feature = textUnder(said, 'feature') ?? ''
    return {
      id: `assistant:${part.id}/${feature}`,
      of: subject.name,
      product: productOf(part, reader)?.name ?? '',
      feature,
      isOn: enabled === true ? 'yes' : enabled === false ? 'no' : 'unknown',
      reaches: textUnder(said, 'reaches') ?? '',
      isAssessed: typeof dpia === 'string' && dpia.trim() !== '',
      ...(users === undefined ? {} : { users }),
      owner,
    }
  })
}

/**
 * What an element says of its features, else what the landscape says of its product. Where neither does, one of which nothing is known
 * for a product that has some on by default; what one has to choose is off until somebody says that he did.
 */
function saidOf(part: Element, reader: Reader): readonly ValueMap[] {
  const fact = part.facts.get('generativeAi')
  if (fact === undefined || fact.origin.from === 'catalogue') return inCatalogue(part, reader)
  // That nobody knows is as much as a catalogue knows.
  return isMap(fact.value) ? [{}] : listed(fact.value)
}

function inCatalogue(part: Element, reader: Reader): readonly ValueMap[] {
  return part.kind === 'application' && productOf(part, reader)?.generativeAi === 'default-on' ? [{}] : []
}

function listed(value: Value | undefined): readonly ValueMap[] {
  return [value ?? []].flat().filter((each) => isMap(each))
}
