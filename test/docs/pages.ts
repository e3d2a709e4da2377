import type { Language } from '../../server/src/l10n/message.ts'

/** The pages for users, each of which is lived through. */
export const PAGES = ['getting-started', 'reviewing', 'accepting', 'policy', 'reports', 'council', 'settings'] as const

export const LANGUAGES = ['en', 'nl'] as const

export function pathOf(page: string, language: Language): string {
  return `docs/${page}${language === 'nl' ? '.nl' : ''}.md`
}
