import type { catalogue as english } from '../en/catalogue.ts'

/** Texts of the catalogue as it is shown. */
export const catalogue = {
  'show.kind': ({ kind }) => KINDS[kind]?.[0] ?? kind,
  'show.kinds': ({ kind }) => KINDS[kind]?.[1] ?? kind,
  'show.row': ({ row }) => ROWS[row] ?? row,
  'show.also': ({ names }) => `Heet ook: ${names}`,
  'show.seat-unknown': ({ name }) => `${name}, zetel onbekend`,
  'show.maker-unknown': () => 'Onbekend wie het maakt.',
  'show.control-itself': ({ ownership }) =>
    ownership === '' ? 'Voor zover bekend staat er niemand boven.' : `Er staat niemand boven: ${ownership}.`,
  'show.control-nobody': () => 'Een gemeenschap: geen juridische eigenaar.',
  'show.control-unknown': ({ ownership }) =>
    `Wie de zeggenschap heeft is onbekend${ownership === '' ? '' : ` (${ownership})`}.`,
  'show.control-owner': ({ owner, since, ownership }) =>
    `In handen van ${owner}${since === '' ? '' : `, sinds ${since}`}${ownership === '' ? '.' : `. Soort eigenaar: ${ownership}.`}`,
  'show.control-above': ({ owner }) => `Daarboven: ${owner}.`,
  'show.announced': ({ date, event, to }) =>
    `Aangekondigd ${date}, niet afgerond${to === '' ? '' : `, aan ${to}`}: ${event}.`,
  'show.announced-owner': ({ date }) =>
    `Deze eigenaar is aangekondigd ${date}; dat de overgang is afgerond, is niet gezien.`,
  'show.law-open': () =>
    'Open source die anderen draaien: wie de code beheert, kan niet bij de gegevens en niet bij de dienst. Wie het host wel.',
  'show.law-self-hosted': () =>
    'Gesloten software die u of uw hostingpartij draait: de maker kan niet bij de gegevens, tenzij die hulp op afstand geeft, maar updates en licenties kunnen eindigen.',
  'show.stopped': ({ date, event, status, to }) =>
    `${status === 'prohibited' ? 'Verboden' : 'Ingetrokken'} ${date}${to === '' ? '' : `, aan ${to}`}: ${event}.`,
  'show.other-countries': ({ countries }) => `Andere banden, zoals mede-eigenaren of een tweede zetel: ${countries}.`,
  'show.law-where': ({ country, role }) => `${country} (${ROLES[role] ?? role})`,
  'show.law-eea': () => 'recht van de Europese Economische Ruimte',
  'show.law-not-studied': () => 'dit recht is niet bestudeerd',
  'show.law-more-not-studied': () => 'de rest van dit recht is niet bestudeerd',
  'show.law-as': ({ country }) => `telt naar ons oordeel als ${country}`,
  'show.law-counts': ({ count: n }) =>
    `${n} ${n === 1 ? 'wet die over de grens reikt' : 'wetten die over de grens reiken'}:`,
  'show.law-lapsed': ({ date, until }) =>
    `${date === '' ? 'niet van kracht' : `vervallen op ${date}`}${until === '' ? '' : `, maatregelen eronder lopen naar verluidt door tot ${until}`}`,
  'show.law-none': () => 'De catalogus noemt niemand wiens recht zou tellen.',
  'show.one-of': () => 'Een van deze; welke, moet de leverancier zeggen:',
  'show.host-own': ({ maker }) =>
    maker === '' ? 'op het platform van de maker' : `op het platform van de maker, ${maker}`,
  'show.host-choice': () => 'naar keuze van de gebruiker, of van wie het voor de gebruiker host',
  'show.host-none': () => 'niet van toepassing',
  'show.host-unknown': () => 'onbekend: geen openbare uitspraak gevonden; een vraag aan de leverancier',
  'show.host-product': ({ platform, region }) => (region === '' ? platform : `${platform}, regio ${region}`),
  'show.host-by': ({ host, owner }) => `beheerd door ${host}${owner === '' ? '' : `, in handen van ${owner}`}`,
  'show.host-in': ({ country }) => {
    if (country === '') return 'in welk land staat er niet bij'
    const article = /^Verenigd Koninkrijk/.test(country) ? 'het ' : WITH_ARTICLE.test(country) ? 'de ' : ''
    return `in ${article}${country}`
  },
  'show.regions': ({ count, inside }) =>
    `${count} ${count === 1 ? 'regio' : 'regio’s'} bekend, waarvan ${inside} binnen de EER.`,
  'show.host-origin': ({ country }) => `een aanbieder uit ${country}`,
  'show.as-of': ({ date }) => `stand van ${date}`,
  'show.eu-option': ({ possible }) =>
    possible !== ''
      ? 'Hosting in de EU kan worden gekozen (ons oordeel).'
      : 'Hosting in de EU kan niet worden gekozen (ons oordeel).',
  'show.hosting-nowhere': () => 'De catalogus zegt er niets over.',
  'show.licence': ({ licence, open }) => {
    if (open !== '') return `${licence}, open source`
    return licence === 'proprietary' ? 'gesloten (proprietary)' : `${licence}, geen open source`
  },
  'show.marks': (marks) =>
    [marks.open && 'open source', marks.european && 'Europees', marks.haven && 'Haven+'].filter(Boolean).join(' · '),
  'show.licence-unknown': () => 'onbekend',
  'show.licence-changed': ({ from, to, date }) =>
    `Gewijzigd ${date}: ${[from, to].filter((part) => part !== '').join(' → ')}.`,
  'show.class': ({ label }) => `Wie over de code gaat, naar ons oordeel: ${label}.`,
  'show.lock-in': ({ factors }) => `Wat u vasthoudt, naar ons oordeel: ${factors}.`,
  'show.exports': ({ formats }) => `Geeft gegevens mee als, naar ons oordeel: ${formats}.`,
  'show.no-exports': () => 'In welke formaten gegevens mee kunnen, is niet bekeken.',
  'show.provider-specific': () => 'Alleen deze aanbieder heeft dit koppelvlak of deze uitvoeromgeving (ons oordeel).',
  'show.standards': ({ names }) => `Standaarden: ${names}.`,
  'show.common-ground': ({ how, layers }) => `Common Ground: ${how}${layers === '' ? '' : `, laag ${layers}`}.`,
  'show.ai': ({ how }) => `${how} (ons oordeel)`,
  'show.end': ({ stage, since, end }) =>
    [stage, since === '' ? '' : `sinds ${since}`, end === '' ? '' : `eindigt ${end}`]
      .filter((part) => part !== '')
      .join(', '),
  'show.instead-why': ({ reasons }) => `Reden om verder te kijken: ${reasons}.`,
  'show.instead-part': ({ part }) => `alleen voor ${part}`,
  'show.instead-function': ({ name }) => `${name}, op volgorde van voorkeur:`,
  'show.instead-none': () => 'De catalogus kent geen alternatief.',
  'show.claim': ({ claim }) => CLAIMS[claim] ?? claim,
  'show.claim-as-of': ({ claim, date }) => `${claim} (stand van ${date})`,
  'show.law-above': () => 'Zoals hierboven staat, bij het product.',
  'show.weak': ({ confidence }) => `(${WEAK[confidence] ?? confidence})`,
  'show.maker-sources': ({ name, id }) => `Over ${name}: havenwijzer catalogue show ${id}`,
  'show.sources-none': () => 'Er is geen bron vastgelegd.',
  'show.gatekeeper': () => 'Aangewezen poortwachter onder de Digital Markets Act.',
  'show.outside': ({ how }) => `Zetel of zeggenschap buiten de EER: ${how}.`,
  'show.more': ({ count }) => `en nog ${count}`,
  'show.adequacy-until': ({ date }) => `tot ${date}`,
  'show.adequacy-contested': ({ date }) => `betwist sinds ${date}`,
  'show.likelihood': ({ label }) => `${label}, tenzij het beleid van de organisatie anders zegt`,
  'show.replaced-by': ({ names }) => `Vervangen door: ${names}.`,
  'show.version': ({ version }) => `nu te gebruiken: ${version}`,
  'show.judged': () => 'ons oordeel',
  'show.gemma-mandatory': () => 'Verplicht volgens GEMMA:',
  'show.gemma-recommended': () => 'Aanbevolen door GEMMA:',
  'show.truth': ({ isTrue }) => (isTrue === 'yes' ? 'ja' : 'nee'),
  'show.five-eyes': () => 'Lid van de Five Eyes.',
  'show.source-not-opened': () => 'niet door ons geopend',
  'show.english': () => 'Wat een bron zegt, staat in de catalogus in het Engels.',
  'show.as-on': ({ day, asOf }) =>
    `${day === '' ? 'De' : `Zeggenschap zoals op ${day}; de`} catalogus is van ${asOf}. Een signaal voor een gesprek, geen juridische uitspraak.`,
  'show.unknown': ({ name, candidates }) =>
    candidates === ''
      ? `De catalogus heeft niets dat “${name}” heet. \`havenwijzer catalogue find\` zoekt op een woord.`
      : `De catalogus heeft niets dat “${name}” heet. Bedoelde u een van deze?`,
  'show.name-missing': () => 'Noem iets uit de catalogus: havenwijzer catalogue show microsoft-365',
  'find.words-missing': () => 'Geef een woord om te zoeken: havenwijzer catalogue find zaak',
  'find.nothing': ({ words }) => `Niets in de catalogus bevat “${words}”.`,
  'find.more': ({ count }) => `en nog ${count}; een extra woord maakt het er minder`,
  'catalogue.task-missing': () => 'Zeg wat er met de catalogus moet gebeuren: show, find of lint.',
  'catalogue.task': ({ task }) => `“${task}” kan niet met de catalogus. Mogelijk: show, find, lint.`,
} satisfies typeof english

