// Preload (`node --require`) that writes the most resident memory the process has had, in kilobytes, to the file that
// PEAK_MEMORY names.
'use strict'
const { writeFileSync } = require('node:fs')

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS)))
