/** Lets what else is waiting come first: one turn of the event loop, in Node and in a browser's worker. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve)
      return
    }
    const { port1, port2 } = new MessageChannel()
    const arrived = () => {
      port1.close()
      resolve()
    }
    // A browser's port has no `once`, and Node's types know no other.
    Object.assign(port1, { onmessage: arrived })
    port2.postMessage(undefined)
  })
}
