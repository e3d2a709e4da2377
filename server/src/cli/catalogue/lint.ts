import { type Catalogue, catalogueOf } from '../../catalogue/catalogue.ts'
import { allEntries, lint } from '../../catalogue/lint/lint.ts'
import { isInformation, type Problem } from '../../catalogue/lint/problem.ts'
import { packagedCatalogue } from '../../catalogue/packaged.ts'
import { type Message, type MessageKey, message, worded } from '../../l10n/message.ts'
import { type LintResult, lintJson, lintText, type Placed } from '../../output/catalogue/problems.ts'
import type { ExitCode } from '../main.ts'
import { stylerOf, type Terminal, widthOf } from '../terminal.ts'
import { catalogueFiles } from './catalogue-files.ts'
import type { CatalogueCommand } from './command.ts'
import { type ReadEntries, readEntries } from './read-entries.ts'

/** Judges catalogue documents on top of the packaged catalogue, or alone; without paths the packaged catalogue itself. */
export async function lintCatalogue(command: CatalogueCommand, terminal: Terminal): Promise<ExitCode> {
  const { rest, language, format, alone } = command
  const today = command.asOf ?? terminal.today
  const { files, refused } = await catalogueFiles(rest, terminal.workingDirectory)
  for (const why of refused) terminal.error(`${worded(why, language)}\n`)
  const result = rest.length === 0 ? ofPackaged(today) : ofDocuments(readEntries(files, today), { alone, today })
  const options = { language, style: stylerOf(terminal), width: widthOf(terminal), today }
  if (format === 'json') terminal.write(lintJson(result, options))
  else if (rest.length === 0 || files.length > 0) terminal.write(lintText(result, options))
  if (refused.length > 0 || result.placed.some(({ code }) => BROKEN.has(code))) return 2
  return result.placed.some((each) => !each.isInformation) ? 1 : 0
}

/** What keeps a document from being read as a whole. */
const BROKEN: ReadonlySet<string> = new Set(['structure/yaml-syntax', 'structure/unsafe-yaml'])

function ofPackaged(today: string): LintResult {
  const catalogue = packagedCatalogue()
  const judged = allEntries(catalogue)
  const problems = lint(judged, { catalogue, today })
  return { entries: judged.length, placed: problems.map((problem) => placed(problem, undefined)) }
}

function ofDocuments(
  read: ReadEntries,
  { alone, today }: { readonly alone: boolean; readonly today: string },
): LintResult {
  const catalogue: Catalogue = alone ? catalogueOf(read.data) : packagedCatalogue().under({ data: read.data })
  const problems = lint(read.judged, { catalogue, today })
  return {
    entries: read.judged.length,
    placed: [
      ...read.findings.map(
        ({ file, position, rule, message: text, element }): Placed => ({
          code: rule,
          isInformation: false,
          message: text,
          entry: { section: '', key: element ?? '' },
          place: { file: file.shown, line: position.line + 1, column: position.character + 1 },
        }),
      ),
      ...problems.map((problem) => placed(problem, read)),
    ],
  }
}

function placed(problem: Problem, read: ReadEntries | undefined): Placed {
  const { at, path, code, args } = problem
  const place = read?.placeOf(at, path)
  return {
    code,
    isInformation: isInformation(problem),
    message: message(`lint.${code}` as MessageKey, args as never) as Message,
    entry: { section: at.section, key: at.key },
    ...(place && {
      place: { file: place.file.shown, line: place.position.line + 1, column: place.position.character + 1 },
    }),
  }
}
