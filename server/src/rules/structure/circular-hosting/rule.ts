import { message } from '../../../l10n/message.ts'
import type { Definition, Model } from '../../../model/index.ts'
import { at, defineRule, inReadingOrder } from '../../rule.ts'

/** Platforms that, through each other, run on themselves. */
export const circularHosting = defineRule({
  id: 'structure/circular-hosting',
  level: 'error',
  reads: ['platform.runsOn'],
  fixes: [],
  inOrganisation(organisation, model) {
    return cycles(organisation, model).flatMap((cycle) => {
      const sorted = [...cycle].sort((a, b) => inReadingOrder(a.placement, b.placement))
      const first = sorted[0]
      // A circle over several organisations is told once, where it is read first.
      if (!first || first.placement.head.organisation !== organisation) return []
      const from = cycle.indexOf(first)
      const round = [...cycle.slice(from), ...cycle.slice(0, from)]
      const ids = [...round, first].map((d) => d.entity.id)
      return [
        {
          at: at(first.placement, first.entity.at),
          cause: [...ids.slice(0, -1)].sort().join('+'),
          element: first.entity.id,
          message: message('structure/circular-hosting', { chain: ids.join(' → ') }),
          related: round.map((d, i) => ({
            at: runsOnPlace(d),
            message: message('related.runs-on', { id: d.entity.id, on: ids[i + 1] ?? '' }),
          })),
        },
      ]
    })
  },
})

function runsOnPlace({ placement, entity }: Definition): ReturnType<typeof at> {
  return at(placement, placement.facts.references.find(isHost) ?? entity.at)
}

/** Each cycle once, as the platforms on it in order of hosting. */
function cycles(organisation: string, model: Model): readonly (readonly Definition[])[] {
  const platforms = [...model.definedBy(organisation).values()]
    .flat()
    .filter(({ entity }) => entity.kind === 'platform')
    .sort((a, b) => inReadingOrder(a.placement, b.placement))
  const done = new Set<Definition>()
  const found: (readonly Definition[])[] = []
  for (const start of platforms) {
    const path: Definition[] = []
    const visit = (platform: Definition): void => {
      const at = path.indexOf(platform)
      if (at >= 0) {
        found.push(path.slice(at))
        return
      }
      if (done.has(platform)) return
      path.push(platform)
      for (const host of hosts(platform, model)) visit(host)
      path.pop()
      done.add(platform)
    }
    visit(start)
  }
  return found
}

function hosts({ placement }: Definition, model: Model): readonly Definition[] {
  return placement.facts.references.filter(isHost).flatMap((reference) => {
    const resolution = model.resolve({ placement, reference })
    if (resolution.status !== 'found') return []
    return resolution.definitions.filter(
      ({ entity, placement: { head } }) => entity.kind === 'platform' && head.state === placement.head.state,
    )
  })
}

function isHost(reference: { readonly path: string; readonly kinds: readonly string[] }): boolean {
  return /^runsOn(?:\.|$)/.test(reference.path) && reference.kinds.includes('platform')
}
