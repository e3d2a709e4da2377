import { isLouder, LEVELS, type Level } from '../policy/level.ts'
import type { Sureness } from './hop.ts'

/** The level of what rests on a claim that is so sure: less where that is less sure; however many claims are weak, it counts once. */
export function asSure(level: Level, confidence: Sureness): Level {
  switch (confidence) {
    case 'general-knowledge':
      return lower(level)
    case 'unverified':
    case 'unknown':
      return atMostInfo(level)
    default:
      return level
  }
}

export function lower(level: Level): Level {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? 'hint'
}

export function atMostInfo(level: Level): Level {
  return isLouder(level, 'info') ? 'info' : level
}
