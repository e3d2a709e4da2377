/** Has the program end between two files, never within one, when it is asked to stop; gives what takes that back. */
export function endBetweenFiles(): () => void {
  const listeners = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = () => process.exit(128 + number)
    process.on(signal, end)
    return () => process.off(signal, end)
  })
  return () => {
    for (const letGo of listeners) letGo()
  }
}

/** Their numbers, by which shells know why a program ended. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
