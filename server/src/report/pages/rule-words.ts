import type { Called } from '../../l10n/risk-words.ts'
import { ruleTitles } from '../generated/rule-bases.js'
import type { NameOf } from './names-in-cell.ts'

/** What a rule is about, in a few words: who reads a report knows no ids of rules. */
export function ruleCalled(rule: string): Called {
  return ruleTitles[rule] ?? rule
}

/** What was accepted is of an application unless it says otherwise: `werkplek`, `supplier:microsoft`. */
export function elementCalled(element: string, nameOf: NameOf): string {
  return nameOf(element.includes(':') ? element : `application:${element}`)
}
