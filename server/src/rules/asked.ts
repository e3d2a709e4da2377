import { monthsBefore } from '../catalogue/calendar.ts'
import { message } from '../l10n/message.ts'
import type { Called } from '../l10n/risk-words.ts'
import type { Placement } from '../model/document.ts'
import { isMap, type Value } from '../model/walk.ts'
import { hasIdForm } from './id-form.ts'
import type { Ask, Change, Context, Fix, KeyValue } from './rule.ts'

/** Whether a value says that it is not known, and was asked so lately that an answer may still come. */
export function isAskedLately(value: Value | undefined, { head }: Placement, { today, settings }: Context): boolean {
  const question = isMap(value) ? value['unknown'] : undefined
  const day = isMap(question) ? question['askedOn'] : undefined
  return typeof day === 'string' && day >= monthsBefore(today, settings(head.uri).thresholds.askQuietMonths)
}

/** The day on which somebody was asked, be it long ago. */
export function askedOn(value: Value | undefined): string {
  const question = isMap(value) ? value['unknown'] : undefined
  const day = isMap(question) ? question['askedOn'] : undefined
  return typeof day === 'string' ? day : ''
}

/** Who can answer: by id, and as people call them. */
export interface Answerer {
  readonly id: string
  readonly name: Called
}

/** Writes down that a question was put today; to put it is up to whoever takes this. */
export function recordAsked(
  keys: readonly string[],
  about: Called,
  answerer: Answerer | undefined,
  today: string,
  change: (values: readonly KeyValue[]) => Change,
): Fix {
  const to = answerer && hasIdForm(answerer.id) ? `, askedTo: ${answerer.id}` : ''
  const yaml = `{ unknown: { askedOn: ${today}${to} } }`
  return {
    kind: 'ask',
    title: message('fix.record-asked', { about, keys, who: answerer?.name ?? '', date: today }),
    change: change(keys.map((key) => ({ key, yaml }))),
  }
}

/** The questions that fixes write down. */
export function asksIn(fixes: readonly Fix[]): readonly Ask[] {
  return fixes.flatMap(({ title, change }) => {
    if (title.key !== 'fix.record-asked') return []
    const { about, keys, who } = title.args
    return [{ about, keys, who, places: keys.map((key) => placeWritten(change, key)) }]
  })
}

function placeWritten(change: Change, key: string): string {
  if (!('set' in change)) return ''
  const { in: placement, of } = change.set
  return answerPlace(placement, of ? `${of.list}.${of.index}.${key}` : key)
}

/** Where the answer to a question goes: a key of an entry in a file. */
export function answerPlace({ head, facts }: Placement, path: string): string {
  return `${head.uri} ${facts.entity?.kind} ${facts.entity?.id} ${path}`
}
