import type { RankedAlternative } from '../analysis/alternatives.ts'
import { statedIn, textIn, textUnder } from '../analysis/reader.ts'
import type { Replaceable } from '../analysis/replaceable.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Counted, EffectNumbers, ExposureNumbers } from '../l10n/en/alternatives.ts'
import { type Message, message } from '../l10n/message.ts'
import { productCalled } from '../model/element.ts'
import { isMap } from '../model/walk.ts'
import type { Level } from '../policy/level.ts'
import type { Finding } from '../review/finding.ts'
import type { Review } from '../review/review.ts'
import type { ChangedFinding } from '../review/what-if/effect.ts'
import type { Effect } from '../review/what-if/what-if.ts'
import { labels } from '../schema/generated/descriptions.ts'

/** An alternative as one line of a list: what it is called, what it is, what would change. */
export interface ListedAlternative {
  readonly label: string
  readonly description: readonly Message[]
  readonly detail: readonly Message[]
}

/** `effect`: undefined where it cannot be told. */
export function listed(
  alternative: RankedAlternative,
  effect: Effect | undefined,
  catalogue: Catalogue,
): ListedAlternative {
  return {
    label: alternative.name,
    description: describing(alternative),
    detail: [
      ...(effect
        ? [
            message('alternatives.effect', numbersOf(effect)),
            message('alternatives.exposure', exposureNumbersOf(effect)),
          ]
        : [message('alternatives.effect-unknown', {})]),
      ...judging(alternative, catalogue),
    ],
  }
}

/** What it is. */
export function describing(alternative: RankedAlternative): readonly Message[] {
  const { id, product, isOpen, maker, ownerCountries, home, inUse } = alternative
  if (id.startsWith('platform:') && home.kind === 'platform')
    return [message('alternatives.moves-to', { platform: home.platform })]
  const runs = home.kind === 'same' ? [] : [homeMessage(alternative)]
  return [
    message('alternatives.licence', { licence: product?.licence ?? '', isOpen }),
    message('alternatives.maker', { country: maker?.country ?? '', owners: ownerCountries }),
    ...runs,
    ...(inUse.length === 0 ? [] : [message('alternatives.in-use', { ids: inUse })]),
  ]
}

function homeMessage({ home }: RankedAlternative): Message {
  return message('alternatives.home', { kind: home.kind, platform: home.kind === 'platform' ? home.platform : '' })
}

function judging({ maturity, caveat, part, onlyFor }: RankedAlternative, catalogue: Catalogue): readonly Message[] {
  const functions = onlyFor.map((id) => catalogue.entry('functions', id)?.name ?? id)
  return [
    ...(part === undefined ? [] : [message('alternatives.part', { part })]),
    ...(functions.length === 0 ? [] : [message('alternatives.only-for', { functions })]),
    ...(maturity === undefined
      ? []
      : [message('alternatives.maturity', { maturity: labels['maturity']?.[maturity] ?? maturity })]),
    ...(caveat === undefined ? [] : [message('alternatives.caveat', { caveat })]),
  ]
}

/** In place of what. */
export function titleOf(thing: Replaceable, { model }: Review): Message {
  const { element } = thing
  const use = thing.of === 'use' ? [statedIn(element, 'uses') ?? []].flat()[thing.index] : undefined
  const product = isMap(use) ? textUnder(use, 'product') : textIn(element, 'product')
  const known = product === undefined ? undefined : productCalled(model, element.organisation, product)
  return message('alternatives.instead', { id: element.id, product: known?.name ?? product ?? '' })
}

/** How many findings are otherwise, hints left out: those at warning and above, and those for information. */
export function numbersOf(effect: Effect): EffectNumbers {
  return {
    gone: counted(effect.gone),
    come: counted(effect.come),
    louder: countedAfter(effect.louder),
    quieter: countedAfter(effect.quieter),
    grown: countedAfter(effect.grown),
    shrunk: countedAfter(effect.shrunk),
  }
}

function exposureNumbersOf({ before, after }: Effect): ExposureNumbers {
  return {
    before: before.level ?? '',
    after: after.level ?? '',
    risksBefore: before.risks,
    risksAfter: after.risks,
  }
}

function countedAfter(changed: readonly ChangedFinding[]): Counted {
  return counted(changed.map(({ after }) => after))
}

function counted(findings: readonly Pick<Finding, 'level'>[]): Counted {
  const count = (...levels: readonly Level[]) => findings.filter(({ level }) => levels.includes(level)).length
  return { serious: count('error', 'warning'), information: count('info') }
}
