import type { Said } from '../message.ts'
import { MOST_NAMES, some } from './words.ts'

/** Texts of the rules on how hard it is to leave. */
export const lockIn = {
  'lock-in/end-of-life': ({
    product,
    date,
    isWithdrawn,
    source,
    instead,
  }: {
    product: string
    date: string
    isWithdrawn: boolean
    source: string
    instead: readonly string[]
  }): Said => ({
    what: isWithdrawn
      ? `${product} was withdrawn (${date}).`
      : `${product} has had no updates since its end of life (${date}).`,
    why: `Holes that are found from then on stay open, and what stands on it must move sooner or later.${
      source === '' ? '' : ` Source: ${source}.`
    }`,
    todo:
      instead.length === 0
        ? 'Plan what comes in its place.'
        : `Plan what comes in its place, for example ${instead.join(', ')}.`,
  }),
  'lock-in/provider-specific-service.one': ({
    service,
    provider,
    elements,
    instead,
  }: {
    service: string
    provider: string
    elements: readonly string[]
    instead: readonly string[]
  }): Said => ({
    what: `${service} is a service that only ${provider === '' ? 'its provider' : provider} offers (our judgement).`,
    why: `What is built on it does not move to another platform without being rebuilt. It is in use at ${some(elements)}.`,
    todo:
      instead.length === 0
        ? 'Find out what could do the same elsewhere, and plan the move.'
        : `Build on what runs elsewhere too, for example ${instead.join(', ')}.`,
  }),
  'lock-in/provider-specific-service.many': ({
    provider,
    services,
    instead,
    elements,
  }: {
    provider: string
    services: readonly string[]
    /** What may come in place of each service, in their order; '' where nothing is known. */
    instead: readonly string[]
    elements: readonly string[]
  }): Said => ({
    what: `${services.length} services are in use here that only ${provider} offers (our judgement): ${some(services)}.`,
    why: `What is built on them does not move to another platform without being rebuilt. They are in use at ${some(elements)}.`,
    todo: `Build on what runs elsewhere too${examples(services, instead)}.`,
  }),
}

/** What may come in place of each of the services that are named. */
function examples(services: readonly string[], instead: readonly string[]): string {
  const pairs = services
    .slice(0, MOST_NAMES)
    .flatMap((service, i) => (instead[i] ? [`${instead[i]} for ${service}`] : []))
  return pairs.length === 0 ? '' : `, for example ${pairs.join(', ')}`
}
