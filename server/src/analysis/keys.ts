import type { Element } from '../model/element.ts'
import type { Settings } from '../policy/settings.ts'
import type { Exposure } from './exposure.ts'
import type { Keys } from './involvement.ts'
import { type Reader, supplierCalled, textIn } from './reader.ts'

/** What is stated of encryption on an element; what is stated nearer to the data counts first. */
export function keysOf(element: Element, nearer: Keys | undefined, reader: Reader): Keys {
  const holder = textIn(element, 'keyHolder')
  return {
    answer: nearer?.answer ?? textIn(element, 'encryptionKeys'),
    dataInUse: nearer?.dataInUse ?? textIn(element, 'dataInUse'),
    holder: nearer?.holder ?? (holder === undefined ? undefined : supplierCalled(reader, holder)),
  }
}

/** Whether the keys to what a party from outside holds are stated to be with it, or with somebody under the same law. */
export function areHeldOutside({ keys, role, reach, isKeyUnderSameLaw }: Exposure, settings: Settings): boolean {
  // Keys to accounts, or to what shows no more than metadata, open no data.
  if (reach === 'accounts' || reach === 'metadata') return false
  if (role === 'key-holder' || isKeyUnderSameLaw === true) return true
  return keys?.answer !== undefined && !enoughKeys(settings).includes(keys.answer)
}

/** The answers on who has the keys that are enough for confidential data. */
export function enoughKeys({ acceptedKeys }: Pick<Settings, 'acceptedKeys'>): readonly string[] {
  return acceptedKeys.length > 0 ? acceptedKeys : ENOUGH
}

/** Answers that are enough where a policy names none. */
const ENOUGH: readonly string[] = ['mostly-customer', 'customer-only']
