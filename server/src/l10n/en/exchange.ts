import type { Said } from '../message.ts'
import { some } from './words.ts'

/** Texts of the rules on how software exchanges data. */
export const exchange = {
  'common-ground/no-open-api.closed': ({
    names,
    standards,
    isScreen,
  }: {
    names: readonly string[]
    /** What they say that they follow instead. */
    standards: readonly string[]
    /** Whether they offer screens, and nothing else. */
    isScreen: boolean
  }): Said => ({
    what: isScreen
      ? `${names.length === 1 ? `The service ${some(names)} offers` : `${names.length} services offer`} screens and no API${names.length === 1 ? '' : `: ${some(names)}`}.`
      : `${names.length === 1 ? `What ${some(names)} offers` : `What ${names.length} components offer`} is on no open standard${standards.length === 0 ? '' : ` (${some(standards)})`}${names.length === 1 ? '' : `: ${some(names)}`}.`,
    why: 'So whoever connects to it builds for this product alone, and builds again when it is replaced.',
    todo: 'Offer an API on an open standard, or, where there is none, under the REST API Design Rules (nlgov-rest-adr); and state it under “provides”.',
  }),
  'common-ground/no-open-api.unstated': ({ names }: { names: readonly string[] }): Said => ({
    what:
      names.length === 1
        ? `Of what ${some(names)} offers no standard is stated.`
        : `Of what ${names.length} components offer no standard is stated: ${some(names)}.`,
    why: 'So it cannot be told whether what connects to it fits anything else as well.',
    todo: 'State “standard” and “version” under “provides”; where there is none, say what it is: “standard: maatwerk”.',
  }),
  'common-ground/retired-api-version': ({
    standard,
    version,
    isWithdrawn,
    uses,
    instead,
  }: {
    standard: string
    version: string
    isWithdrawn: boolean
    /** Interfaces that follow it, and components that offer it. */
    uses: readonly string[]
    /** Versions that are in use. */
    instead: readonly string[]
  }): Said => ({
    what: `Version ${version} of ${standard} is ${isWithdrawn ? 'withdrawn' : 'out of support'}, and still followed or offered: ${some(uses)}.`,
    why: 'Nobody mends that version any more, and the other end can stop with it.',
    todo:
      instead.length === 0
        ? 'Agree with the other end on a version that is kept up.'
        : `Move to a version that is in use: ${some(instead)}.`,
  }),
  'common-ground/mandatory-standard-missing': ({
    names,
    missing,
    components,
  }: {
    names: readonly string[]
    /** Of one of them; none where they are several. */
    missing: readonly string[]
    /** The reference components that ask for it. */
    components: readonly string[]
  }): Said => ({
    what:
      names.length === 1
        ? `Among the standards that ${some(names)} states, ${some(missing)} ${missing.length === 1 ? 'is' : 'are'} missing, which GEMMA marks as mandatory for ${some(components)}.`
        : `${names.length} entries state standards without one that GEMMA marks as mandatory for what they are (${some(components)}): ${some(names)}.`,
    why: 'What others build on that standard does not fit then, so that couplings are made for this product alone.',
    todo: 'State it where it is followed; where it is not, ask for it at the next tender, renewal or release.',
  }),
  'common-ground/no-fsc': ({
    interfaces,
    isHabit,
  }: {
    interfaces: readonly string[]
    /** Whether others in the document do say what they pass. */
    isHabit: boolean
  }): Said => ({
    what:
      interfaces.length === 1
        ? `The interface ${some(interfaces)} goes to another organisation and does not say through what${isHabit ? '; most of the others here do' : ''}.`
        : `${interfaces.length} interfaces go to another organisation and do not say through what${isHabit ? ', while most of the others here do' : ''}: ${some(interfaces)}.`,
    why: 'Without an intermediary such as FSC each has to arrange by itself who may call, over which connection, and what is recorded of it.',
    todo: 'Let the traffic go through FSC, a mandatory part of the Digikoppeling REST API profile, and state “via: fsc”; or state what it passes instead.',
  }),
  'common-ground/too-many-couplings': ({
    names,
    counts,
    others,
    most,
  }: {
    names: readonly string[]
    /** How many others each of them is coupled with. */
    counts: readonly number[]
    /** Of one of them; none where they are several. */
    others: readonly string[]
    most: number
  }): Said => ({
    what:
      names.length === 1
        ? `Here ${some(names)} is coupled point to point with ${some(counts.map(String))} others: ${some(others)}.`
        : `${names.length} entries are coupled point to point with ${most} others or more: ${some(names.map((name, i) => `${name} (${counts[i]})`))}.`,
    why: `Each of those has to be looked at whenever it changes; from ${most} on your policy wants to know.`,
    todo: 'Look which of them can use a service on an open standard, be notified, or go through an integration component, and take that along at the next change.',
  }),
  'fix.state-fsc': ({ shown }: { shown: string }): string => `State that ${shown} goes via FSC`,
  'related.lacks-standard': ({ id, standards }: { id: string; standards: readonly string[] }): string =>
    `${id} lacks ${some(standards)}`,
  'fix.state-standard': ({ id, standard }: { id: string; standard: string }): string =>
    `State that ${id} follows ${standard}`,
}
