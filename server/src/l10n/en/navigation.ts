import { kind } from './words.ts'

/** Texts of calling a thing otherwise. */
export const navigation = {
  'rename.label': ({ id, to }: { id: string; to: string }): string => `Rename ${id} to ${to}`,
  'rename.not-here': ({ id, isKnown }: { id: string; isKnown: boolean }): string =>
    isKnown
      ? `“${id}” is an entry of the catalogue: it cannot be renamed here.`
      : `No document describes “${id}”: there is nothing to rename.`,
  'rename.form': ({ to }: { to: string }): string =>
    `“${to}” is no id: an id has small letters, digits and hyphens, such as “open-zaak”.`,
  'rename.taken': ({ to, kind: name }: { to: string; kind: string }): string =>
    `There is another ${kind(name)} with the id “${to}” already.`,
  'rename.aliased': ({ id }: { id: string }): string =>
    `“${id}” is written in another way in one of its places, such as through an alias. Write it out there first.`,
} as const
