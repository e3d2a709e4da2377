import type { RefKind, TextFormat } from '../../server/src/schema/shape.ts'

export type Locale = 'en' | 'nl'

/** Words of the reference pages that are not in the schemas. */
export interface Words {
  readonly key: string
  readonly form: string
  readonly meaning: string
  readonly required: string
  readonly without: string
  readonly or: string
  readonly listOf: string
  readonly text: string
  readonly integer: string
  readonly number: string
  readonly boolean: string
  readonly idOf: string
  readonly oneOf: string
  readonly unknown: string
  readonly from: string
  readonly to: string
  readonly anyKey: string
  readonly document: string
  readonly lists: string
  readonly value: string
  readonly label: string
  readonly countries: string
  readonly otherLanguage: string
  readonly intro: readonly string[]
  readonly formats: Readonly<Partial<Record<TextFormat, string>>>
  readonly kinds: Readonly<Record<RefKind, string>>
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    key: 'Key',
    form: 'Form',
    meaning: 'Meaning',
    required: 'required',
    without: 'without it',
    or: 'or',
    listOf: 'list of:',
    text: 'text',
    integer: 'whole number',
    number: 'number',
    boolean: '`true` or `false`',
    idOf: 'id of',
    oneOf: 'one of',
    unknown: 'stated unknown',
    from: 'from',
    to: 'to',
    anyKey: 'any key',
    document: 'The document',
    lists: 'Closed lists',
    value: 'Value',
    label: 'Stands for',
    countries: 'The two-letter codes of ISO 3166-1, such as `NL`.',
    otherLanguage: 'Nederlands',
    intro: [
      'Keys are English, ids are small letters, digits and hyphens. Keys that start with `x-` are free.',
      'Where a form says *stated unknown*, write `unknown: { askedOn: 2026-03-01, askedTo: centric }` in place of the fact.',
      'An id may be `organisation/id` for something of another organisation, except that of a supplier or product.',
    ],
    formats: {
      id: 'id',
      date: 'day, `2026-05-01`',
      'partial-date': 'day, month or year, `2026-05`',
      version: 'version, `"1.30"`',
      duration: 'length of time, `24h`',
      link: 'link or path',
      url: 'web address',
      licence: 'SPDX expression or `proprietary`',
      standard: 'standard, `zgw-zaken@1.6.0`',
      rule: 'rule, `category/name`',
      oin: '20 digits',
      guid: 'GUID',
    },
    kinds: {
      application: 'an application',
      component: 'a component',
      platform: 'a platform',
      dataset: 'a dataset',
      device: 'a device',
      contract: 'a contract',
      process: 'a process',
      tender: 'a tender',
      supplier: 'a supplier',
      product: 'a product',
      organisation: 'an organisation',
      function: 'a function',
      provision: 'a national provision',
      referenceComponent: 'a GEMMA reference component, by name or GUID',
      party: 'a supplier or organisation',
      element: 'an entry',
    },
  },
  nl: {
    key: 'Sleutel',
    form: 'Vorm',
    meaning: 'Betekenis',
    required: 'verplicht',
    without: 'zonder deze sleutel',
    or: 'of',
    listOf: 'lijst van:',
    text: 'tekst',
    integer: 'geheel getal',
    number: 'getal',
    boolean: '`true` of `false`',
    idOf: 'id van',
    oneOf: 'één van',
    unknown: 'onbekend verklaard',
    from: 'van',
    to: 'tot',
    anyKey: 'elke sleutel',
    document: 'Het document',
    lists: 'Gesloten lijsten',
    value: 'Waarde',
    label: 'Staat voor',
    countries: 'De codes van twee letters van ISO 3166-1, zoals `NL`.',
    otherLanguage: 'English',
    intro: [
      "Sleutels zijn Engels, id's zijn kleine letters, cijfers en koppeltekens. Sleutels die met `x-` beginnen zijn vrij.",
      'Waar bij de vorm *onbekend verklaard* staat, kan `unknown: { askedOn: 2026-03-01, askedTo: centric }` in plaats van het gegeven.',
      'Een id mag `organisatie/id` zijn voor iets van een andere organisatie, behalve die van een leverancier of product.',
    ],
    formats: {
      id: 'id',
      date: 'dag, `2026-05-01`',
      'partial-date': 'dag, maand of jaar, `2026-05`',
      version: 'versie, `"1.30"`',
      duration: 'tijdsduur, `24h`',
      link: 'link of pad',
      url: 'webadres',
      licence: 'SPDX-uitdrukking of `proprietary`',
      standard: 'standaard, `zgw-zaken@1.6.0`',
      rule: 'regel, `categorie/naam`',
      oin: '20 cijfers',
      guid: 'GUID',
    },
    kinds: {
      application: 'een applicatie',
      component: 'een component',
      platform: 'een platform',
      dataset: 'een gegevensverzameling',
      device: 'een apparaat',
      contract: 'een contract',
      process: 'een proces',
      tender: 'een aanbesteding',
      supplier: 'een leverancier',
      product: 'een product',
      organisation: 'een organisatie',
      function: 'een functie',
      provision: 'een landelijke voorziening',
      referenceComponent: 'een GEMMA-referentiecomponent, met naam of GUID',
      party: 'een leverancier of organisatie',
      element: 'een onderdeel',
    },
  },
}
