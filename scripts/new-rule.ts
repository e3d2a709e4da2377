/** `npm run new-rule -- category/name`: the folder of a new rule, with the rule and its pages, all to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const id = process.argv[2] ?? ''
const match = /^([a-z]+(?:-[a-z]+)*)\/([a-z]+(?:-[a-z]+)*)$/.exec(id)
if (!match)
  fail('Name the rule as category/name, in small letters and hyphens: npm run new-rule -- structure/empty-list')
const [, category = '', name = ''] = match ?? []
const folder = join(root, 'server/src/rules', category, name)
if (existsSync(folder)) fail(`${id} exists already: ${folder}`)
const camel = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

mkdirSync(folder, { recursive: true })
write('rule.ts', rule())
write('page.md', page('en'))
write('page.nl.md', page('nl'))
register()
process.stdout.write(
  `${folder}\nNow write the pages first, then find(); its texts go to server/src/l10n/en/ and nl/. npm test says what is missing.\n`,
)

function rule(): string {
  return `import { defineRule } from '../../rule.ts'

/** What it finds, in one sentence. */
export const ${camel} = defineRule({
  id: '${id}',
  level: 'warning',
  reads: [],
  fixes: [],
  inPart() {
    return []
  },
})
`
}

function page(language: 'en' | 'nl'): string {
  const headings =
    language === 'en'
      ? ['What it finds', 'Why it matters', 'What to do', 'Detection', 'Example', 'Settings', 'Sources']
      : [
          'Wat het vindt',
          'Waarom het ertoe doet',
          'Wat te doen',
          'Hoe het herkend wordt',
          'Voorbeeld',
          'Instellingen',
          'Bronnen',
        ]
  return `# ${id}: …\n\n${headings.map((heading) => `## ${heading}\n`).join('\n')}`
}

/** Adds the rule to the list of all rules. */
function register(): void {
  const index = join(root, 'server/src/rules/index.ts')
  const text = readFileSync(index, 'utf8')
  const line = `import { ${camel} } from './${category}/${name}/rule.ts'\n`
  writeFileSync(index, `${line}${text.replace(/\n\]\n$/, `\n  ${camel},\n]\n`)}`)
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}

function fail(problem: string): never {
  process.stderr.write(`${problem}\n`)
  process.exit(1)
}
