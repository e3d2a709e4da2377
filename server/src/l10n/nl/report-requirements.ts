import type { reportRequirements as english } from '../en/report-requirements.ts'
import type { RequirementKind } from '../requirement-words.ts'
import type { Called } from '../risk-words.ts'
import { stated } from './durations.ts'
import { all, country, either } from './words.ts'

const TITLES: Readonly<Record<RequirementKind, string>> = {
  location: 'Plaats van de gegevens',
  support: 'Plaats van beheer en ondersteuning',
  law: 'Toepasselijk recht en bereik',
  control: 'Wijziging van zeggenschap',
  'sub-processors': 'Onderaannemers en subverwerkers',
  keys: 'Versleuteling en sleutels',
  exit: 'Vertrek',
  export: 'Gegevens meenemen',
  'exit-test': 'Beproefd vertrek',
  continuity: 'Continuïteit',
  seal: 'SEAL van het EU Cloud Sovereignty Framework',
}

const KEYS: Readonly<Record<string, string>> = {
  'customer-only': 'uitsluitend in handen van opdrachtgever',
  'mostly-customer': 'uitsluitend of vooral in handen van opdrachtgever',
  shared: 'ten minste voor een deel in handen van opdrachtgever',
}

const CASES: Readonly<Record<string, string>> = {
  plannedExit: 'een gepland vertrek',
  suddenLoss: 'het plotseling wegvallen van de dienst',
}

const inside = (area: readonly Called[]): string => either(area.map(country))

const PROPORTION = {
  location: 'De eis gaat over waar de gegevens zijn, niet over wie inschrijft.',
  support: 'De eis geldt alleen voor wie de gegevens kan inzien.',
  law: 'De eis vraagt om openheid en maatregelen, en sluit niemand uit.',
  control: 'De eis vraagt om een melding en een uitweg, en verbiedt geen overname.',
  'sub-processors': 'De lijst is beperkt tot wie bij de gegevens kan of de dienst draagt.',
  keys: 'De eis geldt voor opslag en reservekopieën: om te verwerken kan leesbaarheid nodig zijn.',
  exit: 'De eis geldt voor elke inschrijver gelijk, en het plan is een plicht van beide kanten.',
  export: 'Elk open formaat voldoet.',
  'exit-test': 'Alleen deze gevallen worden beproefd, en alleen voor wat kritiek is of de gevoeligste gegevens bevat.',
  continuity: 'De tijd is die van het proces dat het minst kan missen; hoe die wordt gehaald, is vrij.',
  seal: 'Het niveau is wat het eigen beleid voor zulke gegevens vraagt. Het framework weegt ook zetel en zeggenschap: laat wie het aanbestedingsrecht kent, bevestigen dat dit niveau bij de opdracht past.',
  'continuity-untimed': 'Vul de tijd in voordat u publiceert: zonder die tijd is de eis niet evenredig.',
} as const

const BASES: Readonly<Record<string, string>> = {
  gpa: 'Overeenkomst inzake overheidsopdrachten (GPA): wie partij is, en sinds wanneer',
  'procurement-directive':
    'Richtlijn 2014/24/EU, artikelen 18 en 25 (gelijke behandeling; niet minder gunstig voor partijen bij de GPA)',
  'gdpr-transfers': 'AVG, hoofdstuk V (doorgifte aan derde landen)',
  'gdpr-processors': 'AVG, artikel 28 (de verwerkersovereenkomst noemt de subverwerkers)',
  'access-is-transfer': 'EDPB, FAQ 11 van 23 juli 2020 (toegang vanuit een derde land telt als doorgifte)',
  'data-act-switching': 'Data Act, Verordening (EU) 2023/2854 (overstappen)',
  'data-act-interfaces': 'Data Act, artikel 30 (open koppelvlakken; voor IaaS gelijkwaardige werking)',
  'data-act-third-countries':
    'Data Act, artikel 32 (toegang van derde landen tot gegevens die geen persoonsgegevens zijn)',
  'cyber-act': 'Cyberbeveiligingswet, Stcrt. 2026, 27679 (zorgplicht, ook voor de keten van leveranciers; meldplicht)',
  gibit: 'GIBIT 2023 (exitplan: plichten voor beide kanten)',
  'processing-agreement': 'Standaard Verwerkersovereenkomst voor gemeenten, versie 2.53',
  'open-standards': 'Lijst van open standaarden, pas toe of leg uit (inkoop boven 50.000 euro)',
  'cloud-policy': 'Rijksbreed cloudbeleid 2026 (26643 nr. 1541)',
  'vng-position': 'VNG, position paper over digitale autonomie (2025)',
  'edpb-own-keys': 'EDPB, Aanbevelingen 01/2020, casus 1 (eigen sleutels)',
  csf: 'EU Cloud Sovereignty Framework 1.2.1',
  'own-policy': 'Eigen beleid (havenwijzer.yaml)',
}

const basisText = (basis: string, at: string): string => `${BASES[basis] ?? basis}${at === '' ? '' : `, ${at}`}`