const WITH_ARTICLE = /^(?:Verenigde |Filipijnen|Bahama|Maldiven|Dominicaanse Republiek)/

/** Short, behind a claim. */
const WEAK: Readonly<Record<string, string>> = {
  'general-knowledge': 'algemene kennis',
  unverified: 'niet nagegaan',
  unknown: 'niet bekend',
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  product: ['product', 'Producten'],
  supplier: ['leverancier', 'Leveranciers'],
  function: ['functie', 'Functies'],
  provision: ['landelijke voorziening', 'Landelijke voorzieningen'],
  standard: ['standaard', 'Standaarden'],
  'reference-component': ['GEMMA-referentiecomponent', 'GEMMA-referentiecomponenten'],
  jurisdiction: ['rechtsgebied', 'Rechtsgebieden'],
  law: ['wet', 'Wetten'],
  power: ['bevoegdheid van een staat', 'Bevoegdheden van een staat'],
  adequacy: ['adequaatheidsbesluit', 'Adequaatheidsbesluiten'],
  format: ['gegevensformaat', 'Gegevensformaten'],
  'lock-in-factor': ['wat u vasthoudt', 'Wat u vasthoudt'],
  'technology-component': ['GEMMA-technologiecomponent', 'GEMMA-technologiecomponenten'],
  'haven-check': ['controle van Haven', 'Controles van Haven'],
  'haven-requirement': ['eis van Haven', 'Eisen van Haven'],
  'haven-plus-component': ['component van Haven+', 'Componenten van Haven+'],
  'haven-standard': ['de Haven-standaard', 'De Haven-standaard'],
  'gemma-model': ['het GEMMA-model', 'Het GEMMA-model'],
}

