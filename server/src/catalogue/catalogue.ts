/** How sure a claim is; a finding is as sure as the weakest claim in its chain. */
export type Confidence = 'sourced' | 'inherent' | 'general-knowledge' | 'unverified' | 'unknown'

/** The facts of the packaged catalogue and of an organisation's own, by id. */
export interface Catalogue {
  supplier(id: string): CatalogueSupplier | undefined
  product(id: string): CatalogueProduct | undefined
  /** A national provision, by id or alias: `digid`, `brp`. */
  provision(id: string): CatalogueProvision | undefined
}

export interface CatalogueSupplier {
  readonly id: string
  readonly name: string
  /** ISO 3166-1 alpha-2 code of the seat. */
  readonly country?: string
  readonly ultimateParent?: { readonly id?: string; readonly name: string; readonly country: string }
  readonly confidence?: { readonly identity: Confidence; readonly ownership: Confidence }
}

export interface CatalogueProduct {
  readonly id: string
  readonly name: string
  readonly supplier?: string
  readonly functions?: readonly string[]
  readonly serviceModel?: string
  readonly licence?: string
}

export interface CatalogueProvision {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
}

/** What the compiled catalogue holds. */
export interface CatalogueData {
  readonly asOf: string
  readonly suppliers: readonly CatalogueSupplier[]
  readonly products: readonly CatalogueProduct[]
  readonly provisions: readonly CatalogueProvision[]
}

/** Lookups over compiled data. */
export function catalogueOf(data: CatalogueData): Catalogue {
  const suppliers = new Map(data.suppliers.map((s) => [s.id, s]))
  const products = new Map(data.products.map((p) => [p.id, p]))
  const provisions = new Map(
    data.provisions.flatMap((p) =>
      [p.id, ...(p.aliases ?? []).map((a) => a.toLowerCase())].map((name) => [name, p] as const),
    ),
  )
  return {
    supplier: (id) => suppliers.get(id),
    product: (id) => products.get(id),
    provision: (id) => provisions.get(id) ?? provisions.get(id.toLowerCase()),
  }
}
