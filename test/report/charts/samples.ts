import type { ContractCalendar } from '../../../server/src/report/charts/calendar.ts'
import type { Concentration } from '../../../server/src/report/charts/concentration.ts'
import type { Flow } from '../../../server/src/report/charts/flow.ts'
import type { Layers } from '../../../server/src/report/charts/layers.ts'
import type { Matrix } from '../../../server/src/report/charts/matrix.ts'
import type { Origin } from '../../../server/src/report/charts/origin.ts'
import type { Roadmap } from '../../../server/src/report/charts/roadmap.ts'
import { at, COUNTRIES, DOMAINS, HOSTS, mixed, NAMES, SUPPLIERS } from './sample-names.ts'

/** Data for each picture as a municipality with so many applications might have it, always the same for a number. */
export function samplesOf(applications: number) {
  return {
    flow: flow(applications),
    origin: origin(applications),
    matrix: matrix(applications),
    concentration: concentration(applications),
    calendar: calendar(applications),
    roadmap: roadmap(applications),
    layers: layers(applications),
  }
}

const TONES = { european: 'Europees', outside: 'Van buiten Europa', unknown: 'Onbekend' }

const texts = (id: string, title: string) =>
  ({ id, language: 'nl', title, description: `${title}: wat er staat, in een paar zinnen.` }) as const

function supplierOf(i: number): readonly [string, string, string] {
  if (mixed(i, 1) % 4 === 0) return SUPPLIERS[0]
  const chosen = mixed(i, 2) % 40
  return chosen < 36
    ? at(SUPPLIERS, chosen)
    : [`Kleine Softwaremaker ${chosen} B.V.`, `Kleine Softwaremaker ${chosen}`, 'NL']
}

function flow(count: number): Flow {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const label = (i: number) => (i < NAMES.length ? NAMES[i]! : `${at(NAMES, i)} ${i}`)
  // What one domain uses mostly runs in few places.
  const hostOf = (i: number) =>
    mixed(i, 3) % 6 === 0 ? '?' : at(HOSTS, (mixed(i, 5) % DOMAINS.length) + (mixed(i, 4) % 3))
  const nodes = (ids: readonly string[], unknown: string) =>
    [...new Set(ids)].map((id) => (id === '?' ? { id, label: unknown, tone: 'unknown' as const } : { id, label: id }))
  return {
    ...texts('keten', 'Van applicatie naar rechtsgebied'),
    tones: TONES,
    counts: 'Getallen: aantal applicaties',
    columns: [
      {
        title: 'Applicaties',
        others: 'andere applicaties',
        nodes: numbers.map((i) => ({ id: `a${i}`, label: label(i), group: at(DOMAINS, mixed(i, 5)) })),
      },
      { title: 'Draait bij', others: 'andere plaatsen', nodes: nodes(numbers.map(hostOf), 'Niet bekend waar') },
      {
        title: 'Leverancier',
        others: 'andere leveranciers',
        nodes: nodes(
          numbers.map((i) => supplierOf(i)[0]),
          '',
        ),
      },
      {
        title: 'Eigenaar',
        others: 'andere eigenaren',
        nodes: nodes(
          numbers.map((i) => supplierOf(i)[1]),
          'Eigenaar niet bekend',
        ),
      },
      {
        title: 'Rechtsgebied',
        others: 'andere rechtsgebieden',
        nodes: [
          ...Object.entries(COUNTRIES).map(([id, name]) => ({
            id,
            label: name,
            tone: id === 'US' || id === 'CA' ? ('outside' as const) : ('european' as const),
          })),
          { id: '?', label: 'Niet bekend', tone: 'unknown' },
        ],
      },
    ],
    paths: numbers.map((i) => ({ of: `a${i}`, steps: [`a${i}`, hostOf(i), ...supplierOf(i)] })),
  }
}

function origin(count: number): Origin {
  const ids = (row: number, rest: number) =>
    Array.from({ length: count }, (_, i) => i)
      .filter((i) => (mixed(i, 5) % 26) % DOMAINS.length === row && mixed(i, 6) % 4 === rest)
      .map((i) => `a${i}`)
  return {
    ...texts('herkomst', 'Herkomst per functie'),
    heading: 'Functie',
    others: 'andere functies',
    tones: TONES,
    rows: DOMAINS.slice(0, count).map((label, row) => ({
      label,
      of: { european: [...ids(row, 0), ...ids(row, 1)], outside: ids(row, 2), unknown: ids(row, 3) },
    })),
  }
}

function matrix(count: number): Matrix {
  const rows = Array.from({ length: Math.min(count, 38) }, (_, i) => ({
    id: `p${i}`,
    label: i < DOMAINS.length ? `${DOMAINS[i]} verzorgen` : `Proces nummer ${i} van de gemeente`,
  }))
  const columns = ['Verenigde Staten', 'Canada', 'Verenigd Koninkrijk', 'China', 'India', 'Noorwegen', 'Niet bekend']
  const marks = ['strong', 'medium', 'weak', 'unknown'] as const
  return {
    ...texts('processen', 'Processen en rechtsgebieden'),
    rows,
    columns: columns.slice(0, Math.max(1, Math.min(count, columns.length))).map((label) => ({ id: label, label })),
    marks: {
      strong: 'kan bij de gegevens en kan stilleggen',
      medium: 'kan stilleggen',
      weak: 'kan op termijn stoppen met onderhoud',
      unknown: 'niet bekend',
    },
    words: {
      heading: 'Proces',
      counts: 'Getallen: aantal applicaties',
      otherRows: 'andere processen',
      otherColumns: 'andere rechtsgebieden',
    },
    cells: rows.flatMap(({ id }, r) =>
      columns.flatMap((column, c) =>
        column === 'Niet bekend'
          ? mixed(r, 9) % 3 === 0
            ? [{ row: id, column, mark: 'unknown' as const, of: [`a${r}`] }]
            : []
          : mixed(r, c) % (c + 2) === 0
            ? [{ row: id, column, mark: at(marks, mixed(r, c + 20) % 3), of: many(1 + (mixed(r, c + 7) % 30)) }]
            : [],
      ),
    ),
  }
}

