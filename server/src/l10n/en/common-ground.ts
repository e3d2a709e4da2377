import type { Said } from '../message.ts'
import { some } from './words.ts'

/** Texts of the rules on the Common Ground model. */
export const commonGround = {
  'common-ground/no-layer.one': ({ id, suggested }: { id: string; suggested: string }): Said => ({
    what: `The component ${id} does not say in which layer of the Common Ground model it is.`,
    why: 'So it cannot be told whether it goes round a layer when it connects to others.',
    todo:
      suggested === ''
        ? 'State “layer”: interaction, process, integration, services or data.'
        : `State “layer”; for this product we suggest ${suggested} (${layerName(suggested)}).`,
  }),
  'common-ground/no-layer.many': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length} components do not say in which layer of the Common Ground model they are: ${some(names)}.`,
    why: 'So it cannot be told whether they go round a layer when they connect to others.',
    todo: 'State “layer” for each: interaction, process, integration, services or data.',
  }),
  'common-ground/skips-services': ({
    caller,
    layers,
    callee,
  }: {
    caller: string
    layers: readonly string[]
    callee: string
  }): Said => ({
    what: `Here ${caller} (${layers.map(layerName).join(', ')}) goes straight to ${callee} (Data sources), with no service in between: that departs from the five-layer model of Common Ground.`,
    why: `So ${caller} itself has to see to who may see what, and ${callee} cannot change or move without it.`,
    todo: `Offer the data of ${callee} through a service and connect ${caller} to that; where you choose this on purpose, record why.`,
  }),
  'common-ground/linked-without-api': ({
    caller,
    callee,
    kinds,
  }: {
    caller: string
    callee: string
    kinds: readonly string[]
  }): Said => ({
    what: `Here ${caller} is joined to ${callee} by ${kinds.map((kind) => LINKS[kind] ?? kind).join(' and ')}, not by an API.`,
    why: kinds.includes('database')
      ? `So ${caller} depends on the tables of ${callee}: neither can be changed or replaced without the other.`
      : 'What passes is a copy, as old as the last time, that has to be guarded and cleaned up as well.',
    todo: `Connect through an API of ${callee}, or of a service in front of it, on an open standard where there is one.`,
  }),
  'common-ground/calls-upward': ({
    caller,
    layers,
    callee,
    above,
    does,
  }: {
    caller: string
    layers: readonly string[]
    callee: string
    above: readonly string[]
    does: 'reads' | 'writes' | 'both'
  }): Said => ({
    what: `Here ${caller} (${layers.map(layerName).join(', ')}) ${UPWARD[does] ?? does} ${callee} (${above.map(layerName).join(', ')}): that departs from the five-layer model of Common Ground.`,
    why: `What lies below serves whoever comes; once ${caller} has to know ${callee}, neither can be replaced, or used by others, without the other.`,
    todo: `Let ${caller} notify of what changed and ${callee} fetch what it needs; where you choose this on purpose, record why.`,
  }),
  'common-ground/data-with-interface': ({ names }: { names: readonly string[] }): Said => ({
    what: `${names.length === 1 ? `The data source ${some(names)} offers a user interface of its own` : `${names.length} data sources offer a user interface of their own: ${some(names)}`}; that departs from the five-layer model of Common Ground.`,
    why: 'So people get at the data past the services that say who may see what, and the screens cannot be replaced without the data.',
    todo: 'Let the screens be a component of the layer Interaction that goes through a service; or correct “layer”, where it is more than a data source.',
  }),
  'common-ground/process-and-data-bundled': ({
    names,
    layers,
  }: {
    names: readonly string[]
    /** Of one of them; none where they are several. */
    layers: readonly string[]
  }): Said => ({
    what: `${names.length === 1 ? `The component ${some(names)} holds the data and what works on them (${layers.map(layerName).join(', ')})` : `${names.length} components hold the data and what works on them: ${some(names)}`}; Common Ground wants the two apart.`,
    why: 'Who bundles them can only replace them together, and others reach the data only through this product.',
    todo: 'At the next choice ask for data that can be reached by themselves, through services on an open standard; where the parts can be told apart already, describe each as a component.',
  }),
  'common-ground/two-sources.several': ({
    names,
    sources,
  }: {
    names: readonly string[]
    /** Of one of them; none where they are several. */
    sources: readonly string[]
  }): Said => ({
    what:
      names.length === 1
        ? `The dataset ${some(names)} has ${sources.length} sources: ${some(sources)}.`
        : `${names.length} datasets have more than one source: ${some(names)}.`,
    why: 'Where the two differ nobody can tell which is right, and whoever uses the data has to choose again and again.',
    todo: 'Name the one that answers for the data, and state what the others keep as a copy; where they hold different data, describe those as datasets of their own.',
  }),
  'common-ground/two-sources.none': ({ names }: { names: readonly string[] }): Said => ({
    what:
      names.length === 1
        ? `Of the dataset ${some(names)} no source is stated.`
        : `Of ${names.length} datasets no source is stated: ${some(names)}.`,
    why: 'So it cannot be told who answers for the data, and what is only a copy of them.',
    todo: 'State “sourceSystem”, or that it is not known.',
  }),
  'common-ground/data-copied': ({
    copies,
  }: {
    copies: readonly { readonly id: string; readonly dataset: string; readonly sources: readonly string[] }[]
  }): Said => ({
    what:
      copies.length === 1
        ? `Here ${copies[0]?.id} keeps ${copies[0]?.dataset}, of which the source is ${some(copies[0]?.sources ?? [])}, and nothing says why, or how that is kept up to date.`
        : `${copies.length} times a component keeps data of which the source is elsewhere, and nothing says why, or how they are kept up to date: ${some(copies.map(({ id, dataset }) => `${dataset} (${id})`))}.`,
    why: 'A copy is as old as its last refresh, and has to be guarded and cleaned up as well; Common Ground wants data to be used at the source.',
    todo: `Use the data at the source; where a copy is needed, say why and how often it is refreshed: { dataset: ${copies[0]?.dataset}, reason: …, refresh: … }.`,
  }),
  'common-ground/no-processing-log': ({
    names,
    datasets,
    isHabit,
  }: {
    names: readonly string[]
    /** Of one of them; none where they are several. */
    datasets: readonly string[]
    /** Whether the others in the document do state it. */
    isHabit: boolean
  }): Said => ({
    what: `${
      names.length === 1
        ? `The component ${some(names)} works on personal data (${some(datasets)}), and states no processing log`
        : `${names.length} components work on personal data, and state no processing log: ${some(names)}`
    }${isHabit ? '; most of the others here do' : ''}.`,
    why: 'Common Ground asks that processing of personal data is logged; without that nobody can tell afterwards who used what, and for which purpose.',
    todo: 'State under “processingLog” where it is logged and for which purpose, or that it is not known.',
  }),
  'related.copy': ({ id, dataset }: { id: string; dataset: string }): string => `${id} keeps ${dataset}`,
  'fix.state-source': ({ id, source }: { id: string; source: string }): string =>
    `State that ${source} is the source of ${id}`,
  'related.no-layer': ({ id, suggested }: { id: string; suggested: string }): string =>
    suggested === '' ? `${id} does not say its layer` : `${id} does not say its layer; we suggest ${suggested}`,
  'fix.state-layer': ({ id, layer }: { id: string; layer: string }): string =>
    `State that ${id} is in the layer ${layerName(layer)} (our suggestion)`,
}

/** The layers as GEMMA names them. */
const LAYERS: Readonly<Record<string, string>> = {
  interaction: 'Interaction',
  process: 'Process',
  integration: 'Integration',
  services: 'Services',
  data: 'Data sources',
}

function layerName(layer: string): string {
  return LAYERS[layer] ?? layer
}

const UPWARD: Readonly<Record<string, string>> = {
  reads: 'fetches data from',
  writes: 'writes to',
  both: 'fetches data from and writes to',
}

const LINKS: Readonly<Record<string, string>> = {
  database: 'a direct database link',
  file: 'an exchange of files',
  job: 'a scheduled job',
}
