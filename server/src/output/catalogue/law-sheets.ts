import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { Entry } from '../../catalogue/data.ts'
import { reachIn } from '../../catalogue/profile/reach.ts'
import { moreRow } from './fact-lines.ts'
import { titled } from './other-sheets.ts'
import { noteRow, sourcesRow, sureRow } from './prose-rows.ts'
import type { Line, Sheet } from './sheet.ts'
import { capital, type Words } from './words.ts'

/** A country: whether data may go there, how likely its law is to be used, and which laws reach across borders. */
export function jurisdictionSheet(entry: Entry<'jurisdictions'>, catalogue: Catalogue, words: Words): Sheet {
  const { adequacy, likelihood, lawStudy } = entry
  const reach = reachIn(catalogue, entry.code, 'seat')
  const transfer = adequacy && [
    words.label('adequacyStatus', adequacy.status),
    words.date(adequacy.date),
    adequacy.expires === undefined ? '' : words.say('show.adequacy-until', { date: words.date(adequacy.expires) }),
    adequacy.contestedSince === undefined
      ? ''
      : words.say('show.adequacy-contested', { date: words.date(adequacy.contestedSince) }),
  ]
  return {
    title: words.both(entry.name) || words.country(entry.code),
    kind: titled('jurisdiction', entry.code, words),
    under: [],
    rows: [
      words.row('adequacy', [
        transfer
          ? `${capital(transfer.filter((part) => part !== '').join(', '))}${words.weak(adequacy.confidence)}`
          : '',
        words.both(adequacy?.note),
      ]),
      words.row('likelihood', [
        likelihood === undefined
          ? ''
          : words.say('show.likelihood', { label: capital(words.label('startLikelihood', likelihood)) }),
        entry.treatAs === undefined ? '' : capital(words.say('show.law-as', { country: words.country(entry.treatAs) })),
        entry.fiveEyes === true ? words.say('show.five-eyes', {}) : '',
      ]),
      words.row('laws', [
        ...reach.laws.flatMap((law): readonly Line[] => lawLines(law, words)),
        lawStudy === undefined ? '' : `${capital(words.label('lawStudy', lawStudy))}.`,
        words.both(entry.lawsNote),
      ]),
      moreRow('jurisdictions', entry, ['eu', 'eea', 'procurement'], words),
      noteRow(catalogue.prose('jurisdictions', entry.code), words),
      sourcesRow(
        [
          ...(adequacy?.source === undefined ? [] : [{ url: adequacy.source }]),
          ...(adequacy?.sources ?? []),
          ...(catalogue.prose('jurisdictions', entry.code).sources ?? []),
        ],
        words,
      ),
    ],
  }
}

function lawLines(law: Entry<'laws'>, words: Words): readonly Line[] {
  const powers = (law.powers ?? []).map((power) => words.label('powerId', power)).join('; ')
  const lapsed =
    law.inForce === false
      ? ` (${words.say('show.law-lapsed', { date: words.date(law.lapsedOn), until: words.date(law.runsOnUntil) })})`
      : ''
  return [
    { text: `${words.both(law.name) || law.id}${lapsed}${words.weak(law.confidence)}`, level: 1 },
    { text: powers, level: 1, isMore: true, quiet: true },
  ]
}

/** A law: what it lets a state demand, of whom. */
export function lawSheet(entry: Entry<'laws'>, catalogue: Catalogue, words: Words): Sheet {
  const notOpened = entry.sourceOpened === false ? words.say('show.source-not-opened', {}) : ''
  return {
    title: words.both(entry.name) || entry.id,
    kind: titled('law', entry.id, words),
    under: [entry.jurisdiction === undefined ? '' : words.country(entry.jurisdiction)].filter((text) => text !== ''),
    rows: [
      words.row(
        'powers',
        (entry.powers ?? []).map((power): Line => ({ text: words.label('powerId', power), level: 1 })),
      ),
      words.row('reach', [words.both(entry.reach)]),
      words.row('status', [
        capital(words.both(entry.status)),
        entry.inForce === false
          ? capital(
              words.say('show.law-lapsed', { date: words.date(entry.lapsedOn), until: words.date(entry.runsOnUntil) }),
            )
          : '',
      ]),
      noteRow(catalogue.prose('laws', entry.id), words),
      sureRow(
        [
          [words.claim('law'), entry.confidence, entry.checked],
          [words.claim('cases'), entry.casesConfidence],
        ],
        words,
      ),
      sourcesRow(
        [
          ...(entry.source === undefined ? [] : [{ url: entry.source, claim: notOpened }]),
          ...(catalogue.prose('laws', entry.id).sources ?? []),
        ],
        words,
      ),
    ],
  }
}
