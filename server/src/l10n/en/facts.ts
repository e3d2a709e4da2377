import type { Said } from '../message.ts'
import { kind, some } from './words.ts'

/** Texts of the rules on names and facts that catalogues know. */
export const facts = {
  'structure/alias-name': ({
    written,
    id,
    called,
    count,
  }: {
    written: string
    id: string
    called: string
    count: number
  }): Said => ({
    what: `“${written}” is understood as ${called}; its id is ${id}.`,
    why: `One id for one thing makes it easy to find and compare${count > 1 ? `; this file says it ${count} times` : ''}.`,
    todo: `Change it to ${id}.`,
  }),
  'structure/unknown-product.slip': ({
    id,
    kind: is,
    near,
    called,
  }: {
    id: string
    kind: string
    near: string
    called: string
  }): Said => ({
    what: `No ${kind(is)} “${id}” is known. Did you mean ${near}${called === near ? '' : ` (${called})`}?`,
    why: 'So it cannot be told who is behind it, nor which law that brings.',
    todo: `Change it to ${near}, or describe it here.`,
  }),
  'structure/unknown-product.unknown': ({ id, heavy }: { id: string; heavy: string }): Said => ({
    what: `No catalogue knows the product “${id}”, and nothing here describes it.`,
    why:
      heavy === ''
        ? 'So it cannot be told who makes it, where it runs and which law that brings.'
        : `So much hangs on ${heavy}, and it cannot be told who makes it, where it runs and which law that brings.`,
    todo: 'Describe it under “products”, with its supplier.',
  }),
  'structure/unknown-product.many': ({ names, count }: { names: readonly string[]; count: number }): Said => ({
    what: `No catalogue knows ${count} of the products named here, and nothing describes them: ${some(names)}.`,
    why: 'So it cannot be told who makes them, where they run and which law that brings.',
    todo: 'Describe them under “products”, each with its supplier.',
  }),
  'structure/unknown-product.thin': ({ id }: { id: string }): Said => ({
    what: `The product “${id}” is described without who makes it.`,
    why: 'Without its supplier, or an open source licence, nothing can be judged by it.',
    todo: 'State its supplier, or that it is not known.',
  }),
  'structure/contradicts-catalogue': ({
    id,
    what,
    ours,
    theirs,
    date,
  }: {
    id: string
    what: string
    ours: string
    theirs: string
    date: string
  }): Said => ({
    what:
      what === 'owner'
        ? `The owner of ${id} is ${ours} here, and ${theirs} in the catalogue, as of ${date}.`
        : `The seat of ${id} is in ${ours} here, and in ${theirs} in the catalogue, as of ${date}.`,
    why: 'The catalogue has a later source; what is said here is what is judged by.',
    todo: 'Take over what the catalogue says, or state as of when yours holds, with its source.',
  }),
  'structure/stale-fact.one': ({ id, facts: said, lacks, asOf }: Lacking): Said => ({
    what: `What is said here of ${id} (${named(said)}) ${lack(lacks, asOf)}.`,
    why: 'It is about another party, and may have changed since; findings that rest on it are less sure.',
    todo: todo(lacks),
  }),
  'structure/stale-fact.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `What is said here of ${names.length} other parties has no date or source, or is old: ${some(names)}.`,
    why: 'It may have changed since; findings that rest on it are less sure.',
    todo: 'Check it, and state “asOf” and “source”.',
  }),
  'structure/unknown-reference-component.unknown': ({ name, near }: { name: string; near: string }): Said => ({
    what: `GEMMA has no reference component “${name}”.${near === '' ? '' : ` Did you mean ${near}?`}`,
    why: 'So it cannot be compared with other landscapes, nor with the standards that GEMMA asks of it.',
    todo: near === '' ? 'Name it as GEMMA does, or by its GUID.' : `Change it to ${near}.`,
  }),
  'structure/unknown-reference-component.known': ({ name, harbour }: { name: string; harbour: boolean }): Said =>
    harbour
      ? {
          what: `${name} is the component for running harbours.`,
          why: 'It has nothing to do with Haven, the standard for hosting.',
          todo: 'Leave it out; Haven is stated on a platform, under “haven”.',
        }
      : {
          what: `GEMMA has ended the support of ${name}.`,
          why: 'What it asks for is no longer kept up to date.',
          todo: 'Look on gemmaonline.nl what has come in its place.',
        },
  'related.lacks': ({ id, facts: said, lacks, asOf }: Lacking): string => `${id} (${named(said)}) ${lack(lacks, asOf)}`,
  'fix.describe': ({ id }: { id: string }): string => `Describe ${id} under products`,
  'fix.state-unknown': ({ key }: { key: string }): string => `State that “${key}” is not known`,
  'fix.adopt': ({ value }: { value: string }): string => `Take over ${value}`,
  'fix.state-as-of': ({ id, date }: { id: string; date: string }): string =>
    `State that this holds for ${id} as of ${date}`,
}

interface Lacking {
  readonly id: string
  readonly facts: readonly string[]
  readonly lacks: string
  readonly asOf: string
}

const FACTS: Readonly<Record<string, string>> = {
  owner: 'owner',
  seat: 'seat',
  host: 'host',
  'sub-processor': 'sub-processors',
}

function named(said: readonly string[]): string {
  return said.map((fact) => FACTS[fact] ?? fact).join(', ')
}

function lack(lacks: string, asOf: string): string {
  if (lacks === 'age') return `dates from ${asOf}`
  return lacks === 'both' ? 'has no date and no source' : lacks === 'date' ? 'has no date' : 'has no source'
}

function todo(lacks: string): string {
  if (lacks === 'age') return 'Check it, and state the new “asOf”.'
  return lacks === 'source' ? 'State where it was read: “source”.' : 'Check it, and state “asOf” and “source”.'
}
