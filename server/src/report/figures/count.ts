/** Things with how many there are: `application:zaaksysteem`, each once, in the order of their names. */
export interface Count {
  readonly count: number
  readonly ids: readonly string[]
}

export function counted(ids: Iterable<string>): Count {
  const all = [...new Set(ids)].sort()
  return { count: all.length, ids: all }
}
