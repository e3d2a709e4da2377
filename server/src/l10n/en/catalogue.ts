const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

type None = Record<never, never>

/** Texts of the catalogue as it is shown. */
export const catalogue = {
  'show.kind': ({ kind }: { kind: string }): string => KINDS[kind]?.[0] ?? kind,
  'show.kinds': ({ kind }: { kind: string }): string => KINDS[kind]?.[1] ?? kind,
  'show.row': ({ row }: { row: string }): string => ROWS[row] ?? row,
  'show.also': ({ names }: { names: string }): string => `Also called: ${names}`,
  'show.seat-unknown': ({ name }: { name: string }): string => `${name}, seat not known`,
  'show.maker-unknown': (_: None): string => 'Not known who makes it.',
  'show.control-itself': ({ ownership }: { ownership: string }): string =>
    ownership === '' ? 'Nobody is known to stand above it.' : `Nobody stands above it: ${ownership}.`,
  'show.control-nobody': (_: None): string => 'A community: no legal owner.',
  'show.control-unknown': ({ ownership }: { ownership: string }): string =>
    `Who controls it is not known${ownership === '' ? '' : ` (${ownership})`}.`,
  'show.control-owner': ({ owner, since, ownership }: { owner: string; since: string; ownership: string }): string =>
    `Controlled by ${owner}${since === '' ? '' : `, since ${since}`}${ownership === '' ? '.' : `. Kind of owner: ${ownership}.`}`,
  'show.control-above': ({ owner }: { owner: string }): string => `Above that one: ${owner}.`,
  'show.announced': ({ date, event, to }: { date: string; event: string; to: string }): string =>
    `Announced ${date}, not completed${to === '' ? '' : `, to ${to}`}: ${event}.`,
  'show.announced-owner': ({ date }: { date: string }): string =>
    `This owner was announced ${date}; that the change was completed was not seen.`,
  'show.law-open': (_: None): string =>
    'Open source that others run: who keeps the code can reach neither the data nor the service. Who hosts it can.',
  'show.law-self-hosted': (_: None): string =>
    'Closed software that you or your host runs: its maker cannot reach the data, unless it gives remote support, but updates and licences can end.',
  'show.stopped': ({ date, event, status, to }: { date: string; event: string; status: string; to: string }): string =>
    `${status === 'prohibited' ? 'Prohibited' : 'Withdrawn'} ${date}${to === '' ? '' : `, to ${to}`}: ${event}.`,
  'show.other-countries': ({ countries }: { countries: string }): string =>
    `Other ties, such as co-owners or a second seat: ${countries}.`,
  'show.law-where': ({ country, role }: { country: string; role: string }): string =>
    `${country} (${ROLES[role] ?? role})`,
  'show.law-eea': (_: None): string => 'law of the European Economic Area',
  'show.law-not-studied': (_: None): string => 'its law was not studied',
  'show.law-more-not-studied': (_: None): string => 'more of its law was not studied',
  'show.law-as': ({ country }: { country: string }): string => `counts as ${country}, in our judgement`,
  'show.law-counts': ({ count: n }: { count: number }): string => `${count(n, 'law')} with reach across borders:`,
  'show.law-lapsed': ({ date, until }: { date: string; until: string }): string =>
    `${date === '' ? 'not in force' : `lapsed on ${date}`}${until === '' ? '' : `, measures under it are reported to run on until ${until}`}`,
  'show.law-none': (_: None): string => 'The catalogue names nobody whose law would count.',
  'show.one-of': (_: None): string => 'One of these; which one, the supplier must say:',
  'show.host-own': ({ maker }: { maker: string }): string =>
    maker === '' ? 'on the platform of its maker' : `on the platform of its maker, ${maker}`,
  'show.host-choice': (_: None): string => 'where the user chooses, or whoever hosts it for the user',
  'show.host-none': (_: None): string => 'not applicable',
  'show.host-unknown': (_: None): string => 'not known: no public statement was found; a question to the supplier',
  'show.host-product': ({ platform, region }: { platform: string; region: string }): string =>
    region === '' ? platform : `${platform}, region ${region}`,
  'show.host-by': ({ host, owner }: { host: string; owner: string }): string =>
    `run by ${host}${owner === '' ? '' : `, controlled by ${owner}`}`,
  'show.host-in': ({ country }: { country: string }): string =>
    country === '' ? 'in which country is not stated' : `in ${WITH_ARTICLE.test(country) ? 'the ' : ''}${country}`,
  'show.regions': ({ count: n, inside }: { count: number; inside: number }): string =>
    `${count(n, 'region')} known, ${inside} of them inside the EEA.`,
  'show.host-origin': ({ country }: { country: string }): string => `a provider from ${country}`,
  'show.as-of': ({ date }: { date: string }): string => `as of ${date}`,
  'show.eu-option': ({ possible }: { possible: string }): string =>
    possible !== ''
      ? 'Hosting in the EU can be chosen (our judgement).'
      : 'Hosting in the EU cannot be chosen (our judgement).',
  'show.hosting-nowhere': (_: None): string => 'The catalogue says nothing about it.',
  'show.licence': ({ licence, open }: { licence: string; open: string }): string => {
    if (open !== '') return `${licence}, open source`
    return licence === 'proprietary' ? 'closed (proprietary)' : `${licence}, not open source`
  },
  'show.marks': (marks: { open: string; european: string; haven: string }): string =>
    [marks.open && 'open source', marks.european && 'European', marks.haven && 'Haven+'].filter(Boolean).join(' · '),
  'show.licence-unknown': (_: None): string => 'not known',
  'show.licence-changed': ({ from, to, date }: { from: string; to: string; date: string }): string =>
    `Changed ${date}: ${[from, to].filter((part) => part !== '').join(' → ')}.`,
  'show.class': ({ label }: { label: string }): string => `Who controls the code, our judgement: ${label}.`,
  'show.lock-in': ({ factors }: { factors: string }): string => `What holds you, our judgement: ${factors}.`,
  'show.exports': ({ formats }: { formats: string }): string => `Takes data out as, our judgement: ${formats}.`,
  'show.no-exports': (_: None): string => 'In which formats data can be taken out was not looked into.',
  'show.provider-specific': (_: None): string => 'Only this provider offers this interface or runtime (our judgement).',
  'show.standards': ({ names }: { names: string }): string => `Standards: ${names}.`,
  'show.common-ground': ({ how, layers }: { how: string; layers: string }): string =>
    `Common Ground: ${how}${layers === '' ? '' : `, ${layers} layer`}.`,
  'show.ai': ({ how }: { how: string }): string => `${how} (our judgement)`,
  'show.end': ({ stage, since, end }: { stage: string; since: string; end: string }): string =>
    [stage, since === '' ? '' : `since ${since}`, end === '' ? '' : `ends ${end}`]
      .filter((part) => part !== '')
      .join(', '),
  'show.instead-why': ({ reasons }: { reasons: string }): string => `Reason to look further: ${reasons}.`,
  'show.instead-part': ({ part }: { part: string }): string => `only for ${part}`,
  'show.instead-function': ({ name }: { name: string }): string => `${name}, in order of preference:`,
  'show.instead-none': (_: None): string => 'The catalogue knows no alternative.',
  'show.claim': ({ claim }: { claim: string }): string => CLAIMS[claim] ?? claim,
  'show.claim-as-of': ({ claim, date }: { claim: string; date: string }): string => `${claim} (as of ${date})`,
  'show.law-above': (_: None): string => 'As told above, with the product.',
  'show.weak': ({ confidence }: { confidence: string }): string => `(${WEAK[confidence] ?? confidence})`,
  'show.maker-sources': ({ name, id }: { name: string; id: string }): string =>
    `On ${name}: havenwijzer catalogue show ${id}`,
  'show.sources-none': (_: None): string => 'No source was recorded.',
  'show.gatekeeper': (_: None): string => 'Designated gatekeeper under the Digital Markets Act.',
  'show.outside': ({ how }: { how: string }): string => `Seat or control outside the EEA: ${how}.`,
  'show.more': ({ count: n }: { count: number }): string => `and ${n} more`,
  'show.adequacy-until': ({ date }: { date: string }): string => `until ${date}`,
  'show.adequacy-contested': ({ date }: { date: string }): string => `contested since ${date}`,
  'show.likelihood': ({ label }: { label: string }): string =>
    `${label}, unless the policy of the organisation says otherwise`,
  'show.replaced-by': ({ names }: { names: string }): string => `Replaced by: ${names}.`,
  'show.version': ({ version }: { version: string }): string => `version to use now: ${version}`,
  'show.judged': (_: None): string => 'our judgement',
  'show.gemma-mandatory': (_: None): string => 'Mandatory in GEMMA:',
  'show.gemma-recommended': (_: None): string => 'Recommended in GEMMA:',
  'show.truth': ({ isTrue }: { isTrue: string }): string => (isTrue === 'yes' ? 'yes' : 'no'),
  'show.five-eyes': (_: None): string => 'Part of the Five Eyes.',
  'show.source-not-opened': (_: None): string => 'not opened by us',
  'show.english': (_: None): string => '',
  'show.as-on': ({ day, asOf }: { day: string; asOf: string }): string =>
    `${day === '' ? 'The' : `Control as on ${day}; the`} catalogue is of ${asOf}. A signal for a conversation, not a legal ruling.`,
  'show.unknown': ({ name, candidates }: { name: string; candidates: string }): string =>
    candidates === ''
      ? `The catalogue has nothing called “${name}”. \`havenwijzer catalogue find\` searches by word.`
      : `The catalogue has nothing called “${name}”. Did you mean one of these?`,
  'show.name-missing': (_: None): string => 'Name an entry: havenwijzer catalogue show microsoft-365',
  'find.words-missing': (_: None): string => 'Give a word to look for: havenwijzer catalogue find zaak',
  'find.nothing': ({ words }: { words: string }): string => `Nothing in the catalogue holds “${words}”.`,
  'find.more': ({ count: n }: { count: number }): string => `and ${n} more; another word narrows it`,
  'catalogue.task-missing': (_: None): string => 'Say what to do with the catalogue: show, find or lint.',
  'catalogue.task': ({ task }: { task: string }): string =>
    `The catalogue cannot “${task}”. Possible: show, find, lint.`,
}

