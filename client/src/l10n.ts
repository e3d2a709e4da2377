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
  readonly newLandscape: string
  readonly organisationName: string
  readonly organisationExample: string
  readonly nameMissing: string
  readonly code: string
  readonly codeForm: string
  readonly firstProducts: string
  readonly chooseRule: string
  readonly chooseFinding: string
  readonly nothingHere: string
  readonly chooseRevision: string
  readonly otherRevision: string
  readonly nothingToReport: string
  readonly reportOn: string
  readonly reportFor: string
  readonly makingReport: string
  readonly saveReport: string
  readonly savedReport: (file: string) => string
  readonly reportTitle: (name: string) => string
  readonly nothingToAsk: string
  readonly whatIf: string
  readonly whatIfOf: string
  readonly whereIsBuyer: string
  readonly workingOut: string
  readonly whatIfTitle: (name: string) => string
  /** Levels of findings, said to who cannot see their icon. */
  readonly levels: Readonly<Record<string, string>>
  readonly bugTitle: string
  readonly bugFacts: Readonly<Record<'system' | 'settings' | 'folders' | 'server', string>>
  readonly bugQuestions: readonly string[]
  readonly bugNote: (url: string) => string
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
  newLandscape: 'Nieuw landschap',
  organisationName: 'Hoe heet de organisatie?',
  organisationExample: 'Gemeente Voorbeeldstad',
  nameMissing: 'Vul een naam in.',
  code: 'Gemeentecode van het CBS, als het een gemeente is; anders Enter.',
  codeForm: 'Een gemeentecode is gm met vier cijfers, zoals gm0268.',
  firstProducts: 'Wat is er in gebruik? Zoek op naam, ook een die mensen gebruiken; kies er een paar, of geen.',
  chooseRule: 'Welke regel?',
  chooseFinding: 'Welke bevinding?',
  nothingHere: 'Op deze regel staat geen bevinding.',
  chooseRevision: 'Waarmee vergelijken?',
  otherRevision: 'Een andere revisie van git…',
  nothingToReport: 'Er is nog geen applicatie in gebruik beschreven, dus er valt niets te rapporteren.',
  reportOn: 'Waarover?',
  reportFor: 'Welk rapport?',
  makingReport: 'Havenwijzer maakt het rapport',
  saveReport: 'Rapport opslaan',
  savedReport: (file) => `Het rapport staat in ${file}`,
  reportTitle: (name) => `Rapport: ${name}`,
  nothingToAsk: 'Er is nog niets in gebruik beschreven, dus er valt niets te vragen.',
  whatIf: 'Wat als…',
  whatIfOf: 'Voor welke organisatie?',
  whereIsBuyer: 'Waar zit de nieuwe eigenaar?',
  workingOut: 'Havenwijzer gaat na wat ervan komt',
  whatIfTitle: (name) => `Wat als: ${name}`,
  levels: { error: 'fout', warning: 'waarschuwing', info: 'ter informatie', worse: 'slechter', better: 'beter' },
  bugTitle: 'Fout in Havenwijzer',
  bugFacts: { system: 'systeem', settings: 'instellingen', folders: 'mappen', server: 'taalserver' },
  bugQuestions: ['Wat deed u?', 'Wat verwachtte u?', 'Wat gebeurde er?'],
  bugNote: (url) =>
    `In dit verslag staat niets uit uw landschap. Plak er alleen in wat openbaar mag zijn.${url === '' ? '' : ` Sturen kan via ${url}.`}`,
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
  newLandscape: 'New Landscape',
  organisationName: 'What is the organisation called?',
  organisationExample: 'Gemeente Voorbeeldstad',
  nameMissing: 'Give it a name.',
  code: 'Code of Statistics Netherlands (CBS), if it is a municipality; else press Enter.',
  codeForm: 'A code is gm with four digits, such as gm0268.',
  firstProducts: 'What is in use? Search by name, be it one that people use; choose a few, or none.',
  chooseRule: 'Which rule?',
  chooseFinding: 'Which finding?',
  nothingHere: 'There is no finding on this line.',
  chooseRevision: 'Compare with what?',
  otherRevision: 'Another revision of git…',
  nothingToReport: 'No application in use is described yet, so there is nothing to report on.',
  reportOn: 'On what?',
  reportFor: 'Which report?',
  makingReport: 'Havenwijzer is making the report',
  saveReport: 'Save Report',
  savedReport: (file) => `The report is in ${file}`,
  reportTitle: (name) => `Report: ${name}`,
  nothingToAsk: 'Nothing in use is described yet, so there is nothing to ask about.',
  whatIf: 'What if…',
  whatIfOf: 'For which organisation?',
  whereIsBuyer: 'Where is the new owner?',
  workingOut: 'Havenwijzer is working out what comes of it',
  whatIfTitle: (name) => `What if: ${name}`,
  levels: { error: 'error', warning: 'warning', info: 'information', worse: 'worse', better: 'better' },
  bugTitle: 'Problem with Havenwijzer',
  bugFacts: { system: 'system', settings: 'settings', folders: 'folders', server: 'language server' },
  bugQuestions: ['What did you do?', 'What did you expect?', 'What happened?'],
  bugNote: (url) =>
    `Nothing of your landscape is in this report. Paste only what may be public.${url === '' ? '' : ` Send it at ${url}.`}`,
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
