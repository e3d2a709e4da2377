import type { standards as english } from '../en/standards.ts'
import { all, some } from './words.ts'

/** Texts of the rules on what interfaces follow. */
export const standards = {
  'lock-in/legacy-standard': ({ standard, how, version, isJudged, interfaces, successors }) => ({
    what: `${
      how === 'version'
        ? `Versie ${version} van ${standard} wordt niet meer ondersteund`
        : how === 'retired'
          ? `${standard} is een ingetrokken standaard`
          : `${standard} raakt uit gebruik${isJudged ? ' (ons oordeel)' : ''}`
    }, en ${interfaces.length === 1 ? 'één koppeling volgt' : `${interfaces.length} koppelingen volgen`} die nog: ${some(interfaces)}.`,
    why: isJudged
      ? 'GEMMA noemt deze misschien nog in gebruik, maar nieuwe producten volgen wat erna komt; beide kanten zijn dus alleen te vervangen door iets wat deze standaard nog spreekt.'
      : 'Niemand onderhoudt dit nog, dus beide kanten zijn alleen te vervangen door iets wat deze standaard nog spreekt.',
    todo:
      successors.length === 0
        ? 'Spreek met de andere kant af wat ervoor in de plaats komt.'
        : `Vraag bij de volgende wijziging van een van beide kanten om de opvolger: ${all(successors)}.`,
  }),
  'lock-in/no-open-standard.closed': ({ interfaces, standards: followed, kinds }) => ({
    what: `${
      interfaces.length === 1 ? 'Eén koppeling volgt' : `${interfaces.length} koppelingen volgen`
    } geen open standaard${because(followed, kinds)}: ${some(interfaces)}.`,
    why: 'Zo’n koppeling past alleen op deze twee: wie één kant vervangt, moet haar opnieuw laten bouwen.',
    todo: 'Spreek bij de volgende wijziging van een van beide kanten een open standaard af, en zet die bij “standard”.',
  }),
  'lock-in/no-open-standard.unstated': ({ interfaces }) => ({
    what: `Van ${
      interfaces.length === 1 ? 'één koppeling' : `${interfaces.length} koppelingen`
    } staat er niet bij welke standaard ${interfaces.length === 1 ? 'ze volgt' : 'ze volgen'}: ${some(interfaces)}.`,
    why: 'Daardoor is niet te zeggen of een kant te vervangen is zonder de koppeling te verbouwen.',
    todo: 'Zet het bij “standard”, te beginnen met wat niet stil mag vallen; is er geen, zeg dan wat het is: “standard: maatwerk”.',
  }),
} satisfies typeof english

function because(followed: readonly string[], kinds: readonly string[]): string {
  const reasons = [...followed.map((each) => `“${each}”`), ...kinds.map((each) => THROUGH[each] ?? each)]
  return reasons.length === 0 ? '' : ` (${some(reasons)})`
}

const THROUGH: Readonly<Record<string, string>> = {
  database: 'rechtstreeks in de database',
  screen: 'via het scherm',
}
