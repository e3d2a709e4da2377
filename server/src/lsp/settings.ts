import type { Language } from '../l10n/message.ts'
import type { ReaderChoice } from '../yaml/read.ts'

/** What the user has set; the client may send more. */
export interface Settings {
  readonly language: Language
  readonly reader: ReaderChoice
  /** Whether what was found in large folders is kept for the next time. */
  readonly cache: boolean
}

/** Settings as a client sends them; what is missing or wrong falls back to Dutch and the fast reader. */
export function settingsFrom(
  value: unknown,
  fallback: Settings = { language: 'nl', reader: 'auto', cache: true },
): Settings {
  if (typeof value !== 'object' || value === null) return fallback
  const { language, reader, cache } = value as { language?: unknown; reader?: unknown; cache?: unknown }
  return {
    language: language === 'nl' || language === 'en' ? language : fallback.language,
    reader: reader === 'tolerant' || reader === 'auto' ? reader : fallback.reader,
    cache: typeof cache === 'boolean' ? cache : fallback.cache,
  }
}

/** Our section of the settings that a client sends along when they change. */
export function ownSection(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'havenwijzer' in settings
    ? settings.havenwijzer
    : undefined
}

/** Where the client says that the pages of the rules are: in a browser the server cannot tell. */
export function pagesFrom(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('pages' in options)) return undefined
  return typeof options.pages === 'string' ? options.pages : undefined
}
