import { env, workspace } from 'vscode'
import type { Language } from './l10n.ts'

/** What the server is told: the settings with `auto` filled in, and whether the workspace is trusted. */
export interface ServerSettings {
  readonly language: Language
  readonly reader: 'auto' | 'tolerant'
  readonly cache: boolean
  readonly inlayHints: { readonly countries: boolean; readonly hosts: boolean }
  readonly codeLens: { readonly exposure: boolean; readonly uses: boolean }
  readonly trusted: boolean
}

/** The settings as they stand now. */
export function currentSettings(): ServerSettings {
  const settings = workspace.getConfiguration('havenwijzer')
  return {
    language: languageOf(settings.get('language')),
    reader: settings.get('reader') === 'tolerant' ? 'tolerant' : 'auto',
    cache: settings.get('cache') !== false,
    inlayHints: {
      countries: settings.get('inlayHints.countries') !== false,
      hosts: settings.get('inlayHints.hosts') !== false,
    },
    codeLens: { exposure: settings.get('codeLens.exposure') !== false, uses: settings.get('codeLens.uses') !== false },
    trusted: workspace.isTrusted,
  }
}

// VS Code has no Dutch display language (Theia has), so `auto` alone would leave most readers with English.
function languageOf(chosen: unknown): Language {
  if (chosen === 'nl' || chosen === 'en') return chosen
  return /^nl\b/i.test(env.language) ? 'nl' : 'en'
}
