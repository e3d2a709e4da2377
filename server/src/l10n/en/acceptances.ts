import { dateText } from '../date-text.ts'
import type { Said } from '../message.ts'
import { all, some } from './words.ts'

/** Texts on risks that were accepted. */
export const acceptances = {
  'governance/accepted-risk-expired': ({
    element,
    until,
    names,
  }: {
    element: string
    until: string
    names: readonly string[]
  }): Said => ({
    what: `What was accepted at ${element} was accepted until ${dateText(until, 'en')}.`,
    why: `That day has passed, so it counts for nothing: ${some(names)} ${names.length === 1 ? 'is' : 'are'} listed again.`,
    todo: 'Decide anew. Where it is still accepted, write down why, by whom and until when; where it is not, take this out.',
  }),
  'governance/accepted-risk-incomplete': ({
    element,
    lacks,
    names,
  }: {
    element: string
    lacks: readonly string[]
    names: readonly string[]
  }): Said => ({
    what: `What is accepted at ${element} does not say ${all(lacks.map((key) => LACKS[key] ?? key))}.`,
    why: `A risk that nobody answers for is not accepted, so this counts for nothing: ${some(names)} ${
      names.length === 1 ? 'stays' : 'stay'
    } listed.`,
    todo: `State ${all(lacks.map((key) => `“${key}”`))}.`,
  }),
  'governance/accepted-risk-pointless': ({
    rule,
    element,
    isPossible,
    instead,
  }: {
    rule: string
    element: string
    isPossible: boolean
    instead: readonly string[]
  }): Said =>
    isPossible
      ? {
          what: `There is nothing left to accept: ${rule} finds nothing of ${element} that this covers${
            instead.length === 0 ? '' : `; ${all(instead)} ${instead.length === 1 ? 'does' : 'do'}`
          }.`,
          why: 'Risks that are gone hide those that are there, and a next one like it would be accepted unseen.',
          todo:
            instead.length === 0
              ? 'Take it out. If something else was meant, name that under “element” and “covers”.'
              : 'If that was meant, name that rule; if not, take it out.',
        }
      : {
          what: `What ${rule} finds of ${element} cannot be accepted.`,
          why: 'It says that a document is wrong, or that an accepted risk is: that is mended, not carried.',
          todo: 'Take it out, and mend what the rule finds. A rule that says nothing to you can be turned off in the policy.',
        },
  'governance/accepted-risk-outgrown': ({
    element,
    names,
    count,
    acceptedBy,
  }: {
    element: string
    names: readonly string[]
    count: number
    acceptedBy: string
  }): Said => ({
    what: `More hangs on ${element} than was accepted: ${some(names)} ${names.length === 1 ? 'is' : 'are'} not covered.`,
    why: `It was accepted${by(acceptedBy)} for ${count === 1 ? 'one element' : `${count} elements`}; nothing was decided on ${
      names.length === 1 ? 'this one' : 'these'
    }.`,
    todo: 'Have it decided: add them to “covers” where they are accepted too, or to “except” where they are not.',
  }),
  'related.accepted': ({
    names,
    acceptedBy,
    until,
  }: {
    names: readonly string[]
    acceptedBy: string
    until: string
  }): string => `${some(names)}: accepted${by(acceptedBy)}${until === '' ? '' : ` until ${dateText(until, 'en')}`}`,
  'accepted.short': ({ count }: { count: number }): string =>
    `${count === 1 ? '1 risk was' : `${count} risks were`} accepted and ${count === 1 ? 'is' : 'are'} not listed; --show-accepted lists ${count === 1 ? 'it' : 'them'}.`,
  'accepted.heading': (_: Record<never, never>): string => 'Accepted',
  'accepted.by': ({
    acceptedBy,
    acceptedOn,
    until,
    reason,
  }: {
    acceptedBy: string
    acceptedOn: string
    until: string
    reason: string
  }): string =>
    `Accepted${by(acceptedBy)}${acceptedOn === '' ? '' : ` on ${dateText(acceptedOn, 'en')}`}${
      until === '' ? '' : `, until ${dateText(until, 'en')}`
    }${reason === '' ? '.' : `: ${reason}`}`,
  'fix.remove-acceptance': ({ rule, element }: { rule: string; element: string }): string =>
    `Take the accepted ${rule} of ${element} out`,
  'fix.complete-acceptance': ({ keys }: { keys: readonly string[] }): string =>
    `State ${all(keys.map((key) => `“${key}”`))}`,
  'fix.accept': ({ rule, element, count }: { rule: string; element: string; count: number }): string =>
    `Accept ${rule} of ${element}${
      count === 0 ? '' : `, for the ${count === 1 ? 'one element' : `${count} elements`} that it touches`
    }…`,
  'fix.accept-again': ({ element, until }: { element: string; until: string }): string =>
    `Accept it of ${element} again, until ${dateText(until, 'en')}`,
  'fix.accept-too': ({ names }: { names: readonly string[] }): string => `Cover ${some(names)} too`,
  'fix.not-accepted': ({ names }: { names: readonly string[] }): string =>
    `Say that ${some(names)} ${names.length === 1 ? 'was' : 'were'} not accepted`,
}

/** Nobody, where a slip hides who it was. */
function by(acceptedBy: string): string {
  return acceptedBy === '' ? '' : ` by ${acceptedBy}`
}

const LACKS: Readonly<Record<string, string>> = { reason: 'why', acceptedBy: 'by whom', until: 'until when' }
