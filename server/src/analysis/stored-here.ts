import { isMap } from '../model/walk.ts'
import { describedIn, type Reader, statedIn } from './reader.ts'

/** Whether a component of ours keeps a dataset. */
export function isStoredHere(dataset: string, reader: Reader): boolean {
  const { elements, organisation, state } = reader
  return describedIn(reader, 'component').some(([id]) => {
    const component = elements.get({ organisation, id }, 'component', state)
    const stores = component ? [statedIn(component, 'stores') ?? []].flat() : []
    return stores.some((each) => each === dataset || (isMap(each) && each['dataset'] === dataset))
  })
}
