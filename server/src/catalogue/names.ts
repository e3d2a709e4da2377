import { type FieldReader, under } from '../schema/field-reader.ts'
import type { Entry } from './data.ts'
import { isSlipOfTheHand } from './slip-of-the-hand.ts'
import { compact, isCased, words, wordsOf } from './spelling.ts'

/**
 * `exact`: a name of the entry but for case, spaces, punctuation, legal form, version or the maker before it.
 * `contains`: a name of the entry with a purpose or place behind it. `near`: one slip of the hand from a name of the entry.
 */
export type Certainty = 'exact' | 'contains' | 'near'

export interface Match {
  readonly id: string
  readonly certainty: Certainty
  /** The name of the entry that it was recognised by. */
  readonly name: string
}

interface Named {
  readonly id: string
  readonly name?: string | undefined
  readonly aliases?: readonly string[] | undefined
  readonly weakAliases?: readonly string[] | undefined
  readonly supplier?: string | undefined
  readonly serviceModel?: string | undefined
}

interface Known {
  readonly entry: Named
  readonly name: string
}

/** By what suppliers and products are recognised. */
export const nameReader: FieldReader = {
  id: 'names',
  reads: [...under('supplier', 'name aliases weakAliases'), ...under('product', 'name aliases weakAliases supplier')],
}

/** Finds which entry a written name stands for; better no answer than a wrong one. */
export class NameIndex {
  private readonly isSupplier: boolean
  /** By a name's letters and digits. */
  private readonly strong = new Map<string, Known[]>()
  /** Ordinary words that are a name only beside the maker of a product, or with the legal form of a supplier. */
  private readonly weak = new Map<string, Known[]>()
  /** By a supplier's name without its legal form. */
  private readonly formless = new Map<string, Known[]>()
  private readonly makers = new Map<string, string>()
  private readonly found = new Map<string, Match | undefined>()

  constructor(entries: readonly Named[], section: 'suppliers' | 'products', makers: readonly Entry<'suppliers'>[]) {
    this.isSupplier = section === 'suppliers'
    for (const entry of entries) {
      const weak = new Set((entry.weakAliases ?? []).map(compact))
      // An id of one word may be any word.
      const id = /[\d-]/.test(entry.id) ? [entry.id] : []
      const names = [entry.name, ...(entry.aliases ?? []), ...id].filter((name) => name !== undefined)
      for (const name of names) if (!weak.has(compact(name))) this.add(this.strong, name, entry)
      for (const name of entry.weakAliases ?? []) this.add(this.weak, name, entry)
      if (this.isSupplier)
        for (const name of names) this.add(this.formless, withoutForm(wordsOf(name)).join(' '), entry)
    }
    for (const { id, name, aliases = [] } of makers)
      for (const called of [id, name, ...aliases])
        if (called !== undefined) this.makers.set(compact(withoutForm(wordsOf(called)).join(' ')), id)
  }

  /** The entry that is meant; `supplier`: the id of its maker, where that stands beside it. */
  find(written: string, supplier?: string): Match | undefined {
    const key = `${supplier ?? ''} ${written}`
    if (!this.found.has(key)) this.found.set(key, this.search(written, supplier))
    return this.found.get(key)
  }

  private search(written: string, supplier: string | undefined): Match | undefined {
    const said = words(written)
    if (said.length === 0) return undefined
    return (
      this.exactly(said, supplier) ??
      (this.isSupplier ? undefined : this.behindItsMaker(said)) ??
      this.withMoreBehind(written) ??
      this.nearly(said)
    )
  }

  /** As written, then without what does not make it another thing: legal forms of suppliers, versions of products. */
  private exactly(said: readonly string[], supplier: string | undefined): Match | undefined {
    const whole = this.lookUp(said, supplier)
    if (whole) return whole
    if (this.isSupplier) {
      for (const shorter of formless(said)) {
        const written = shorter.join(' ')
        const match =
          this.lookUp(shorter, supplier) ??
          theOne(this.known(this.weak, written), 'exact') ??
          theOne(this.known(this.formless, written), 'exact')
        if (match) return match
      }
      const same = this.known(this.formless, said.join(' '))
      return this.weak.has(compact(said.join(' '))) ? undefined : theOne(same, 'exact')
    }
    for (const { rest, hasYear } of versionless(said)) {
      const match = this.lookUp(rest, supplier)
      if (match) return hasYear && this.isService(match.id) ? undefined : match
    }
    return undefined
  }

  private lookUp(said: readonly string[], supplier: string | undefined): Match | undefined {
    const written = said.join(' ')
    const all = this.known(this.strong, written)
    const beside = supplier === undefined ? [] : this.known(this.weak, written)
    const candidates = all.length > 0 ? all : beside.filter(({ entry }) => entry.supplier === supplier)
    return theOne(candidates, 'exact')
  }

  /** "Microsoft Teams", "MS Teams": with the maker before it even an ordinary word is a name. */
  private behindItsMaker(said: readonly string[]): Match | undefined {
    for (let count = Math.min(3, said.length - 1); count > 0; count--) {
      const maker = this.makers.get(compact(said.slice(0, count).join(' ')))
      if (maker === undefined) continue
      const behind = said.slice(count)
      for (const { rest, hasYear } of [{ rest: behind, hasYear: false }, ...versionless(behind)]) {
        const written = rest.join(' ')
        const known = [...this.known(this.strong, written), ...this.known(this.weak, written)]
        const match = theOne(
          known.filter(({ entry }) => entry.supplier === maker),
          'exact',
        )
        if (match) return hasYear && this.isService(match.id) ? undefined : match
      }
    }
    return undefined
  }

