import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../cache-folder.ts'

const version = '2.0.0'

/** The start file of yaml-language-server, the server behind the YAML extension that most people have installed. */
export function installYamlLanguageServer(): string {
  const folder = cacheFolder(`yaml-language-server-${version}`)
  const main = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server')
  if (!existsSync(join(folder, '.complete'))) {
    console.log(`Installing yaml-language-server ${version} in ${folder}; once.`)
    mkdirSync(folder, { recursive: true })
    const options = [
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--prefix',
      folder,
    ]
    execFileSync('npm', ['install', ...options, `yaml-language-server@${version}`], { stdio: 'inherit' })
    writeFileSync(join(folder, '.complete'), '')
  }
  return main
}
