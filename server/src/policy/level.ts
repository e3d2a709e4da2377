/** How loud a finding is. */
export type Level = 'error' | 'warning' | 'info' | 'hint'

export function isLevel(value: unknown): value is Level | 'off' {
  return value === 'error' || value === 'warning' || value === 'info' || value === 'hint' || value === 'off'
}