const WITH_ARTICLE = /^(?:Netherlands|United |Philippines|Bahamas|Maldives|Dominican Republic)/

/** Short, behind a claim. */
const WEAK: Readonly<Record<string, string>> = {
  'general-knowledge': 'general knowledge',
  unverified: 'not verified',
  unknown: 'not known',
}

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  product: ['product', 'Products'],
  supplier: ['supplier', 'Suppliers'],
  function: ['function', 'Functions'],
  provision: ['national provision', 'National provisions'],
  standard: ['standard', 'Standards'],
  'reference-component': ['GEMMA reference component', 'GEMMA reference components'],
  jurisdiction: ['jurisdiction', 'Jurisdictions'],
  law: ['law', 'Laws'],
  power: ['power of a state', 'Powers of a state'],
  adequacy: ['adequacy decision', 'Adequacy decisions'],
  format: ['format of data', 'Formats of data'],
  'lock-in-factor': ['what holds you', 'What holds you'],
  'technology-component': ['GEMMA technology component', 'GEMMA technology components'],
  'haven-check': ['check of Haven', 'Checks of Haven'],
  'haven-requirement': ['requirement of Haven', 'Requirements of Haven'],
  'haven-plus-component': ['component of Haven+', 'Components of Haven+'],
  'haven-standard': ['the Haven standard', 'The Haven standard'],
  'gemma-model': ['the GEMMA model', 'The GEMMA model'],
}

