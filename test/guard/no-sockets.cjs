// Preload (`node --require`) that ends the process with code 97 when anything opens a socket or asks a name server.
// Pipes that the process was given (stdio, IPC) keep working: they are sockets too, but made around a handle, so what is
// replaced is connecting, listening and binding, never the constructor.
'use strict'
const { writeSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const dgram = require('node:dgram')
const dns = require('node:dns')
const http = require('node:http')
const http2 = require('node:http2')
const https = require('node:https')
const inspector = require('node:inspector')
const net = require('node:net')
const tls = require('node:tls')
const workers = require('node:worker_threads')

const EXIT_CODE = 97

function refuse(what) {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 50
  const stack = new Error(what).stack.split('\n').slice(1)
  Error.stackTraceLimit = stackTraceLimit
  const frames = stack.filter((frame) => !/[( ]node:/.test(frame) && !frame.includes(__filename))
  const where =
    frames
      .slice(0, 3)
      .map((frame) => frame.trim())
      .join(' < ') || 'code of Node itself'
  writeSync(2, `no-sockets: ${what} called, ${where}\n`)
  // Nobody may change the exit code on the way out.
  process.removeAllListeners('exit')
  process.exit(EXIT_CODE)
}

function forbid(owner, name, keys) {
  for (const key of keys) {
    if (typeof owner?.[key] !== 'function') continue
    // biome-ignore lint/complexity/useArrowFunction: it may be called with `new`
    const forbidden = function () {
      refuse(`${name}.${key}`)
    }
    const { enumerable } = Object.getOwnPropertyDescriptor(owner, key) ?? { enumerable: true }
    Object.defineProperty(owner, key, { value: forbidden, writable: true, configurable: true, enumerable })
  }
}

/** Everything of a dns object that asks: lookup, reverse, resolve, resolve4 … */
function asking(owner) {
  return Object.getOwnPropertyNames(owner).filter((key) => /^(lookup|reverse|resolve)/.test(key))
}

forbid(net, 'net', ['connect', 'createConnection'])
forbid(net.Socket.prototype, 'net.Socket', ['connect'])
forbid(net.Server.prototype, 'net.Server', ['listen'])
forbid(tls, 'tls', ['connect'])
forbid(dgram, 'dgram', ['createSocket'])
forbid(dgram.Socket.prototype, 'dgram.Socket', ['bind', 'connect', 'send'])
forbid(http, 'http', ['request', 'get', 'ClientRequest'])
forbid(https, 'https', ['request', 'get'])
forbid(http2, 'http2', ['connect'])
forbid(inspector, 'inspector', ['open'])
forbid(dns, 'dns', asking(dns))
forbid(dns.promises, 'dns.promises', asking(dns.promises))
for (const Resolver of [dns.Resolver, dns.promises.Resolver]) {
  for (let owner = Resolver.prototype; owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    forbid(owner, 'dns.Resolver', asking(owner))
  }
}
forbid(globalThis, 'globalThis', ['fetch', 'WebSocket', 'EventSource'])

const { binding } = process
process.binding = (name) => {
  if (/^(tcp|pipe|udp|cares)_wrap$/.test(name)) refuse(`process.binding('${name}')`)
  return binding.call(process, name)
}

// `process.exit` in a worker ends only the worker, so its code is passed on. A worker inherits this preload, unless it
// is given options of its own.
workers.Worker = class extends workers.Worker {
  constructor(file, options = {}) {
    super(file, options.execArgv ? { ...options, execArgv: [...options.execArgv, '--require', __filename] } : options)
    this.once('exit', (code) => {
      if (code === EXIT_CODE) process.exit(EXIT_CODE)
    })
  }
}

syncBuiltinESMExports()
