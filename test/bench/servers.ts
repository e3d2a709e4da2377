import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { installPeer } from './peers.ts'

/** A language server to measure, and what it must be told. */
export interface MeasuredServer {
  readonly name: string
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly languageId: string
  readonly initializationOptions: unknown
  /** Settings by section, for `workspace/configuration` and `workspace/didChangeConfiguration`. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** Ours, when it is built. */
export function ourServer(): MeasuredServer | undefined {
  const bundle = path('../../dist/server.cjs')
  if (!existsSync(bundle)) return undefined
  return {
    name: 'Havenwijzer',
    command: [process.execPath, bundle, '--stdio'],
    env: {},
    languageId: 'havenwijzer',
    initializationOptions: { language: 'en', trusted: true },
    settings: { havenwijzer: { language: 'en' } },
  }
}

/** yaml-language-server with our published schema; `debounce` keeps the 200 ms it waits after a keystroke. */
export function yamlLanguageServer(debounce: boolean): MeasuredServer {
  const folder = installPeer('yaml-language-server', YAML_LANGUAGE_SERVER)
  const schema = pathToFileURL(path('../../schemas/landscape.schema.json')).href
  const preload = debounce ? [] : ['--require', path('strip-timers.cjs')]
  return {
    name: `yaml-language-server ${YAML_LANGUAGE_SERVER}${debounce ? '' : ', no debounce'}`,
    command: [process.execPath, ...preload, `${folder}/bin/yaml-language-server`, '--stdio'],
    env: debounce ? {} : { STRIP_TIMERS: '200' },
    languageId: 'yaml',
    initializationOptions: { handledSchemaProtocols: ['file'], provideFormatter: false },
    settings: {
      yaml: {
        validate: true,
        hover: true,
        completion: true,
        schemaStore: { enable: false },
        kubernetesCRDStore: { enable: false },
        schemas: { [schema]: ['*.yaml'] },
      },
    },
  }
}

const YAML_LANGUAGE_SERVER = '2.0.0'

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
