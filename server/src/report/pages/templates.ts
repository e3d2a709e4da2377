import { council } from '../council/council.ts'
import type { Theme } from '../council/questions.ts'
import { procurement } from './procurement.ts'
import { review } from './review.ts'
import { roadmap } from './roadmap.ts'
import { suppliers } from './suppliers.ts'
import type { Template } from './template.ts'

/** The reports that can be made. */
export const TEMPLATES = ['review', 'council', 'suppliers', 'procurement', 'roadmap'] as const

export type TemplateName = (typeof TEMPLATES)[number]

export function isTemplate(name: string): name is TemplateName {
  return (TEMPLATES as readonly string[]).includes(name)
}

/** `questions`: those of a council, in place of what councils asked so far. */
export function templateCalled(name: TemplateName, questions?: readonly Theme[]): Template {
  switch (name) {
    case 'review':
      return review
    case 'suppliers':
      return suppliers
    case 'procurement':
      return procurement
    case 'council':
      return council(questions)
    case 'roadmap':
      return roadmap
  }
}
