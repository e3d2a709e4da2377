import type { Said } from '../message.ts'
import { some } from './words.ts'

/** Texts of the rules on what components are made of, and whether they can move. */
export const components = {
  'common-ground/closed-licence.one': ({
    names,
    product,
    licence,
    isService,
  }: {
    names: readonly string[]
    product: string
    licence: string
    isService: boolean
  }): Said => ({
    what: `${names.length === 1 ? 'The component' : 'The components'} ${some(names)} ${names.length === 1 ? 'is' : 'are'} ${product}, which is not open source (licence: ${licence}).`,
    why: why(isService),
    todo: TO_WEIGH,
  }),
  'common-ground/closed-licence.many': ({
    products,
    isService,
  }: {
    products: readonly string[]
    isService: boolean
  }): Said => ({
    what: `Components here are ${products.length} products that are not open source: ${some(products)}.`,
    why: why(isService),
    todo: TO_WEIGH,
  }),
  'related.closed-part': ({ id, product }: { id: string; product: string }): string =>
    `${id} is ${product}, which is closed`,
  'common-ground/no-publiccode': ({
    names,
    known,
  }: {
    names: readonly string[]
    /** Of how many of them a catalogue says that they have none. */
    known: number
  }): Said => ({
    what:
      names.length === 1
        ? `The open component ${some(names)} ${known > 0 ? 'has no publiccode.yml, as far as our catalogue knows' : 'does not say where its publiccode.yml is; most of the others here do'}.`
        : known === names.length
          ? `${names.length} open components have no publiccode.yml, as far as our catalogue knows: ${some(names)}.`
          : `${names.length} open components do not say where their publiccode.yml is${known > 0 ? `, and of ${known} our catalogue knows none` : ''}: ${some(names)}.`,
    why: 'By that file other governments find open software, and see who keeps it up and under which licence.',
    todo: 'State “publiccode” where there is one; where there is none, ask its makers to add it, or add it yourselves.',
  }),
  'common-ground/not-deployable': ({
    names,
    haveImages,
  }: {
    names: readonly string[]
    /** Whether a container image is stated of each. */
    haveImages: boolean
  }): Said => ({
    what:
      names.length === 1
        ? `The component ${some(names)} states no Helm chart or manifests${haveImages ? ', only an image' : ' and no image'}; most of the others here do.`
        : `${names.length} components state no Helm chart or manifests${haveImages ? ', only images' : ''}, while most of the others here do: ${some(names)}.`,
    why: 'Without those it has to be put together by hand on another cluster, so that Haven does not make it portable.',
    todo: 'State “chart” or “manifests”, and the “image”; where there is none, have it made by who builds or runs it.',
  }),
}

const TO_WEIGH =
  'Weigh an open one at the next choice; where this one stays, state under “decision” where that was weighed.'

function why(isService: boolean): string {
  return isService
    ? 'Only its supplier runs and changes it: what is built on it goes no further than that supplier wants.'
    : 'Only its maker can change it: it cannot be shared with other municipalities, nor kept going without that maker.'
}
