import type { Said } from '../message.ts'
import { all, some } from './words.ts'

/** Texts of the rules on what interfaces follow. */
export const standards = {
  'lock-in/legacy-standard': ({
    standard,
    how,
    version,
    isJudged,
    interfaces,
    successors,
  }: {
    standard: string
    /** `legacy`, `retired`, or that the `version` is out of support. */
    how: string
    version: string
    isJudged: boolean
    interfaces: readonly string[]
    successors: readonly string[]
  }): Said => ({
    what: `${
      how === 'version'
        ? `Version ${version} of ${standard} is no longer supported`
        : how === 'retired'
          ? `${standard} is a retired standard`
          : `${standard} is on its way out${isJudged ? ' (our judgement)' : ''}`
    }, and ${interfaces.length === 1 ? 'one interface follows' : `${interfaces.length} interfaces follow`} it: ${some(interfaces)}.`,
    why: isJudged
      ? 'GEMMA may still call it in use, but new products follow what comes after it, so both ends can be replaced only by what still speaks it.'
      : 'Nobody keeps it up any more, so both ends can be replaced only by what still speaks it.',
    todo:
      successors.length === 0
        ? 'Agree with the other end on what comes in its place.'
        : `Ask for its successor at the next change of either end: ${all(successors)}.`,
  }),
  'lock-in/no-open-standard.closed': ({
    interfaces,
    standards: followed,
    kinds,
  }: {
    interfaces: readonly string[]
    /** What they say that they follow. */
    standards: readonly string[]
    /** `database`, `screen`: what they go through instead. */
    kinds: readonly string[]
  }): Said => ({
    what: `${
      interfaces.length === 1 ? 'One interface follows' : `${interfaces.length} interfaces follow`
    } no open standard${because(followed, kinds)}: ${some(interfaces)}.`,
    why: 'Such a coupling fits these two only: who replaces one end has it built anew.',
    todo: 'Agree on an open standard at the next change of either end, and state it under “standard”.',
  }),
  'lock-in/no-open-standard.unstated': ({ interfaces }: { interfaces: readonly string[] }): Said => ({
    what: `Of ${
      interfaces.length === 1 ? 'one interface' : `${interfaces.length} interfaces`
    } nobody says which standard ${interfaces.length === 1 ? 'it follows' : 'they follow'}: ${some(interfaces)}.`,
    why: 'So it cannot be told whether one end can be replaced without rebuilding the coupling.',
    todo: 'State it under “standard”, starting with what must not stop; where there is none, say what it is: “standard: maatwerk”.',
  }),
}

function because(followed: readonly string[], kinds: readonly string[]): string {
  const reasons = [...followed.map((each) => `“${each}”`), ...kinds.map((each) => THROUGH[each] ?? each)]
  return reasons.length === 0 ? '' : ` (${some(reasons)})`
}

const THROUGH: Readonly<Record<string, string>> = {
  database: 'straight into the database',
  screen: 'through the screen',
}