/** Texts of what can be asked of whoever delivers something. */
export const reportRequirements = {
  'report.requirement.title': ({ asks }) => TITLES[asks],
  'report.requirement.numbered': ({ asks, number }) => `${number}. ${TITLES[asks]}`,
  'report.requirement.timed': ({ asks, number, within }) => `${number}. ${TITLES[asks]}: binnen ${stated(within)}`,
  'report.requirement.time': () => 'De tijd verschilt: die staat bij elk contract of elke aanbesteding.',
  'report.requirement.untimed': ({ number }) => `${number}: ${PROPORTION['continuity-untimed']}`,
  'report.requirement.besides': ({ number, bases }) =>
    `${number}: ${bases.map(({ basis, at }) => basisText(basis, at)).join('; ')}`,
  'report.requirement.location': ({ area }) =>
    `De gegevens van opdrachtgever, ook in reservekopieën, worden uitsluitend binnen ${inside(area)} opgeslagen en verwerkt. Inschrijver noemt de landen en de locaties, ook die van zijn onderaannemers.`,
  'report.requirement.support': ({ area }) =>
    `Beheer en ondersteuning waarbij iemand gegevens van opdrachtgever kan inzien, vinden uitsluitend plaats vanuit ${inside(area)}. Inschrijver noemt vanuit welke landen dat gebeurt, wie die toegang heeft en hoe die wordt vastgelegd.`,
  'report.requirement.law': ({ area }) =>
    `Inschrijver noemt voor zichzelf, voor wie uiteindelijk zeggenschap over hem heeft en voor zijn onderaannemers onder welk recht zij staan, en welke wetten van buiten ${inside(area)} hen kunnen verplichten om gegevens van opdrachtgever af te geven of de dienst te staken. Hij beschrijft de maatregelen die dat voorkomen of beperken. Opdrachtnemer meldt een verzoek daartoe aan opdrachtgever voordat hij eraan voldoet, voor zover het recht dat toestaat.`,
  'report.requirement.control': () =>
    'Opdrachtnemer meldt een voorgenomen wijziging van de zeggenschap over hemzelf, of over een onderaannemer die bij de gegevens kan, zodra hij dat mag en voordat zij ingaat, met het land van de nieuwe eigenaar. Voldoet de dienst daardoor niet meer aan de eisen, dan mag opdrachtgever de overeenkomst zonder kosten beëindigen en helpt opdrachtnemer bij het vertrek.',
  'report.requirement.sub-processors': () =>
    'Inschrijver geeft een lijst van alle onderaannemers en subverwerkers die bij de gegevens kunnen of van wie de dienst afhangt, het hostingplatform inbegrepen: naam, land van vestiging, uiteindelijke eigenaar, wat zij doen en waar. Opdrachtnemer houdt de lijst bij en meldt een wijziging vooraf, zodat opdrachtgever bezwaar kan maken.',
  'report.requirement.keys': ({ least }) =>
    `De gegevens zijn in opslag en in reservekopieën versleuteld. De sleutels zijn ${KEYS[least] ?? KEYS['shared']}, of van een partij die opdrachtgever aanwijst${least === 'shared' ? '' : '; een sleutel van opdrachtgever in een kluis van opdrachtnemer telt daarvoor niet mee'}. Inschrijver noemt voor welke bewerkingen hij de gegevens leesbaar nodig heeft, en wie ze dan kan inzien.`,
  'report.requirement.exit': () =>
    'Opdrachtnemer helpt opdrachtgever bij het vertrek, gepland of na beëindiging om welke reden ook, volgens een exitplan dat beide bij aanvang vaststellen en actueel houden. Voor een dienst waarop de Data Act van toepassing is: de opzegtermijn is ten hoogste twee maanden, de overstap is binnen 30 dagen voltooid (te verlengen tot ten hoogste zeven maanden), de gegevens zijn daarna nog ten minste 30 dagen op te halen, en vanaf 12 januari 2027 wordt voor de overstap niets in rekening gebracht.',
  'report.requirement.export': () =>
    'Opdrachtgever kan op elk moment, en aan het einde, al zijn gegevens zelf uit de dienst halen, met documenten, metagegevens en historie, in een open en beschreven formaat en zonder verlies van samenhang. Inschrijver noemt de formaten en beschrijft het gegevensmodel. Koppelvlakken gebruiken de open standaarden van de lijst ‘pas toe of leg uit’ die voor deze opdracht gelden, of gelijkwaardige.',
  'report.requirement.exit-test': ({ cases }) =>
    `Het exitplan wordt tijdens de looptijd beproefd voor ${all(cases.map((each) => CASES[each] ?? each))}, en elk jaar bijgewerkt. Opdrachtnemer werkt daaraan mee en levert daarvoor een volledige uitvoer van de gegevens. Opdrachtgever krijgt de uitkomst.`,
  'report.requirement.continuity': ({ within }) =>
    `Na een storing, of na het wegvallen van een onderaannemer, is de dienst binnen ${within === '' ? '[aantal] uur' : stated(within)} weer bruikbaar, of kan opdrachtgever binnen die tijd elders met zijn gegevens verder. Dat geldt ook als een derde, een buitenlandse overheid inbegrepen, de dienst laat staken. Inschrijver beschrijft hoe hij dat bereikt. Opdrachtnemer meldt incidenten zo snel en volledig dat opdrachtgever aan zijn eigen meldplicht kan voldoen.`,
  'report.requirement.seal': ({ level }) =>
    `De dienst haalt op elk van de doelen van het EU Cloud Sovereignty Framework (versie 1.2.1, oktober 2025) ten minste SEAL-${level}. Inschrijver beantwoordt de vragen van het framework en onderbouwt elk antwoord; een antwoord zonder onderbouwing telt als het laagste. Een inschrijver die op een andere manier aantoont dat hij hetzelfde bereikt, voldoet ook.`,
  'report.requirement.proportion': ({ of }) => PROPORTION[of],
  'report.requirement.basis': ({ basis, at }) => basisText(basis, at),
} as const satisfies typeof english
