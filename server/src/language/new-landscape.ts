import { type Language, message, worded } from '../l10n/message.ts'
import { quoted } from './completion/starter.ts'

/** What a new landscape begins with. */
export interface NewLandscape {
  /** Of the organisation. */
  readonly name: string
  /** Of Statistics Netherlands (CBS), `gm` with four digits, where it is a municipality. */
  readonly code?: string
  /** Ids and names of products in use. */
  readonly products: readonly { readonly id: string; readonly name: string }[]
}

/** The text of a landscape with its first applications, and what its file may be called where there is one already. */
export function newLandscape(
  { name, code, products }: NewLandscape,
  language: Language,
): { readonly text: string; readonly name: string } {
  const isMunicipality = code !== undefined && /^gm\d{4}$/.test(code)
  const id = isMunicipality ? code : idOf(name)
  const taken = new Set<string>()
  const applications = products.map((product) => {
    const own = free(idOf(product.name), taken)
    return `  - id: ${quoted(own)}\n    name: ${quoted(product.name)}\n    product: ${product.id}\n`
  })
  const organisation = `organisation:\n  id: ${quoted(id)}\n  name: ${quoted(name.trim())}\n${isMunicipality ? '  type: municipality\n' : ''}`
  const text = `# ${worded(message('new.landscape', { name }), language)}\nkind: landscape\nversion: 1\n${organisation}\napplications:\n`
  const body =
    applications.length > 0 ? applications.join('') : `  # ${worded(message('new.application', {}), language)}\n`
  return { text: text + body, name: `${idOf(name)}.landscape.yaml` }
}

/** A name as an id: small letters and digits, with hyphens between words. */
function idOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return id === '' ? 'organisation' : id
}

function free(id: string, taken: Set<string>): string {
  let own = id
  for (let i = 2; taken.has(own); i++) own = `${id}-${i}`
  taken.add(own)
  return own
}
