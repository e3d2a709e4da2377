import type { Language } from '../l10n/message.ts'
import type { ReaderChoice } from '../yaml/read.ts'

/** What the user has set; the client may send more. */
export interface Settings {
  readonly language: Language
  readonly reader: ReaderChoice
  /** Whether what was found in large folders is kept for the next time. */
  readonly cache: boolean
  readonly shows: Shows
}

/** What is shown between the lines. */
export interface Shows {
  /** Countries behind what is exposed. */
  readonly countryHints: boolean
  /** On what it runs, behind what does not say so itself. */
  readonly hostHints: boolean
  /** Above an entry through whom it is exposed, or what hangs on it. */
  readonly exposureLenses: boolean
  /** Above an entry how often it is used. */
  readonly usesLenses: boolean
}

const SHOWS_ALL: Shows = { countryHints: true, hostHints: true, exposureLenses: true, usesLenses: true }

/** Settings as a client sends them; what is missing or wrong falls back to Dutch and the fast reader. */
export function settingsFrom(
  value: unknown,
  fallback: Settings = { language: 'nl', reader: 'auto', cache: true, shows: SHOWS_ALL },
): Settings {
  if (typeof value !== 'object' || value === null) return fallback
  const { language, reader, cache, inlayHints, codeLens } = value as Readonly<Record<string, unknown>>
  const isOn = (said: unknown, before: boolean) => (typeof said === 'boolean' ? said : before)
  const [hints, lenses] = [eachIn(inlayHints), eachIn(codeLens)]
  return {
    language: language === 'nl' || language === 'en' ? language : fallback.language,
    reader: reader === 'tolerant' || reader === 'auto' ? reader : fallback.reader,
    cache: isOn(cache, fallback.cache),
    shows: {
      countryHints: isOn(hints('countries'), fallback.shows.countryHints),
      hostHints: isOn(hints('hosts'), fallback.shows.hostHints),
      exposureLenses: isOn(lenses('exposure'), fallback.shows.exposureLenses),
      usesLenses: isOn(lenses('uses'), fallback.shows.usesLenses),
    },
  }
}

/** What is said of each of some settings; who says one thing says it of all. */
function eachIn(settings: unknown): (name: string) => unknown {
  if (typeof settings !== 'object' || settings === null) return () => settings
  return (name) => (settings as Readonly<Record<string, unknown>>)[name]
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
