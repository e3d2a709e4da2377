import type { navigation as english } from '../en/navigation.ts'
import { kind } from './words.ts'

/** Texts of calling a thing otherwise. */
export const navigation = {
  'rename.label': ({ id, to }) => `${id} hernoemen naar ${to}`,
  'rename.not-here': ({ id, isKnown }) =>
    isKnown
      ? `“${id}” staat in de catalogus: de naam is hier niet te wijzigen.`
      : `Geen document beschrijft “${id}”: er is niets te hernoemen.`,
  'rename.form': ({ to }) =>
    `“${to}” is geen id: een id heeft kleine letters, cijfers en streepjes, zoals “open-zaak”.`,
  'rename.taken': ({ to, kind: name }) => `Er is al iets anders met de id “${to}” (${kind(name)}).`,
  'rename.aliased': ({ id }) =>
    `“${id}” staat ergens anders geschreven, bijvoorbeeld via een alias. Schrijf de id daar eerst voluit.`,
} as const satisfies typeof english
