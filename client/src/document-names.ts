import type { Extension } from 'vscode'

/** The glob patterns of our documents, taken from the manifest so that the names are written down once. */
export function documentGlobs(extension: Extension<unknown>): readonly string[] {
  const languages: readonly LanguageContribution[] = extension.packageJSON.contributes.languages
  return languages.flatMap((language) =>
    [...(language.filenames ?? []), ...(language.filenamePatterns ?? [])].map((name) => `**/${name}`),
  )
}

interface LanguageContribution {
  readonly filenames?: readonly string[]
  readonly filenamePatterns?: readonly string[]
}
