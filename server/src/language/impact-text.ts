import { impactOn } from '../analysis/impact.ts'
import type { Landscape } from '../analysis/landscape.ts'
import { isOfPower, type Risk } from '../analysis/risk.ts'
import { eachOnce } from '../analysis/subjects.ts'
import { type Language, message, worded } from '../l10n/message.ts'
import type { State } from '../model/document.ts'
import { escaped } from './markdown.ts'

/**
 * What parties outside can reach or stop through a thing, `kind:id`: the elements, the critical processes that need them, the people
 * who use them and what their contracts cost. Nothing where nobody can.
 */
export function impactText(node: string, landscape: Landscape, state: State, language: Language): readonly string[] {
  const { risks, reader, processes } = landscape.in(state)
  const through = risks.filter((risk) => isThrough(risk, node) && risk.subject.name !== node)
  const subjects = eachOnce(through.map(({ subject }) => subject))
  if (subjects.length === 0) return []
  const impact = impactOn(subjects, processes, reader)
  const text = message('hover.impact', {
    names: subjects.map(({ element }) => escaped(element.id)),
    processes: impact.processes.map(escaped),
    users: impact.users ?? 0,
    annualCost: impact.annualCost ?? 0,
  })
  return ['', worded(text, language)]
}

function isThrough(risk: Risk, node: string): boolean {
  return isOfPower(risk) && (risk.cause === node || risk.chain.some(({ to }) => to === node))
}
