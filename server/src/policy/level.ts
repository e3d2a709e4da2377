/** How loud a finding is. */
export type Level = 'error' | 'warning' | 'info' | 'hint'

export function isLevel(value: unknown): value is Level | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'hint' || value === 'off'
}

/** From loud to soft. */
export const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'hint']

/** Whether one level asks for more attention than the other. */
export function isLouder(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other)
}

/** The louder first. */
export function inLoudness(one: Level, other: Level): number {
  return LEVELS.indexOf(one) - LEVELS.indexOf(other)
}
