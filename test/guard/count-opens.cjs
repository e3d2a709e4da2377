// Preload (`node --require`) that writes down every file opened and every folder listed through `fs`, one JSON line
// each, `{ "did": "open" | "list", "path", "by" }`, to the file that COUNT_OPENS names; the last line of a process is
// `{ "did": "exit" }`. A line is written before the call is made, so also for a file that is not there. Files that Node
// opens to load CommonJS modules are among them; what the ES module loader reads is not.
'use strict'
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { resolve } = require('node:path')
const { fileURLToPath } = require('node:url')

const record = process.env.COUNT_OPENS
if (!record) throw new Error('count-opens: COUNT_OPENS must name the file to write to')
const { writeSync } = fs
const output = fs.openSync(record, 'a')

/** Calls that open the file of their first argument, or of their first two. */
const OPENING = ['open', 'readFile', 'writeFile', 'appendFile', 'truncate', 'openAsBlob']
const OPENING_TWO = ['copyFile', 'cp']
const LISTING = ['readdir', 'opendir']

for (const name of OPENING) watchAll(name, 'open', (args) => args.slice(0, 1))
for (const name of OPENING_TWO) watchAll(name, 'open', (args) => args.slice(0, 2))
for (const name of LISTING) watchAll(name, 'list', (args) => args.slice(0, 1))
watchAll('glob', 'list', ([, options]) => [options?.cwd ?? '.'])
process.on('exit', () => write({ did: 'exit' }))
syncBuiltinESMExports()

/** The three forms of a call: with a callback (or an iterator), synchronous, with a promise. */
function watchAll(name, did, pathsOf) {
  watch(fs, name, did, name, pathsOf)
  watch(fs, `${name}Sync`, did, `${name}Sync`, pathsOf)
  watch(fs.promises, name, did, `promises.${name}`, pathsOf)
}

// Calls of `fs` that use other calls of `fs` (readFileSync opens with openSync) count once.
let inside = false

function watch(owner, key, did, by, pathsOf) {
  const original = owner[key]
  if (typeof original !== 'function') return
  const watched = function (...args) {
    if (inside) return original.apply(this, args)
    for (const path of pathsOf(args)) if (isPath(path)) write({ did, path: absolute(path), by })
    inside = true
    try {
      return original.apply(this, args)
    } finally {
      inside = false
    }
  }
  // `util.promisify(fs.readFile)` and the like look at properties of the function.
  Object.defineProperties(watched, Object.getOwnPropertyDescriptors(original))
  owner[key] = watched
}

/** A number or a FileHandle is a file that is open already. */
function isPath(path) {
  return typeof path === 'string' || path instanceof Uint8Array || path instanceof URL
}

function absolute(path) {
  if (path instanceof URL) return fileURLToPath(path)
  return resolve(typeof path === 'string' ? path : Buffer.from(path).toString())
}

function write(line) {
  writeSync(output, `${JSON.stringify(line)}\n`)
}
