/** The notifications and requests that Havenwijzer adds to the language server protocol, seen from VS Code. */
import {
  NotificationType,
  NotificationType0,
  type Range,
  RequestType,
  RequestType0,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageclient'

/** Server to client: how far the server is, for the status bar. */
export const statusNotification = new NotificationType<Status>('havenwijzer/status')

export interface Status {
  readonly state: 'starting' | 'reading' | 'ready' | 'stopped'
  readonly files?: number
  readonly applications?: number
  readonly errors?: number
  readonly warnings?: number
}

/** Server to client: every document that only a policy's `documents:` globs make ours; replaces the list sent before. */
export const documentsNotification = new NotificationType<{ readonly uris: readonly string[] }>('havenwijzer/documents')

/** Server to client: every YAML file of a folder the server cannot list itself, except in `.git` and `node_modules`. */
export const listFilesRequest = new RequestType<ListFiles, { readonly uris: readonly string[] }, void>(
  'havenwijzer/listFiles',
)

export interface ListFiles {
  readonly folder: string
}

/** Server to client: the text of a file the server cannot read itself. */
export const readFileRequest = new RequestType<{ readonly uri: string }, FileText, void>('havenwijzer/readFile')

export type FileText =
  | { readonly text: string }
  | { readonly error: 'not-found' | 'not-allowed' | 'not-text' | 'failed' }

/** Client to server: what could come in place of what stands at a position or of what a finding is about, with what would change. */
export const alternativesRequest = new RequestType<AlternativesParams, Alternatives, void>('havenwijzer/alternatives')

export interface AlternativesParams {
  readonly textDocument: { readonly uri: string; readonly version?: number }
  readonly position?: { readonly line: number; readonly character: number }
  readonly finding?: string
}

export interface Alternatives {
  /** The document changed in the meantime: there are no items. */
  readonly outdated: boolean
  readonly title: string
  readonly placeholder: string
  /** Why there are none, for people. */
  readonly none: string
  readonly items: readonly Alternative[]
}

/** One line to choose from; those of a group come together. */
export interface Alternative {
  readonly id: string
  readonly groupLabel: string
  readonly label: string
  readonly description: string
  readonly detail: string
}

/** Client to server: an overview of all that is reviewed, as rows with what stands below them. */
export const overviewRequest = new RequestType<
  { readonly of: string; readonly within?: string },
  readonly OverviewRow[],
  void
>('havenwijzer/overview')

export interface OverviewRow {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly tooltip?: string
  readonly icon: string
  readonly at?: { readonly uri: string; readonly range: Range }
  readonly rows: readonly OverviewRow[]
  /** What stands below it shows at once. */
  readonly isOpen?: true
  /** What to ask for what stands below it, where that is not here. */
  readonly within?: string
}

/** Something to choose from in a list; `uri`: the document that tells of it. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly uri?: string
}

/** Client to server: every rule, with its page. */
export const rulesRequest = new RequestType0<readonly Choice[], void>('havenwijzer/rules')

/** Client to server: the products of the catalogue, those of one function together. */
export const productsRequest = new RequestType0<readonly ProductChoice[], void>('havenwijzer/products')

export interface ProductChoice extends Choice {
  readonly group: string
  /** Other names by which people know it. */
  readonly names: string
}

/** Client to server: the text of a new landscape, and a name for its file. */
export const newLandscapeRequest = new RequestType<
  NewLandscape,
  { readonly text: string; readonly name: string },
  void
>('havenwijzer/newLandscape')

export interface NewLandscape {
  readonly name: string
  readonly code?: string
  readonly products: readonly { readonly id: string; readonly name: string }[]
}

/** Client to server: the findings at a place, each with the document that explains it. */
export const findingsAtRequest = new RequestType<TextDocumentPositionParams, readonly Choice[], void>(
  'havenwijzer/findingsAt',
)

/** Client to server: the document that shows how a file is judged. */
export const policyRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  { readonly uri: string },
  void
>('havenwijzer/policy')

/** Client to server: what one may want to compare with. */
export const revisionsRequest = new RequestType0<readonly RevisionChoice[], void>('havenwijzer/revisions')

export interface RevisionChoice {
  readonly revision: string
  /** Whether what counts is where this branch left it. */
  readonly mergeBase: boolean
  readonly label: string
  readonly description: string
}

/** Client to server: compare with a revision of git from here on; the text says why that cannot be. `keeps`: go on if that is done. */
export const beginChangesRequest = new RequestType<
  Pick<RevisionChoice, 'revision' | 'mergeBase'> & { readonly keeps?: boolean },
  { readonly isBegun: boolean; readonly text: string },
  void
>('havenwijzer/reviewChanges')

/** Client to server: compare with nothing any more. */
export const endChangesRequest = new RequestType0<null, void>('havenwijzer/endChanges')

/** Client to server: the entries of a document that are better or worse than in that revision, each with why. */
export const changeMarksRequest = new RequestType<
  { readonly textDocument: { readonly uri: string } },
  readonly ChangeMark[],
  void
>('havenwijzer/changeMarks')

export interface ChangeMark {
  readonly range: Range
  readonly verdict: 'better' | 'worse' | 'both'
  readonly text: string
}

/** Client to server: what there is to report on, and the kinds of report. */
export const reportsRequest = new RequestType0<Reports, void>('havenwijzer/reports')

export interface Reports {
  readonly reports: readonly ReportChoice[]
  readonly templates: readonly { readonly id: string; readonly label: string; readonly description: string }[]
}

/** An organisation in a folder. */
export interface ReportChoice {
  readonly folder: string
  readonly organisation: string
  readonly label: string
  readonly description: string
}

/** Client to server: a report as text; null when there is nothing to report on any more. */
export const reportRequest = new RequestType<ReportParams, string | null, void>('havenwijzer/report')

export interface ReportParams {
  readonly folder: string
  readonly organisation: string
  readonly template: string
  readonly language: 'nl' | 'en'
  readonly format: ReportFormat
  /** Whether what is told of links to its line, by this command. */
  readonly linksWith?: string
}

export type ReportFormat = 'html' | 'markdown' | 'csv' | 'json' | 'ics'

/** Client to server: what one may ask about that may happen; `of`: chosen from what came of that when nothing was chosen yet. */
export const scenariosRequest = new RequestType<{ readonly of?: About }, Scenarios, void>('havenwijzer/scenarios')

/** A folder, or who goes with an organisation in it. */
export interface About {
  readonly folder: string
  readonly organisation?: string
}

export interface Scenarios {
  /** Of whom one may ask, where that is to be chosen first; there is nothing else then. */
  readonly of: readonly ReportChoice[]
  readonly kinds: readonly { readonly id: string; readonly label: string; readonly description: string }[]
  readonly choices: readonly ScenarioChoice[]
  /** Where a buyer may be. */
  readonly countries: readonly { readonly code: string; readonly label: string; readonly description: string }[]
}

/** Something that may happen, of a kind. */
export interface ScenarioChoice extends About {
  readonly kind: string
  readonly scenario: Scenario
  /** As the policy calls it. */
  readonly name?: string
  readonly label: string
  readonly description: string
}

/** What happens, as the server says it. */
export interface Scenario {
  readonly kind: string
  /** Of a takeover; its country is '' until that is chosen. */
  readonly by?: { readonly name?: string; readonly country: string }
}

/** Client to server: the page on what comes of it; null when there is none any more. */
export const scenarioRequest = new RequestType<ScenarioParams, string | null, void>('havenwijzer/scenario')

export interface ScenarioParams extends About {
  readonly scenario: Scenario
  readonly name?: string
  readonly language: 'nl' | 'en'
  /** The command that goes to a line. */
  readonly linksWith: string
}

/** Server to client: overviews may be others than when they were last asked for. */
export const overviewChangedNotification = new NotificationType0('havenwijzer/overviewChanged')

/** Client to server: the edit that writes down the plan to replace it by an alternative; null when there is no place for it. */
export const planRequest = new RequestType<Plan, WorkspaceEdit | null, void>('havenwijzer/plan')

export interface Plan {
  readonly textDocument: { readonly uri: string; readonly version?: number }
  readonly position?: { readonly line: number; readonly character: number }
  readonly finding?: string
  readonly alternative: string
}