const ROWS: Readonly<Record<string, string>> = {
  what: 'What it is',
  maker: 'Maker',
  control: 'Control',
  law: 'Law',
  host: 'Runs on',
  licence: 'Licence',
  leaving: 'Leaving',
  haven: 'Haven',
  end: 'End of life',
  ai: 'Generative AI',
  instead: 'Instead',
  note: 'Note',
  sure: 'How sure',
  sources: 'Sources',
  events: 'Events',
  products: 'Products',
  controls: 'Controls',
  adequacy: 'Data transfer',
  likelihood: 'Likelihood',
  laws: 'Laws',
  reach: 'Reaches',
  powers: 'Lets a state',
  status: 'Standing',
  version: 'Versions',
  owner: 'Kept by',
  operator: 'Run by',
  standards: 'Standards',
  components: 'GEMMA',
  layers: 'Layers',
  regions: 'Regions',
  more: 'Further',
}

const ROLES: Readonly<Record<string, string>> = { seat: 'seat', owner: 'owner', other: 'other ties' }

const CLAIMS: Readonly<Record<string, string>> = {
  identity: 'what it is',
  maker: 'who makes it',
  seat: 'seat of the maker',
  ownership: 'who controls the maker',
  control: 'who controls it',
  hosting: 'where it runs',
  licence: 'licence',
  repository: 'code',
  generativeAi: 'generative AI',
  entry: 'this entry',
  'seat-own': 'its seat',
  law: 'the law and its reach',
  cases: 'the cases told',
}
