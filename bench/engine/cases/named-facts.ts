import {
  CATEGORIES,
  type Category,
  FILINGS,
  type Filing,
  LEVELS,
  type Level,
} from '../rules/dalian-resident-inpatient-2025.ts'
import type { Facts } from './bench-case.ts'

/** The facts with words where rules compare words: what a rule engine's user would pass in. Money in fen. */
export type NamedFacts = Omit<Facts, 'level' | 'category' | 'filing' | 'relieved' | 'aided'> & {
  readonly level: Level
  readonly category: Category
  readonly filing: Filing
  readonly relieved: boolean
}

export const namedFacts = ({ aided: _aided, ...facts }: Facts): NamedFacts => ({
  ...facts,
  level: LEVELS[facts.level]!,
  category: CATEGORIES[facts.category]!,
  filing: FILINGS[facts.filing]!,
  relieved: facts.relieved === 1,
})