  /** "Zivver beveiligd mailen", "Centric (Gouda)": a distinctive name first, behind it no other name. */
  private withMoreBehind(written: string): Match | undefined {
    const [, before = '', behind = ''] = /^([^(,]*)[(,](.*)$/s.exec(written) ?? [undefined, written, undefined]
    // Another name behind it: two things in one.
    if (/[/+&]/.test(before) || /[/+]/.test(behind)) return undefined
    const other = this.exactly(words(behind), undefined)
    const said = words(before)
    const least = behind === '' ? 1 : 0
    for (let count = said.length - least; count > 0; count--) {
      if (!said.slice(count).every(isPurpose)) return undefined
      const first = said.slice(0, count)
      const match = this.exactly(first, undefined) ?? (this.isSupplier ? undefined : this.behindItsMaker(first))
      if (match && other && other.id !== match.id) return undefined
      if (match) return standsOut(match.name, behind !== '') ? { ...match, certainty: 'contains' } : undefined
    }
    return undefined
  }

  /** Not where a part of it is a name already: "DigiD koppeling" is no slip for Digikoppeling. */
  private nearly(said: readonly string[]): Match | undefined {
    for (let count = 1; count < said.length; count++)
      if (!this.isSupplier && this.lookUp(said.slice(0, count), undefined)) return undefined
    const forms = this.isSupplier ? [said, ...formless(said)] : [said]
    for (const form of forms) {
      const key = compact(form.join(' '))
      const near: Known[] = []
      for (const [name, known] of this.strong) if (isSlipOfTheHand(key, name)) near.push(...known)
      const match = theOne(near, 'near')
      if (match) return match
    }
    return undefined
  }

  private isService(id: string): boolean {
    for (const known of this.strong.values())
      for (const { entry } of known) if (entry.id === id) return entry.serviceModel === 'saas'
    return false
  }

  private add(index: Map<string, Known[]>, name: string, entry: Named): void {
    const key = compact(name)
    if (key === '') return
    const known = index.get(key)
    if (known) known.push({ entry, name })
    else index.set(key, [{ entry, name }])
  }

  /** What is called so; a short name or abbreviation only as it is written. */
  private known(index: ReadonlyMap<string, readonly Known[]>, written: string): readonly Known[] {
    return (index.get(compact(written)) ?? []).filter(({ name }) => !isCased(name) || name === written)
  }
}

/** Whether a name stands out among other words: by its length or its capitals; before a bracket any name does. */
function standsOut(name: string, beforeBracket: boolean): boolean {
  return compact(name).length >= (beforeBracket ? 4 : 6) || /\p{Ll}\p{Lu}/u.test(name)
}

/** The match when only one entry is meant. */
function theOne(known: readonly Known[], certainty: Certainty): Match | undefined {
  const [first] = known
  if (!first || known.some(({ entry }) => entry.id !== first.entry.id)) return undefined
  return { id: first.entry.id, certainty, name: first.name }
}

/** A word that says what for; a capital or a digit may make it another product, and so may for whom. */
function isPurpose(word: string): boolean {
  return /^[a-zà-ÿ-]+$/.test(word) && word !== 'voor'
}

/** Without legal form, country or the word for a group behind it, one after the other; longest first. */
function formless(said: readonly string[]): readonly (readonly string[])[] {
  const shorter: (readonly string[])[] = []
  for (let rest = said; ; ) {
    const next = withoutLast(rest) ?? (rest.length > 1 && FORMS_BEFORE.has(lower(rest[0])) ? rest.slice(1) : undefined)
    if (!next) return shorter
    shorter.push(next)
    rest = next
  }
}

function withoutForm(said: readonly string[]): readonly string[] {
  return formless(said).at(-1) ?? said
}

function withoutLast(said: readonly string[]): readonly string[] | undefined {
  const last = lower(said.at(-1))
  return said.length > 1 && FORMS.has(last) ? said.slice(0, -1) : undefined
}

function lower(word: string | undefined): string {
  return compact(word ?? '')
}

const FORMS: ReadonlySet<string> = new Set(
  (
    'bv nv vof cv ua gmbh ag se sa sas sarl srl spa bvba ab as asa oy oyj aps plc ltd limited llc llp lp inc ' +
    'incorporated corp corporation co company group groep holding holdings nederland netherlands benelux ireland emea ' +
    'europe international operations stichting foundation'
  ).split(' '),
)

const FORMS_BEFORE: ReadonlySet<string> = new Set(['stichting', 'koninklijke'])

/** Without version, edition or plan behind it; `hasYear`: a service that others run has no such version, so it is something else. */
function versionless(
  said: readonly string[],
): readonly { readonly rest: readonly string[]; readonly hasYear: boolean }[] {
  const shorter: { rest: readonly string[]; hasYear: boolean }[] = []
  let hasYear = false
  for (let rest = said; rest.length > 0; ) {
    const last = rest.at(-1) ?? ''
    const dotted = /^(v?\d+)(?:\.\d+)+$/.exec(last)?.[1]
    const isVersion = /^v?\d+(?:\.\d+)*[a-z]?$/i.test(last) || /^(?:R\d|SP\d|LTS|LTR)$/.test(last)
    if (!dotted && !isVersion && !EDITIONS.has(last.toLowerCase())) return shorter
    hasYear ||= /^(?:19|20)\d\d$/.test(last)
    rest = dotted ? [...rest.slice(0, -1), dotted] : rest.slice(0, -1)
    if (rest.length > 0) shorter.push({ rest, hasYear })
  }
  return shorter
}

const EDITIONS: ReadonlySet<string> = new Set(
  'e1 e3 e5 f1 f3 a1 a3 a5 g3 g5 plan pro professional enterprise standard premium business edition'.split(' '),
)
