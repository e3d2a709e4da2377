import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The browser that serves as the window: the one in CHROMIUM, one found here, or one installed when we may. */
export function findChromium(): string {
  const found = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium; once.')
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
    execFileSync('apt-get', ['update', '-qq'], options)
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    const installed = places.find((place) => existsSync(place))
    if (installed) return installed
  }
  throw new Error(
    'No Chromium found. Install it (Debian: apt-get install chromium), name one in CHROMIUM, or name a desktop VS Code in VSCODE_EXECUTABLE.',
  )
}

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
]

/** Nothing that a test does not need: no other machine is asked for anything. */
export const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]
