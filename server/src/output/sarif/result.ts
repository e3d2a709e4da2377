import { type Language, message, worded } from '../../l10n/message.ts'
import type { Finding, Location, Step } from '../../review/finding.ts'
import { printable } from '../printable.ts'
import { type Reported, sentences } from '../report.ts'
import { type FolderResult, positionIn } from '../result.ts'
import type { Artifacts } from './artifacts.ts'
import { SARIF_LEVELS } from './rules.ts'

export interface ResultOptions {
  readonly language: Language
  readonly artifacts: Artifacts
  readonly fingerprint: (finding: Finding) => string
  readonly ruleIndex: ReadonlyMap<string, number>
}

/** Other places that the message leads to; GitHub shows those alone. */
const MOST_LINKS = 10

/** One finding. GitHub recognises it again by `primaryLocationLineHash`, which is made of its id, not of its line. */
export function resultOf(each: Reported, options: ResultOptions): object {
  const { finding, result } = each
  const { artifacts, fingerprint, ruleIndex } = options
  const { rule, level, organisation, state, cause, affected, confidence, powers } = finding
  const places = otherPlaces(finding).map((place, id) => ({
    id: id + 1,
    ...location(place, result, artifacts),
    message: text(worded(place.message, options.language)),
  }))
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: SARIF_LEVELS[level],
    message: { text: messageText(each, options.language) },
    locations: [location(finding.at, result, artifacts)],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding), 'havenwijzer/v1': finding.id },
    ...(places.length === 0 ? {} : { relatedLocations: places }),
    ...(finding.chain.length === 0 ? {} : { codeFlows: [chain(each, options)] }),
    ...baselineState(each),
    ...suppressions(each, artifacts),
    properties: {
      ...(organisation === '' ? {} : { organisation }),
      state,
      cause,
      ...(confidence === undefined ? {} : { confidence }),
      ...(powers.length === 0 ? {} : { powers }),
      ...(affected.length === 0 ? {} : { affected }),
    },
  }
}

/** The places that belong to it and are no step of its chain. */
function otherPlaces({ related, chain }: Finding): Finding['related'] {
  return related.filter(({ uri, start }) => !chain.some(({ at }) => at?.uri === uri && at.start === start))
}

/** What it says; other places as links in it, because GitHub shows no others. */
function messageText(each: Reported, language: Language): string {
  const said = sentences(each, language).map(unlinked).join(' ')
  const links = otherPlaces(each.finding)
    .slice(0, MOST_LINKS)
    .map(({ message: of }, i) => {
      const words = printable(worded(of, language)).replaceAll(/[[\]\\]/g, '\\$&')
      return `[${words}](${i + 1})`
    })
  if (links.length === 0) return said
  return `${said}\n\n${worded(message('report.also', {}), language)}: ${links.join(', ')}`
}

/** Text of a file makes no link of its own. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (')
}

/** The way to the law, which GitHub shows as a path. What only the catalogue says stands where the step before it stands. */
function chain({ finding, result }: Reported, { artifacts, language }: ResultOptions): object {
  let at: Location = finding.at
  const steps = finding.chain.map((step) => {
    at = step.at ?? at
    return { location: { ...location(at, result, artifacts), message: text(stepText(step, language)) } }
  })
  return { threadFlows: [{ locations: steps }] }
}

function stepText({ message: of, source, at }: Step, language: Language): string {
  const said = worded(of, language)
  if (at !== undefined || source === undefined) return said
  return `${said} (${worded(message('report.from-catalogue', { source }), language)})`
}

function baselineState({ finding, result }: Reported): object {
  const { comparison } = result
  if (!comparison) return {}
  const since = comparison.since.get(finding)
  if (since) return { baselineState: since.change === 'new' ? 'new' : 'updated' }
  return comparison.known.includes(finding) ? { baselineState: 'unchanged' } : {}
}

/** By whom the risk was accepted, why and until when, and where that is written down. */
function suppressions({ finding: { accepted }, result }: Reported, artifacts: Artifacts): object {
  if (!accepted) return {}
  const { reason, acceptedBy, acceptedOn, until, at } = accepted
  const by = {
    kind: 'external',
    status: 'accepted',
    justification: printable(reason),
    location: location(at, result, artifacts),
    properties: { acceptedBy, ...(acceptedOn === '' ? {} : { acceptedOn }), ...(until === '' ? {} : { until }) },
  }
  return { suppressions: [by] }
}

function location(at: Location, result: FolderResult, artifacts: Artifacts): object {
  const start = positionIn(result, at.uri, at.start)
  const end = positionIn(result, at.uri, at.end)
  return {
    physicalLocation: {
      artifactLocation: artifacts.location(at.uri),
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  }
}

function text(of: string): { readonly text: string } {
  return { text: printable(of) }
}
