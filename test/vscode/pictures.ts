import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Where the pictures are that a README shows. */
export const picturesFolder = join(root, 'docs/pictures')

/** The names of the pictures that a README shows, each taken by a test as `screenshot(name)`. */
export function pictures(): readonly string[] {
  const texts = ['README.md', 'README.nl.md'].map((file) => readFileSync(join(root, file), 'utf8'))
  return texts.flatMap((text) =>
    [...text.matchAll(/\]\(docs\/pictures\/([\w-]+)\.png\)/g)].map(([, name = '']) => name),
  )
}

/** Puts what the tests have just taken where a README shows it. */
export function keepPictures(): void {
  mkdirSync(picturesFolder, { recursive: true })
  for (const name of pictures())
    copyFileSync(join(root, 'dist/screenshots', `${name}.png`), join(picturesFolder, `${name}.png`))
}