function many(count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `a${i}`)
}

function concentration(count: number): Concentration {
  const labels = Array.from({ length: count }, (_, i) => supplierOf(i)[0])
  return {
    ...texts('concentratie', 'Applicaties per leverancier'),
    whole: count,
    threshold: 0.25,
    words: {
      heading: 'Leverancier',
      counts: 'Applicaties',
      threshold: 'drempel',
      others: 'andere leveranciers',
    },
    rows: [...new Set(labels)].map((label) => ({ label, count: labels.filter((each) => each === label).length })),
  }
}

function calendar(count: number): ContractCalendar {
  const day = (year: number, i: number) =>
    `${year}-${String(1 + (mixed(i, 3) % 12)).padStart(2, '0')}-${String(1 + (mixed(i, 4) % 28)).padStart(2, '0')}`
  return {
    ...texts('contracten', 'Contracten en opzegdagen'),
    today: '2026-11-29',
    words: {
      heading: 'Contract',
      noticeHeading: 'Opzeggen tot en met',
      endHeading: 'Loopt tot en met',
      today: 'vandaag',
      term: 'looptijd',
      option: 'kan worden verlengd',
      notice: 'laatste dag om op te zeggen',
      noEnd: 'zonder einddatum',
      unknownEnd: 'einde niet bekend',
      others: 'latere contracten',
    },
    contracts: Array.from({ length: Math.ceil(count / 2) }, (_, i) => {
      const end = 2027 + (mixed(i, 1) % 6)
      const label = `Overeenkomst ${at(NAMES, i)}`
      if (i % 9 === 4) return { label, start: day(2020, i), ...(i % 2 === 0 ? { runsOn: true } : {}) }
      if (i % 9 === 7) return { label, start: day(2020, i), end: day(2025, i) }
      const options = i % 3 === 0 ? { options: [day(end + 1, i), day(end + 2, i)] } : {}
      return { label, start: day(end - 4, i), end: day(end, i), notice: day(end - 1, i), ...options }
    }),
  }
}

function roadmap(count: number): Roadmap {
  const years = count === 1 ? [2026] : count < 10 ? [2026, 2027, 2028] : Array.from({ length: 10 }, (_, i) => 2026 + i)
  return {
    ...texts('pad', 'Aandeel onder recht van buiten Europa'),
    words: { share: 'Onder recht van buiten Europa', unknown: 'Niet bekend', ambition: 'Ambitie: hoogstens' },
    years: years.map((year, i) => ({
      year,
      share: Math.max(0.08, 0.62 - i * 0.06),
      unknown: Math.max(0.02, 0.2 - i * 0.025),
      ...(i === 0 && count > 1 ? {} : { ambition: Math.max(0.1, 0.6 - i * 0.09) }),
    })),
  }
}

function layers(count: number): Layers {
  const names = ['Interactie', 'Proces', 'Integratie', 'Services', 'Data']
  const sizes = [0.25, 0.2, 0.1, 0.25, 0.2].map((part) => Math.max(count === 1 ? 0 : 1, Math.round(part * count)))
  const all = names.map((label, l) => ({
    label,
    components: Array.from({ length: count === 1 && l === 0 ? 1 : sizes[l]! }, (_, i) => ({
      id: `${l}-${i}`,
      label: i % 3 === 2 ? `${at(NAMES, i + l)} ${i}` : `${at(NAMES, i + l)}`,
      ...(l === 3 && i === 1 ? { departs: 'heeft geen eigen gegevensbron' } : {}),
    })),
  }))
  const ids = (l: number) => all[l]!.components.map(({ id }) => id)
  const regular = all
    .slice(0, -1)
    .flatMap((layer, l) =>
      layer.components.flatMap(({ id }, i) => (ids(l + 1).length > 0 ? [{ from: id, to: at(ids(l + 1), i) }] : [])),
    )
  const skips =
    count < 5
      ? []
      : [
          { from: '0-0', to: '4-0', departs: 'slaat de servicelaag over en leest rechtstreeks in de database' },
          ...(count < 10
            ? []
            : [
                { from: '1-2', to: '4-3', departs: 'slaat de servicelaag over' },
                {
                  from: '0-3',
                  to: '3-2',
                  departs:
                    'gaat buiten de integratielaag om, met een nachtelijk bestand dat per e-mail wordt verstuurd en daarna met de hand wordt ingelezen',
                },
                { from: '3-4', to: '3-3', departs: 'koppelt zonder API' },
                { from: '4-1', to: '1-0', departs: 'roept een hogere laag aan' },
              ]),
          ...(count < 100
            ? []
            : Array.from({ length: 9 }, (_, i) => ({
                from: `0-${i + 5}`,
                to: `4-${i * 3}`,
                departs: 'slaat de servicelaag over',
              }))),
        ]
  return {
    ...texts('lagen', 'Componenten per laag van Common Ground'),
    layers: all,
    links: [...regular, ...skips],
    words: {
      others: 'andere componenten',
      links: 'aantal koppelingen van laag naar laag, zoals het model bedoelt',
      departures: 'Wijkt af van het model',
      otherDepartures: 'andere afwijkingen',
    },
  }
}
