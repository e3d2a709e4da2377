import { type Message, message } from '../../l10n/message.ts'
import type { Origin } from '../figures/origin.ts'
import type { OrganisationFigures } from '../report.ts'
import { type Figure, type Section, table, text, written } from './block.ts'
import {
  column,
  contractsSection,
  contractsTable,
  contractWords,
  dayCell,
  figures,
  supplierNames,
} from './contracts.ts'
import { methodTexts } from './method-texts.ts'
import { namesHere, namesIn } from './names-in-cell.ts'
import { countriesSection, registerSection, registerTable, siteOf } from './register.ts'
import type { Template } from './template.ts'

/** For who manages suppliers, and for a council that asks where they belong: the register, what they serve, and the contracts. */
export const suppliers: Template = {
  title: (names) => message('report.suppliers.title', { names }),
  mainTable: 'register',
  sections: (figuresOf, settings, prefix): readonly Section[] => [
    summarySection(figuresOf, prefix),
    countriesSection(figuresOf, prefix),
    registerSection(figuresOf, 'outside', prefix),
    registerSection(figuresOf, 'unknown', prefix),
    registerSection(figuresOf, 'trusted', prefix),
    functionsSection(figuresOf, prefix),
    contractsSection(figuresOf, prefix),
    changesSection(figuresOf, prefix),
    {
      id: `${prefix}method`,
      title: message('report.suppliers.part', { part: 'method' }),
      blocks: methodTexts(figuresOf, settings),
    },
  ],
  apart: (figuresOf) => [registerTable(figuresOf), contractsTable(figuresOf)],
}

function summarySection(figuresOf: OrganisationFigures, prefix: string): Section {
  const { suppliers: all, supplierRegister, contracts } = figuresOf
  const count = (origin: Origin) => all.filter((each) => each.origin === origin).length
  const [outside, unknown] = [count('outside'), count('unknown')]
  const countries = supplierRegister.countries.filter(({ country, isTrusted }) => country !== '' && !isTrusted)
  return {
    id: `${prefix}summary`,
    title: message('report.suppliers.part', { part: 'summary' }),
    blocks: [
      {
        kind: 'figures',
        figures: [
          figure('suppliers', all.length),
          figure('outside', outside),
          figure('unknown', unknown),
          figure('trusted', count('trusted')),
          figure('contracts', contracts.length),
          figure('due', contracts.filter(({ phase }) => phase === 'due' || phase === 'ended').length),
          figure('collective', contracts.filter(({ collective }) => collective !== undefined).length),
          figure('changes', supplierRegister.suppliers.filter(({ changes }) => changes.length > 0).length),
        ],
      },
      text(
        message('report.suppliers.summary', {
          suppliers: all.length,
          outside,
          unknown,
          countries: countries.map(({ name }) => name),
        }),
      ),
      text(message('report.suppliers.text', { text: 'signal' })),
    ],
  }
}

type FigureOf = Extract<Message, { readonly key: 'report.suppliers.figure' }>['args']['of']

function figure(of: FigureOf, value: number): Figure {
  return { value, label: message('report.suppliers.figure', { of, count: value }) }
}

/** Which suppliers serve which function, with where those belong. */
function functionsSection({ functionSuppliers, suppliers: all, names }: OrganisationFigures, prefix: string): Section {
  const nameOf = namesHere({ names })
  const known = new Map(all.map((each) => [each.supplier, each]))
  return {
    id: `${prefix}functions`,
    title: message('report.suppliers.part', { part: 'functions' }),
    blocks: [
      text(message('report.suppliers.text', { text: 'functions' })),
      table(
        {
          id: 'functions',
          title: message('report.suppliers.part', { part: 'functions' }),
          columns: [column('function'), column('suppliers'), figures('number'), column('applications')],
          rows: functionSuppliers.map(({ name, suppliers: serving, ofNobody, applications }) => [
            written(name, ...applications.ids),
            [
              ...serving.map(({ supplier }) =>
                message('report.suppliers.serves', {
                  name: known.get(supplier)?.name ?? supplier,
                  origin: known.get(supplier)?.origin ?? 'unknown',
                }),
              ),
              ...(ofNobody.count === 0 ? [] : [message('report.suppliers.nobody', { count: ofNobody.count })]),
            ],
            applications.count,
            namesIn(applications, nameOf),
          ]),
        },
        message('report.suppliers.none', { part: 'functions' }),
      ),
    ],
  }
}

/** Who came, or is to come, into other hands. */
function changesSection(figuresOf: OrganisationFigures, prefix: string): Section {
  const { supplierRegister, suppliers: all, contracts } = figuresOf
  const names = supplierNames({ suppliers: all })
  return {
    id: `${prefix}changes`,
    title: message('report.suppliers.part', { part: 'changes' }),
    blocks: [
      text(message('report.suppliers.text', { text: 'changes' })),
      table(
        {
          id: 'control-changes',
          title: message('report.suppliers.part', { part: 'changes' }),
          columns: [
            column('supplier'),
            column('date'),
            column('status'),
            column('what'),
            column('before'),
            column('source'),
          ],
          rows: supplierRegister.suppliers.flatMap(({ supplier, changes }) =>
            changes.map(({ date, status, event, source }) => [
              written(names(supplier) ?? supplier, `supplier:${supplier}`),
              dayCell(date),
              message('report.suppliers.status', { status }),
              event,
              contracts
                .filter((each) => each.supplier === supplier && each.start !== undefined && each.start < date)
                .map(contractWords),
              source === undefined ? undefined : siteOf(source),
            ]),
          ),
        },
        message('report.suppliers.none', { part: 'changes' }),
      ),
    ],
  }
}
