import type { Assessed } from '../../../analysis/assessed.ts'
import type { Sureness } from '../../../analysis/hop.ts'
import type { Surroundings } from '../../../analysis/landscape.ts'
import { productOf } from '../../../analysis/product-parties.ts'
import { datasetsOf } from '../../../analysis/rating.ts'
import { type Reader, saidAt, textIn } from '../../../analysis/reader.ts'
import type { StateOfThings } from '../../../analysis/state-of-things.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import type { Entry } from '../../../catalogue/data.ts'
import type { Placement } from '../../../model/document.ts'
import type { Element } from '../../../model/element.ts'
import { isAskedLately } from '../../asked.ts'
import { at, type Place } from '../../rule.ts'
import { type Assistant, assistantsOf, isUsedHere } from '../assistants.ts'

/** A product that has an assistant on by default, where nobody says whether it is on. */
export interface Silent {
  readonly subject: Subject
  readonly product: Entry<'products'>
  /** How sure it is that it is on by default. */
  readonly confidence: Sureness
  /** Where the product is named. */
  readonly at: Place
  /** Where to say it. */
  readonly placement: Placement
  /** One that is named without a word on whether it is on. */
  readonly named: Assistant | undefined
}

/** The products that a subject is, whose assistants may be on without anybody having said so. */
export function silentIn({ subject }: Assessed, { reader, around }: StateOfThings): readonly Silent[] {
  if (!isUsedHere(subject) || !holdsMoreThanPublic(subject, reader)) return []
  const products = subject.parts.flatMap((part) => withAssistant(part, subject, reader))
  if (products.length === 0 || isAnswered(subject, around)) return []
  const assistants = assistantsOf(subject, reader)
  if (assistants.length === 0) return products
  const named = assistants.find((each) => isOpen(each, around))
  return named ? products.map((each) => ({ ...each, named, placement: named.placement })) : []
}

/** Whether a dataset in it is said not to be public: of what nobody classified that is not known. */
function holdsMoreThanPublic({ parts, rating }: Subject, reader: Reader): boolean {
  if (rating.isPersonal || rating.isConfidential) return true
  const datasets = parts.flatMap((part) => datasetsOf(part, reader))
  return datasets.some((dataset) => textIn(dataset, 'classification') === 'internal')
}

function withAssistant(part: Element, subject: Subject, reader: Reader): readonly Silent[] {
  const product = productOf(part, reader)
  const fact = part.facts.get('product')
  if (product?.generativeAi !== 'default-on' || !isBuiltIn(product) || fact?.origin.from !== 'document') return []
  const { said } = saidAt(fact, 'product', textIn(part, 'product') ?? '')
  if (!said) return []
  const confidence = product.confidence?.generativeAi ?? 'general-knowledge'
  const about = part.facts.get('generativeAi')?.origin
  const placement = about?.from === 'document' ? about.placement : fact.origin.placement
  return [{ subject, product, confidence, at: at(said.placement, said.span), placement, named: undefined }]
}

/** Whether it comes along with something else: who chose an assistant or a model as such, switched it on. */
function isBuiltIn({ stackLayer, functions = [] }: Entry<'products'>): boolean {
  return stackLayer !== 'ai' && !functions.some((each) => AI.has(each))
}

const AI: ReadonlySet<string> = new Set(['generative-ai-assistant', 'llm-api', 'ai-platform'])

/** Whether it is said that there is none, or somebody was asked lately. */
function isAnswered({ parts }: Subject, around: Surroundings): boolean {
  return parts.some(({ facts }) => {
    const fact = facts.get('generativeAi')
    if (fact?.origin.from !== 'document') return false
    if (Array.isArray(fact.value)) return fact.value.length === 0
    return isAskedLately(fact.value, fact.origin.placement, around)
  })
}

/** Whether it may be on and reach what is there. */
function isOpen({ enabled, reaches = 'organisation-data', said, placement }: Assistant, around: Surroundings): boolean {
  return enabled === undefined && reaches === 'organisation-data' && !isAskedLately(said['enabled'], placement, around)
}
