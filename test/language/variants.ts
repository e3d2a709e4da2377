import { isMap, isSeq, parseAllDocuments, visit } from 'yaml'
import { saidIn } from './meaning.ts'

/** Ways to write the same: each gives another text that says the same, or undefined where it cannot. */
export const VARIANTS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'as it is': (text) => text,
  'Windows line ends': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'four spaces': (text) =>
    saysTheSame(text, (each) =>
      each
        .replaceAll(/^( +)/gm, '$1$1')
        .replaceAll(/^( *)((?:- )+)/gm, (_, lead: string, dashes: string) => lead + dashes.replaceAll('- ', '-   ')),
    ),
  'dashes at the margin': (text) => saysTheSame(text, (each) => each.replaceAll(/^ {2}(?=[ -])/gm, '')),
  'comments everywhere': (text) =>
    saysTheSame(text, (each) =>
      each.replaceAll(/^( *)(- )?([^#\n]*[^#\n:,[{|>'" ])$/gm, '$1$2$3 # en dit\n$1# en dat'),
    ) ?? saysTheSame(text, (each) => each.replaceAll(/^( *)(- \S)/gm, '$1# over wat volgt\n$1$2')),
  'no last line end': (text) => text.trimEnd(),
  'entries in braces': (text) => rewritten(text, (depth) => depth >= 2),
  'all in brackets': (text) => rewritten(text, (depth) => depth >= 1),
  'nothing in braces': (text) => rewritten(text, () => false),
  'in double quotes': (text) => rewritten(text, undefined, 'QUOTE_DOUBLE'),
  'in single quotes': (text) => rewritten(text, undefined, 'QUOTE_SINGLE'),
  JSON: (text) => {
    const documents = parseAllDocuments(text)
    const [document] = documents
    return documents.length === 1 && document && !/[&*]/.test(text)
      ? `${JSON.stringify(document.toJS(), null, 2)}\n`
      : undefined
  },
}

function saysTheSame(text: string, rewrite: (text: string) => string): string | undefined {
  const other = rewrite(text)
  return JSON.stringify(saidIn(other)) === JSON.stringify(saidIn(text)) ? other : undefined
}

function rewritten(
  text: string,
  flow: ((depth: number) => boolean) | undefined,
  quotes?: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE',
): string | undefined {
  const documents = parseAllDocuments(text)
  if (documents.some(({ errors }) => errors.length > 0)) return undefined
  for (const document of documents)
    visit(document, {
      Collection: (_, node, path) => {
        const depth = path.filter((each) => isMap(each) || isSeq(each)).length
        if (flow) node.flow = flow(depth)
      },
      Scalar: (key, node) => {
        if (quotes && key !== 'key' && typeof node.value === 'string') node.type = quotes
      },
    })
  const options = { lineWidth: 0 }
  return documents.map((document) => document.toString(options)).join(documents.length > 1 ? '---\n' : '')
}
