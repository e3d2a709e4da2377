import { lawFor, REACHING, STOPPING } from '../../analysis/jurisdictions.ts'
import type { StateOfThings } from '../../analysis/state-of-things.ts'
import type { Called } from '../../l10n/risk-words.ts'
import { called } from '../../rules/chain-text.ts'
import type { PowerId } from '../../schema/generated/types.ts'

/** By which law of a country somebody can be made to give data, or to stop. */
export interface LawFigures {
  /** `US` */
  readonly country: string
  readonly name: Called
  /** Undefined where no such law is known: it may not have been studied. */
  readonly reach?: Law
  readonly stop?: Law
}

export interface Law {
  /** `us-cloud-act` */
  readonly law: string
  readonly name: Called
  readonly confidence: string
  readonly source?: string
}

/** The laws of these countries, as a catalogue knows them. */
export function lawsOf(countries: readonly string[], things: StateOfThings): readonly LawFigures[] {
  const { catalogue } = things.reader
  return countries.map((country): LawFigures => {
    const reach = lawIn(country, REACHING, things)
    const stop = lawIn(country, STOPPING, things)
    return {
      country,
      name: called(`jurisdiction:${country}`, catalogue),
      ...(reach ? { reach } : {}),
      ...(stop ? { stop } : {}),
    }
  })
}

function lawIn(country: string, powers: readonly PowerId[], { reader, landscape }: StateOfThings): Law | undefined {
  const law = lawFor(country, powers, landscape.today, reader.catalogue)
  return (
    law && {
      law: law.id,
      name: law.name ?? law.id,
      confidence: law.confidence ?? 'unverified',
      ...(law.source === undefined ? {} : { source: law.source }),
    }
  )
}
