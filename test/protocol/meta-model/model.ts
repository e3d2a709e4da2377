import { readFileSync } from 'node:fs'

/** The meta model of LSP 3.18, with the inherited properties of every structure worked out. */
export const metaModel: MetaModel = readMetaModel()

export interface MetaModel {
  readonly requests: ReadonlyMap<string, RequestForm>
  readonly notifications: ReadonlyMap<string, NotificationForm>
  readonly registrationOptions: ReadonlyMap<string, Type>
  readonly structures: ReadonlyMap<string, Properties>
  readonly aliases: ReadonlyMap<string, Type>
  readonly enumerations: ReadonlyMap<string, Enumeration>
}

export type MessageDirection = 'clientToServer' | 'serverToClient' | 'both'
export type Properties = ReadonlyMap<string, Property>

export interface NotificationForm {
  readonly method: string
  readonly messageDirection: MessageDirection
  readonly params?: Type
  readonly registrationMethod?: string
  readonly registrationOptions?: Type
}

export interface RequestForm extends NotificationForm {
  readonly result: Type
  readonly partialResult?: Type
  readonly errorData?: Type
}

export interface Property {
  readonly name: string
  readonly type: Type
  readonly optional?: boolean
}

export interface Reference {
  readonly kind: 'reference'
  readonly name: string
}

export interface Base {
  readonly kind: 'base'
  readonly name: 'string' | 'DocumentUri' | 'URI' | 'integer' | 'uinteger' | 'decimal' | 'boolean' | 'null'
}

export interface Enumeration {
  readonly name: string
  readonly type: Base
  readonly values: readonly { readonly value: string | number }[]
  readonly supportsCustomValues?: boolean
}

export type Type =
  | Reference
  | Base
  | { readonly kind: 'array'; readonly element: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'or' | 'and' | 'tuple'; readonly items: readonly Type[] }
  | { readonly kind: 'stringLiteral'; readonly value: string }
  | { readonly kind: 'literal'; readonly value: { readonly properties: readonly Property[] } }

interface Structure {
  readonly name: string
  readonly properties: readonly Property[]
  readonly extends?: readonly Reference[]
  readonly mixins?: readonly Reference[]
}

interface MetaModelFile {
  readonly requests: readonly RequestForm[]
  readonly notifications: readonly NotificationForm[]
  readonly structures: readonly Structure[]
  readonly enumerations: readonly Enumeration[]
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[]
}

interface AdditionsFile {
  readonly requests: readonly RequestForm[]
  readonly structures: readonly Structure[]
  /** Properties to add, by name of the structure. */
  readonly properties: Readonly<Record<string, readonly Property[]>>
}

function readMetaModel(): MetaModel {
  const file = readJson<MetaModelFile>('lsp-3.18-metaModel.json')
  const more = readJson<AdditionsFile>('lsp-3.18-additions.json')
  const requests = [...file.requests, ...more.requests]
  const raw = new Map([...file.structures, ...more.structures].map((structure) => [structure.name, structure]))
  const options = [...requests, ...file.notifications].flatMap((form): [string, Type][] =>
    form.registrationOptions ? [[form.registrationMethod ?? form.method, form.registrationOptions]] : [],
  )
  return {
    requests: new Map(requests.map((form) => [form.method, form])),
    notifications: new Map(file.notifications.map((form) => [form.method, form])),
    registrationOptions: new Map(options),
    structures: new Map([...raw.keys()].map((name) => [name, allProperties(raw, more, name)])),
    aliases: new Map(file.typeAliases.map(({ name, type }) => [name, type])),
    enumerations: new Map(file.enumerations.map((enumeration) => [enumeration.name, enumeration])),
  }
}

/** Own properties come last: they narrow an inherited one of the same name. */
function allProperties(raw: ReadonlyMap<string, Structure>, more: AdditionsFile, name: string): Properties {
  const structure = raw.get(name)
  if (!structure) throw new Error(`the meta model has no structure ${name}`)
  const inherited = [...(structure.extends ?? []), ...(structure.mixins ?? [])]
  return new Map([
    ...inherited.flatMap((parent) => [...allProperties(raw, more, parent.name)]),
    ...[...structure.properties, ...(more.properties[name] ?? [])].map((own): [string, Property] => [own.name, own]),
  ])
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../specs/${name}`, import.meta.url), 'utf8')) as T
}
