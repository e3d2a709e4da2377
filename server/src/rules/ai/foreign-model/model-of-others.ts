import type { Hop } from '../../../analysis/hop.ts'
import { madeBy } from '../../../analysis/product-parties.ts'
import { type Reader, supplierCalled, textUnder } from '../../../analysis/reader.ts'
import type { Subject } from '../../../analysis/subjects.ts'
import type { Entry } from '../../../catalogue/data.ts'
import { productCalled, SERVICE_MODELS } from '../../../model/element.ts'
import { isMap } from '../../../model/walk.ts'
import { at, type Place } from '../../rule.ts'
import type { Assistant } from '../assistants.ts'

/** The model behind an assistant, which somebody else runs. */
export interface ModelOfOthers {
  readonly assistant: Assistant
  readonly product: Entry<'products'>
  /** Id of the supplier that runs it. */
  readonly party: string
  /** From the subject to that party. */
  readonly hops: readonly Hop[]
  /** Where it is named. */
  readonly at: Place
}

/** The model that an assistant names; undefined where that is none, is not known, or is software on own machines. */
export function modelOf(assistant: Assistant, subject: Subject, reader: Reader): ModelOfOthers | undefined {
  const name = textUnder(assistant.said, 'model')
  const product = name === undefined ? undefined : productCalled(reader.model, reader.organisation, name)
  const party = product?.supplier === undefined ? undefined : supplierCalled(reader, product.supplier)
  if (!product || party === undefined || !SERVICE_MODELS.has(product.serviceModel ?? '')) return undefined
  const place = placeOf(assistant)
  const uses: Hop = {
    from: subject.name,
    relation: 'uses',
    to: `product:${product.id}`,
    confidence: 'own',
    said: place,
  }
  return { assistant, product, party, hops: [uses, madeBy(product.id, party, reader)], at: place }
}

/** References come in the order of the assistants that name a model. */
function placeOf({ placement, said }: Assistant): Place {
  const { entity, references, heading } = placement.facts
  const all = [entity?.value['generativeAi'] ?? []].flat()
  const naming = all.filter((each) => isMap(each) && typeof each['model'] === 'string')
  const places = references.filter(({ path }) => path === 'generativeAi.model')
  const place = naming.length === places.length ? places[naming.indexOf(said)] : undefined
  return at(placement, place ?? entity?.at ?? heading)
}