const ROWS: Readonly<Record<string, string>> = {
  what: 'Wat het is',
  maker: 'Maker',
  control: 'Zeggenschap',
  law: 'Recht',
  host: 'Draait op',
  licence: 'Licentie',
  leaving: 'Overstappen',
  haven: 'Haven',
  end: 'Einde',
  ai: 'Generatieve AI',
  instead: 'In plaats van',
  note: 'Toelichting',
  sure: 'Hoe zeker',
  sources: 'Bronnen',
  events: 'Gebeurd',
  products: 'Producten',
  controls: 'Gaat over',
  adequacy: 'Doorgifte',
  likelihood: 'Kans',
  laws: 'Wetten',
  reach: 'Reikt tot',
  powers: 'Staat mag eisen',
  status: 'Status',
  version: 'Versies',
  owner: 'Beheerder',
  operator: 'Beheerder',
  standards: 'Standaarden',
  components: 'GEMMA',
  layers: 'Lagen',
  regions: 'Regio’s',
  more: 'Verder',
}

const ROLES: Readonly<Record<string, string>> = { seat: 'zetel', owner: 'eigenaar', other: 'andere banden' }

const CLAIMS: Readonly<Record<string, string>> = {
  identity: 'wat het is',
  maker: 'wie het maakt',
  seat: 'zetel van de maker',
  'seat-own': 'de zetel',
  ownership: 'wie zeggenschap heeft over de maker',
  control: 'wie de zeggenschap heeft',
  hosting: 'waar het draait',
  licence: 'licentie',
  repository: 'code',
  generativeAi: 'generatieve AI',
  entry: 'dit onderdeel',
  law: 'de wet en haar reikwijdte',
  cases: 'de genoemde zaken',
}
