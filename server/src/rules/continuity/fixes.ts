import { message } from '../../l10n/message.ts'
import { recordAsked } from '../asked.ts'
import type { Context, Fix } from '../rule.ts'
import { tabStop } from '../tab-stop.ts'
import type { ContinuityGap } from './continuity-gaps.ts'

/** To state what is missing, or that those who keep the process going were asked. */
export function continuityFixes({ id, key, placement }: ContinuityGap, { today }: Context): readonly Fix[] {
  const set = (yaml: string) => ({ set: { in: placement, values: [{ key, yaml }] } })
  const asked = recordAsked([key], id, undefined, today, (values) => ({ set: { in: placement, values } }))
  const form = FORMS[key]
  if (form === undefined) return [asked]
  return [
    { kind: 'declare', title: message('fix.state', { id, keys: [key] }), typed: true, change: set(form(today)) },
    asked,
  ]
}

const FORMS: Readonly<Record<string, (today: string) => string>> = {
  'continuity.plan': () => `"${tabStop('')}"`,
  'continuity.exercisedOn': (today) => tabStop(today),
  'continuity.fallback': () => `[{ what: "${tabStop('')}", lasts: ${tabStop('5d')} }]`,
}
