import { packagedCatalogue } from '../../../server/src/catalogue/packaged.ts'
import { completionsAt } from '../../../server/src/language/completion/complete.ts'
import type { Offered } from '../../../server/src/language/completion/offered.ts'
import { FactsCache, readFile, type SourceFile } from '../../../server/src/model/document.ts'
import { Strings } from '../../../server/src/model/strings.ts'
import { Review } from '../../../server/src/review/review.ts'
import { allRules } from '../../../server/src/rules/index.ts'
import { asSnippet, withoutStops } from '../../../server/src/rules/tab-stop.ts'
import { fileNameOf, nameKind } from '../../../server/src/workspace/names.ts'

const ROOT = 'memory:/test'
export const TODAY = '2026-11-24'

/** A folder in an editor, in which one looks at what is offered, and at what accepting it would make of the file. */
export class Accepting {
  readonly review: Review
  private readonly strings = new Strings()
  private readonly facts = new FactsCache()

  constructor(files: Readonly<Record<string, string>>) {
    this.review = new Review({ catalogue: packagedCatalogue(), rules: allRules, today: TODAY, root: ROOT })
    for (const [path, text] of Object.entries(files))
      this.review.setFile(`${ROOT}/${path}`, text, nameKind(fileNameOf(path)), true)
  }

  /** What is offered at an offset; of the file as it is, or with another text. */
  offered(path: string, offset: number, text?: string): readonly Offered[] {
    const uri = `${ROOT}/${path}`
    const known = this.review.source(uri)
    const source = text === undefined ? known : this.read(path, text, known)
    if (!source) throw new Error(`${path} is not open`)
    return completionsAt(source, offset, {
      model: this.review.model,
      today: TODAY,
      landscapeOf: (organisation) => this.review.landscapeOf(organisation),
    })
  }

  /** What the format has against a text, each as a line that does not hang on where it stands. */
  problems(path: string, text: string): readonly string[] {
    const { documents, text: read } = this.read(path, text, this.review.source(`${ROOT}/${path}`))
    const ofParts = documents.flatMap(({ placements }) =>
      placements.flatMap(({ facts }) =>
        facts.problems.map((problem) => {
          const { start: _, end: __, ...rest } = problem
          return JSON.stringify([facts.section, facts.entity?.id, rest])
        }),
      ),
    )
    return [...ofParts, ...read.slips.map((slip) => slip.code)]
  }

  private read(path: string, text: string, previous?: SourceFile): SourceFile {
    return readFile(`${ROOT}/${path}`, text, nameKind(fileNameOf(path)), this.strings, this.facts, previous)
  }
}

/** The text once something was accepted and all its tab stops left as they are. */
export function accepted(text: string, offered: Offered): string {
  return text.slice(0, offered.start) + withoutStops(offered.text) + text.slice(offered.end)
}

/** The same in an editor with snippets, where a list of choices begins with the first. */
export function acceptedAsSnippet(text: string, offered: Offered): string {
  const snippet = asSnippet(offered.text) ?? offered.text
  const put = snippet
    .replace(/\$\{\d+\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\\(.)/g, '$1')
  return text.slice(0, offered.start) + put + text.slice(offered.end)
}
