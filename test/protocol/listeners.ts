type Listener = (params: unknown) => void

interface Waiter {
  readonly method: string
  readonly fits: (params: unknown) => boolean
  resolve(params: unknown): void
  reject(error: Error): void
}

/** Who in a test listens to, or waits for, notifications of the server. */
export class Listeners {
  readonly #listeners: { readonly method: string; readonly listener: Listener }[] = []
  #waiters: readonly Waiter[] = []
  #ended = false

  add(method: string, listener: Listener): void {
    this.#listeners.push({ method, listener })
  }

  /** The parameters of the next notification that fits; rejects when the server ends first. */
  next(method: string, fits: (params: unknown) => boolean): Promise<unknown> {
    if (this.#ended) return Promise.reject(new Error(`the server has ended; no ${method} will come`))
    return new Promise((resolve, reject) => {
      this.#waiters = [...this.#waiters, { method, fits, resolve, reject }]
    })
  }

  hear(method: string, params: unknown): void {
    for (const entry of this.#listeners) if (entry.method === method) entry.listener(params)
    const served = this.#waiters.filter((waiter) => waiter.method === method && waiter.fits(params))
    this.#waiters = this.#waiters.filter((waiter) => !served.includes(waiter))
    for (const waiter of served) waiter.resolve(params)
  }

  end(): void {
    this.#ended = true
    for (const waiter of this.#waiters) waiter.reject(new Error(`the server ended before ${waiter.method}`))
    this.#waiters = []
  }
}
