import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { root } from './run-cli.ts'

/** What the tests look at in a SARIF file. */
export interface Sarif {
  readonly version: string
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly SarifRule[] } }
  readonly automationDetails: { readonly id: string }
  readonly invocations: readonly {
    readonly executionSuccessful: boolean
    readonly toolExecutionNotifications?: readonly { readonly message: { readonly text: string } }[]
  }[]
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[]
  readonly results: readonly SarifResult[]
  readonly properties?: { readonly absent: readonly { readonly id: string }[] }
}

export interface SarifRule {
  readonly id: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly help: { readonly text: string; readonly markdown: string }
  readonly properties: { readonly tags: readonly string[] }
}

export interface SarifPlace {
  readonly id?: number
  readonly message?: { readonly text: string }
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string; readonly index: number }
    readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
  }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly [SarifPlace]
  readonly relatedLocations?: readonly SarifPlace[]
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly { readonly locations: readonly { readonly location: SarifPlace }[] }[]
  }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly baselineState?: string
  readonly suppressions?: readonly {
    readonly kind: string
    readonly status: string
    readonly justification: string
    readonly location: SarifPlace
    readonly properties: Readonly<Record<string, string>>
  }[]
}

export interface GitlabIssue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

/** What is wrong with a SARIF file by the schema of OASIS; nothing when it is right. */
export function sarifProblems(sarif: unknown): readonly string[] {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(root, 'test/specs/sarif-schema-2.1.0.json'), 'utf8')) as Record<string, unknown>
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]*$/i)
  ajv.addFormat('uri-reference', /^(?:[a-z][a-z0-9+.-]*:)?[^\s:"<>\\^`{|}]*$/i)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/)
  const check = ajv.compile(schema)
  check(sarif)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** A workflow command of GitHub as the runner takes it; undefined where a line is none. */
export function workflowCommand(
  line: string,
): { readonly name: string; readonly properties: Readonly<Record<string, string>>; readonly text: string } | undefined {
  const trimmed = line.trimStart()
  if (!trimmed.startsWith('::')) return undefined
  const end = trimmed.indexOf('::', 2)
  if (end < 0) return undefined
  const head = trimmed.slice(2, end)
  const space = head.indexOf(' ')
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const properties = Object.fromEntries(
    (space < 0 ? '' : head.slice(space + 1)).split(',').map((each) => {
      const at = each.indexOf('=')
      return [
        each.slice(0, at),
        data(
          each
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ]
    }),
  )
  return { name: space < 0 ? head : head.slice(0, space), properties, text: data(trimmed.slice(end + 2)) }
}
