import type { IsoDate } from '@yibao/engine'
import type { EncounterRow } from '../../../encounter/encounter.ts'
import type { KeptLine } from '../../../encounter/kept-lines.ts'
import type { CreditedPeriod } from '../../../enrolment/credit/monthly-credit.ts'
import type { EnrolmentRow } from '../../../enrolment/enrolment.ts'
import type { FilingFactsFound } from '../../../filing/facts.ts'
import type { FilingRow } from '../../../filing/filing.ts'
import type { PersonFacts, YearRow } from '../../../settlement/facts.ts'
import type { Book } from './book.ts'
import type { Row } from './statement.ts'

/** What the statements of casework would find in a book, were it in a database: the same conditions, the same order. */

/** As `loadPersonFacts`. */
export function personFactsOn(book: Book, day: IsoDate): PersonFacts {
  const [person] = rowsOf<{ birth_date: IsoDate }>(book, 'person')
  return {
    birthDate: person?.birth_date ?? null,
    enrolments: rowsOf<EnrolmentRow>(book, 'enrolment')
      .filter((row) => row.state !== 'conflict' && holdsOn(row, day))
      .sort((a, b) => (a.from_date > b.from_date ? -1 : 1)),
    filings: filingsOf(book)
      .filter((row) => COUNTING.has(row.state) || wasCancelledAfter(row))
      .sort((a, b) => (a.from_date + a.filing_id < b.from_date + b.filing_id ? -1 : 1)),
    years: rowsOf<YearRow & { readonly year: number }>(book, 'person_year', ['counters']).filter(
      ({ year }) => year === Number(day.slice(0, 4)),
    ),
  }
}

const COUNTING: ReadonlySet<string> = new Set(['approved', 'active', 'change-pending', 'superseded', 'expired'])

/** Cancelled, and in force before: its days still count. */
const wasCancelledAfter = ({ state, decided_at, from_date, to_date }: FilingRow): boolean =>
  state === 'cancelled' && decided_at !== null && to_date !== null && from_date <= to_date

/** As `loadFilingFacts`, where the uploads named are the person's. */
export const filingFactsOn = (book: Book, day: IsoDate, uploads: readonly string[]): FilingFactsFound => ({
  person: personFactsOn(book, day),
  filings: filingsOf(book),
  openVisits: encountersOf(book).filter(({ state }) => UNSETTLED.has(state)),
  uploads: new Set(uploads),
})

const UNSETTLED: ReadonlySet<string> = new Set(['open', 'discharged', 'reopened'])

/** The period of an employee that is active on a day. */
export const creditedPeriodOn = (book: Book, day: IsoDate): CreditedPeriod | undefined =>
  rowsOf<EnrolmentRow>(book, 'enrolment').find(
    (row) => row.scheme === 'employee' && row.state === 'active' && holdsOn(row, day),
  )

export const encountersOf = (book: Book): readonly EncounterRow[] => rowsOf<EncounterRow>(book, 'encounter')

export const linesOf = (book: Book, encounterId: string): readonly KeptLine[] =>
  rowsOf<KeptLine & { readonly encounter_id: string }>(book, 'fee_line').filter(
    ({ encounter_id }) => encounter_id === encounterId,
  )

const filingsOf = (book: Book): readonly FilingRow[] => rowsOf<FilingRow>(book, 'filing', ['papers', 'correction'])

const holdsOn = ({ from_date, to_date }: Pick<EnrolmentRow, 'from_date' | 'to_date'>, day: IsoDate): boolean =>
  from_date <= day && (to_date === null || day <= to_date)

/** JSON is written as text and read as values. */
function rowsOf<T>({ rows }: Book, table: string, json: readonly string[] = []): T[] {
  const present = rows.get(table) ?? []
  return (json.length === 0 ? [...present] : present.map((row) => ({ ...row, ...parsed(row, json) }))) as T[]
}

const parsed = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(
    columns.map((column) => [column, typeof row[column] === 'string' ? JSON.parse(row[column]) : row[column]]),
  )
