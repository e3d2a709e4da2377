// Preload that takes a server's own debounce out: a timer of exactly STRIP_TIMERS milliseconds fires at once.
'use strict'
const stripped = Number(process.env.STRIP_TIMERS)
const { setTimeout } = globalThis
globalThis.setTimeout = Object.assign(
  (run, delay, ...rest) => setTimeout(run, delay === stripped ? 0 : delay, ...rest),
  setTimeout,
)
