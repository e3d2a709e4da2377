import packageJson from '../../package.json' with { type: 'json' }
import english from '../../package.nls.json' with { type: 'json' }
import dutch from '../../package.nls.nl.json' with { type: 'json' }
import type { Language } from '../../server/src/l10n/message.ts'

const { contributes } = packageJson
const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, nl: dutch }

interface Setting {
  readonly type: string
  readonly default: string | boolean
  readonly description: string
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
  readonly enumItemLabels?: readonly string[]
}

const settings: Readonly<Record<string, Setting>> = contributes.configuration.properties

/** The rows of the table of settings, as the manifest has them. */
export function settingRows(language: Language): readonly (readonly string[])[] {
  const told = (text: string) => worded(text, language)
  return Object.entries(settings).map(([name, setting]) => {
    const { description, enum: values, enumDescriptions, enumItemLabels } = setting
    const words = (enumDescriptions ?? enumItemLabels ?? []).map((each) => told(each).replace(/\.$/, ''))
    const possible = (values ?? ['true', 'false']).map((value, i) => {
      const said = words[i]
      return said === undefined ? `\`${value}\`` : `\`${value}\`: ${said}`
    })
    return [`\`${name}\``, `\`${setting.default}\``, possible.join('<br>'), told(description)]
  })
}

/** Title, as VS Code shows it, by id. */
export const commands: ReadonlyMap<string, string> = new Map(
  contributes.commands.map(({ command, title }) => [command, worded(title, 'en')]),
)

/** Name, as VS Code shows it, by id. */
export const views: ReadonlyMap<string, string> = new Map(
  contributes.views.havenwijzer.map(({ id, name }) => [id, worded(name, 'en')]),
)

/** As VS Code shows it. */
export const walkthroughs: readonly string[] = contributes.walkthroughs.map(({ title }) => worded(title, 'en'))

export const settingNames: readonly string[] = Object.keys(settings)

/** A text of the manifest in a language. */
function worded(text: string, language: Language): string {
  return text.startsWith('%') ? (TEXTS[language][text.slice(1, -1)] ?? '') : text
}
