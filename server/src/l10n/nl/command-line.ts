import type { commandLine as english } from '../en/command-line.ts'

const LEVELS: Readonly<Record<string, string>> = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'informatie',
  hint: 'hint',
}

export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** What a folder holds; a Common Ground document alone has no applications to count. */
const elements = ({ applications, components }: { applications: number; components: number }): readonly string[] => [
  ...(applications > 0 || components === 0 ? [count(applications, 'applicatie', 'applicaties')] : []),
  ...(components > 0 ? [count(components, 'component', 'componenten')] : []),
]

/** Texts of the command line. */
export const commandLine = {
  'output.level': ({ level }) => LEVELS[level] ?? level,
  'output.folder': ({ name, files, ...counts }) =>
    `${name} · ${[count(files, 'bestand', 'bestanden'), ...elements(counts)].join(', ')}`,
  'output.clean': () => 'Niets gevonden.',
  'output.counts': ({ error, warning, info }) =>
    `${count(error, 'fout', 'fouten')}, ${count(warning, 'waarschuwing', 'waarschuwingen')}, ${info} ter informatie`,
  'output.hints': ({ count: n }) =>
    `${count(n, 'hint', 'hints')} niet getoond; --hints toont ${n === 1 ? 'hem' : 'ze'}.`,
  'output.progress': ({ done, total }) => `Lezen: ${done} van ${total} bestanden`,
  'output.same-cause': () => 'zelfde oorzaak',
  'output.state': ({ state }) => `doel${state.slice('target'.length).replace(':', ' ')}`,
  'output.coverage': () => 'Hoeveel onderdelen elke regel heeft bekeken:',
  'output.more': ({ count: n }) => `en nog ${n}`,
  'explain.chain': () => 'De keten',
  'explain.reasons': () => 'Ook bij deze oorzaak',
  'explain.affected': () => 'Wat het raakt',
  'explain.rule': () => 'Meer over de regel:',
  'explain.sure': ({ confidence, asOf }) => `${SURE[confidence] ?? confidence}${asOf === '' ? '' : ` (${asOf})`}`,
  'policy.above': ({ file, folder }) =>
    `Het beleid ${file} geldt niet voor ${folder}, want het staat daarboven. Controleer zijn map om ermee te beoordelen.`,
  'usage.finding': ({ id, near, path }) =>
    `Er is geen bevinding “${id}” in ${path}.${near === '' ? '' : ` Bedoelt u ${near}?`} \`havenwijzer check --format json\` geeft de ids.`,
  'usage.option': ({ option, near }) =>
    `Onbekende of onvolledige optie ${option}.${near === '' ? '' : ` Bedoelt u ${near}?`}`,
  'usage.value': ({ option, value, allowed }) => `${option} kan niet “${value}” zijn. Mogelijk: ${allowed}.`,
  'usage.command': ({ command, near }) =>
    `De opdracht “${command}” bestaat niet.${near === '' ? '' : ` Bedoelt u “${near}”?`}`,
  'usage.help': () => '`havenwijzer --help` toont alle opdrachten en opties.',
  'usage.explain': () => 'Noem een regel of een bevinding: havenwijzer explain structure/unknown-reference',
  'usage.lsp': ({ extra }) => `lsp kent geen “${extra}”: de editor zegt wat er open is, via invoer en uitvoer.`,
  'usage.rule': ({ rule, near }) =>
    `De regel “${rule}” bestaat niet.${near === '' ? '' : ` Bedoelde u ${near}?`} \`havenwijzer rules\` noemt ze allemaal.`,
  'usage.text': () => `Havenwijzer beoordeelt de IT-architectuur van een gemeente, geschreven als YAML.

  havenwijzer check [paden…]     beoordeel mappen of bestanden (standaard: deze map)
  havenwijzer fix [paden…]       herstel waar niets aan te kiezen valt
  havenwijzer diff <revisie> [map]
                                 wat er beter en slechter is dan in een revisie
                                 van git
  havenwijzer scenario cut-off <land of leverancier> [map]
                                 wat stilvalt als die niet meer levert, in welke
                                 volgorde, en waardoor
  havenwijzer scenario outage <platform> [map]
                                 wat stilvalt als een platform uitvalt
  havenwijzer scenario takeover <leverancier> --by <land> [map]
                                 wat binnen bereik komt, of stop te zetten is,
                                 als die daar een eigenaar krijgt
  havenwijzer scenario price-rise <leverancier> [map]
                                 wie het raakt als die meer vraagt, wat in
                                 contracten staat, en wat er voor in de plaats
                                 kan komen
  havenwijzer scenario [id] [map]
                                 een scenario van het beleid, of welke er zijn
  havenwijzer report [map]       een rapport voor wie geen editor opent
  havenwijzer explain <regel>    wat een regel vindt, waarom het ertoe doet, wat te doen
  havenwijzer explain <bevinding> [pad]
                                 de keten en de grond van één bevinding, op id
  havenwijzer rules              alle regels met hun niveau
  havenwijzer catalogue show <naam>
                                 wat de catalogus weet van een product,
                                 leverancier, voorziening, standaard, functie,
                                 land of wet
  havenwijzer catalogue find <woorden…>
                                 wat de woorden in naam of functie heeft
  havenwijzer catalogue lint [paden…]
                                 wat er mis is in de meegeleverde catalogus, of
                                 in catalogusdocumenten daarbovenop
  havenwijzer lsp                de taalserver: een editor start hem, en praat
                                 ermee via invoer en uitvoer
  havenwijzer clear-cache        vergeet wat eerder is gevonden in grote mappen

Opties
  --format NAAM[=BESTAND]        hoe de bevindingen worden geschreven, en
                                 waarheen: text (standaard), json, sarif, junit,
                                 gitlab, github; mag vaker, één ervan zonder
                                 bestand. Van een rapport: html (standaard),
                                 markdown, csv, json, ics
  --template NAAM                waar een rapport voor is: review (standaard),
                                 council, suppliers, procurement, roadmap
  --questions BESTAND            bij council: beantwoord deze vragen
  --table NAAM                   welke tabel van een rapport in de csv komt
  --organisation ID              rapporteer over deze organisatie alleen
  --baseline BESTAND             toon alleen wat deze nulmeting niet kent: wat
                                 nieuw is, is gegroeid of ernstiger is geworden
  --write-baseline               schrijf wat is gevonden in het bestand van
                                 --baseline
  --prune-baseline               haal eruit weg wat niet meer wordt gevonden
  --fail-on error|warning|info|none
                                 afsluitcode 1 vanaf dit niveau (standaard error)
  --as-of 2026-11-24             beoordeel als op deze dag (standaard vandaag)
  --hints                        toon ook de hints
  --show-accepted                toon ook aanvaarde risico's
  --dry-run                      toon als diff wat fix zou veranderen
  --merge-base                   vergelijk met waar deze tak de revisie verliet,
                                 zoals een mergeverzoek doet
  --rule <regel>                 herstel wat deze regel vindt, en niets anders;
                                 mag vaker
  --by <land>                    waar de nieuwe eigenaar zit, bij een overname
  --coverage                     hoeveel onderdelen elke regel heeft bekeken
  --alone                        lint documenten zonder de meegeleverde catalogus
  --language nl|en               taal van de uitvoer
  --reader auto|tolerant         tolerant: lees zonder de snelle lezer
  --no-cache                     beoordeel een grote map opnieuw
  --stdio                        bij lsp: editors voegen het toe; zegt niets nieuws
  --help, --version

Afsluitcodes: 0 schoon, 1 bevindingen vanaf --fail-on, nog iets te herstellen,
of niets gevonden; bij een scenario iets kritieks dat stilvalt, nieuw binnen
bereik komt of hangt aan wie meer vraagt, ook als dat alleen misschien zo is;
2 verkeerd gebruik, een onbekende naam, of een bestand dat niet te lezen of te
schrijven is.`,
} satisfies typeof english

const SURE: Readonly<Record<string, string>> = {
  own: 'hier gezegd, van onszelf',
  inherent: 'volgt uit de dingen zelf',
  sourced: 'bij een bron gelezen',
  stated: 'hier gezegd, met een bron',
  'general-knowledge': 'algemene kennis, geen bron gelezen',
  unverified: 'niet nagegaan',
  unknown: 'niet bekend',
}
