import type { Model } from '../model/index.ts'
import { textUnder } from './reader.ts'

/** What an organisation is called, as it or another that names it says; else its id. */
export function organisationName(organisation: string, model: Model): string {
  const named = model
    .definitions({ organisation: '', id: organisation })
    .map(({ entity }) => textUnder(entity.value, 'name'))
  return named.find((name) => name !== undefined && name !== '') ?? organisation
}
