/** A language in which Havenwijzer speaks to people. */
export type Language = 'nl' | 'en'

/** Every text that the VS Code side shows itself; findings and fixes are worded by the server. */
export function textsIn(language: Language): Texts {
  return language === 'nl' ? dutch : english
}

export interface Texts {
  readonly starting: string
  readonly reading: string
  readonly stopped: string
  readonly contents: (files: number, applications: number) => string
  readonly counts: (errors: number, warnings: number) => string
  readonly restart: string
  readonly showOutput: string
  readonly gaveUp: string
  readonly comparing: string
  readonly outdated: string
  readonly notWritten: string
}

const dutch: Texts = {
  starting: 'Havenwijzer start',
  reading: 'Havenwijzer leest het landschap',
  stopped: 'Havenwijzer is gestopt',
  contents: (files, applications) =>
    `${counted(files, 'bestand', 'bestanden')}, ${counted(applications, 'applicatie', 'applicaties')}`,
  counts: (errors, warnings) =>
    `${counted(errors, 'fout', 'fouten')}, ${counted(warnings, 'waarschuwing', 'waarschuwingen')}`,
  restart: 'Opnieuw starten',
  showOutput: 'Uitvoer tonen',
  gaveUp:
    'Havenwijzer is een paar keer achter elkaar gestopt en start niet meer vanzelf. Uw bestanden zijn niet aangeraakt. De uitvoer zegt waar het misging.',
  comparing: 'Havenwijzer vergelijkt wat er zou veranderen',
  outdated: 'Het document is intussen veranderd. Vraag de alternatieven opnieuw op.',
  notWritten: 'Het plan is niet opgeschreven; er is niets veranderd.',
}

const english: Texts = {
  starting: 'Havenwijzer is starting',
  reading: 'Havenwijzer is reading the landscape',
  stopped: 'Havenwijzer has stopped',
  contents: (files, applications) =>
    `${counted(files, 'file', 'files')}, ${counted(applications, 'application', 'applications')}`,
  counts: (errors, warnings) => `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  restart: 'Restart',
  showOutput: 'Show Output',
  gaveUp:
    'Havenwijzer stopped a few times in a row and no longer starts by itself. Your files were not touched. The output says where it went wrong.',
  comparing: 'Havenwijzer is comparing what would change',
  outdated: 'The document changed in the meantime. Ask for the alternatives again.',
  notWritten: 'The plan was not written down; nothing was changed.',
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
