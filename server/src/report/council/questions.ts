import { type Message, message } from '../../l10n/message.ts'
import type { Called } from '../../l10n/risk-words.ts'
import type { PartId } from './parts.ts'

/** A question of a council, and the parts that its answer is made of. */
export interface Question {
  /** `m1`, `question-3` */
  readonly id: string
  readonly text: Message | Called
  /** Who asked it, and when; undefined where nobody says. */
  readonly asked: Message | Called | undefined
  readonly parts: readonly PartId[]
  /** Whether it also asks what only the executive can say: what it thinks, wants, or will do. */
  readonly isForExecutive: boolean
}

/** Questions that belong together. */
export interface Theme {
  readonly id: Extract<Message, { readonly key: 'council.section' }>['args']['section']
  readonly questions: readonly Question[]
}

type KnownId = Extract<Message, { readonly key: 'council.question' }>['args']['question']

/** Of the written questions to the executives of Maastricht (2026) and Nijmegen (March 2025), in our own words. */
const COUNCILS = {
  m: { council: 'maastricht', year: 2026 },
  n: { council: 'nijmegen', year: 2025 },
} as const

function asked(id: KnownId, parts: readonly PartId[], isForExecutive = false): Question {
  const known = COUNCILS[id.startsWith('m') ? 'm' : 'n']
  return {
    id,
    text: message('council.question', { question: id }),
    asked: message('council.asked', { ...known, number: Number(id.slice(1)) }),
    parts,
    isForExecutive,
  }
}

/** The fourteen questions of Maastricht and the eight of Nijmegen. */
export const COUNCIL_QUESTIONS: readonly Theme[] = [
  {
    id: 'law',
    questions: [
      asked('m1', ['reach', 'personal-data'], true),
      asked('m2', ['difference']),
      asked('n3', ['location', 'personal-data']),
      asked('m8', ['exit', 'personal-data', 'cut-off']),
    ],
  },
  {
    id: 'suppliers',
    questions: [
      asked('m3', ['workplace', 'sign-in', 'hosting']),
      asked('m4', ['suppliers']),
      asked('m7', ['concentration', 'exit'], true),
      asked('n1', ['concentration', 'together', 'plan'], true),
    ],
  },
  {
    id: 'purchase',
    questions: [
      asked('m5', ['tenders', 'location']),
      asked('m6', ['decisions']),
      asked('m12', ['contracts', 'exit', 'tenders']),
    ],
  },
  {
    id: 'continuity',
    questions: [
      asked('n2', ['cut-off', 'price']),
      asked('m14', ['critical-processes', 'accepted-risks', 'plan'], true),
    ],
  },
  {
    id: 'course',
    questions: [
      asked('m9', ['others'], true),
      asked('m10', ['ambition', 'together'], true),
      asked('m11', ['open-source', 'alternatives'], true),
      asked('m13', ['plan', 'alternatives']),
      asked('n5', ['open-source', 'why-closed', 'own-software', 'alternatives']),
      asked('n6', ['gaia-x'], true),
      asked('n7', ['common-ground', 'together', 'concentration'], true),
    ],
  },
  {
    id: 'ai-energy',
    questions: [asked('n4', ['assistants'], true), asked('n8', ['energy', 'hosts'], true)],
  },
]
