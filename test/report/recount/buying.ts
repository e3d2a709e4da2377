import { parse } from 'yaml'
import type { Recounted } from './recount.ts'

type Entry = Readonly<Record<string, unknown>>

/** The figures of the register, of functions and of contracts, counted once more from the text and from the other figures. */
export function recountedBuying(text: string, others: Recounted): Recounted {
  const document = parse(text) as Readonly<Record<string, readonly Entry[] | undefined>>
  const called = (key: string, id: unknown) => document[key]?.find((entry) => entry['id'] === id)
  const inUse = (document['applications'] ?? []).filter(
    ({ lifecycle }) => lifecycle !== 'retired' && lifecycle !== 'planned',
  )
  const found = new Map<string, readonly string[]>()
  const put = (path: string, ids: readonly string[]) => found.set(path, [...new Set(ids)].sort())
  const names = (of: readonly Entry[]) => of.map(({ id }) => `application:${id}`)

  for (const path of others.keys()) {
    const [, id] = /^suppliers\/([^/]*)\/applications$/.exec(path) ?? []
    if (id !== undefined) put(`suppliers/${id}/devices`, [])
  }
  for (const contract of others.get('scope/contracts') ?? []) {
    const under = inUse.filter((each) => `contract:${each['contract']}` === contract)
    put(`contracts/${contract}/applications`, names(under))
    put(`contracts/${contract}/platforms`, [])
    put(`contracts/${contract}/devices`, [])
  }
  for (const { id } of document['contracts'] ?? [])
    if (!others.get('scope/contracts')?.includes(`contract:${id}`))
      for (const kind of ['applications', 'platforms', 'devices']) put(`unusedContracts/contract:${id}/${kind}`, [])

  const productOf = (entry: Entry) => called('products', entry['product'])
  /** Open source that we run ourselves is of nobody. */
  const supplierOf = (entry: Entry) => {
    const product = productOf(entry)
    return product?.['licence'] === 'MIT' && product['serviceModel'] !== 'saas' ? undefined : product?.['supplier']
  }
  const functionsOf = (entry: Entry) => (productOf(entry)?.['functions'] as readonly string[] | undefined) ?? []
  for (const id of new Set(inUse.flatMap(functionsOf))) {
    const serving = inUse.filter((each) => functionsOf(each).includes(id))
    put(`functionSuppliers/${id}/applications`, names(serving))
    put(`functionSuppliers/${id}/ofNobody`, names(serving.filter((each) => supplierOf(each) === undefined)))
    for (const supplier of new Set(serving.map(supplierOf)))
      if (supplier !== undefined)
        put(
          `functionSuppliers/${id}/suppliers/${supplier}/applications`,
          names(serving.filter((each) => supplierOf(each) === supplier)),
        )
  }

  const fromOthers = others.get('exit/applications') ?? []
  const free = inUse.filter(({ contract }) => contract === undefined)
  put(
    'procurement/withoutContract',
    names(free).filter((name) => fromOthers.includes(name)),
  )

  const listed = (document['suppliers'] ?? []).filter(({ id }) => others.has(`suppliers/${id}/applications`))
  const seatOf = (supplier: Entry) => String(supplier['country'])
  const controlOf = (supplier: Entry) => String((supplier['ultimateParent'] as Entry | undefined)?.['country'] ?? '')
  for (const country of new Set(listed.flatMap((each) => [seatOf(each), controlOf(each)]))) {
    const [seated, controlled] = [seatOf, controlOf].map((of) => listed.filter((each) => of(each) === country))
    const path = `supplierRegister/countries/${country}`
    put(
      `${path}/seated`,
      (seated ?? []).map(({ id }) => `supplier:${id}`),
    )
    put(
      `${path}/controlled`,
      (controlled ?? []).map(({ id }) => `supplier:${id}`),
    )
    put(
      `${path}/applications`,
      [...(seated ?? []), ...(controlled ?? [])].flatMap(({ id }) => others.get(`suppliers/${id}/applications`) ?? []),
    )
  }
  return found
}
