import type { Lang } from '@yibao/engine'
import { AMOUNTS_SECTION } from './pdf/amounts.ts'
import { feeSections } from './pdf/fees.ts'
import { drawMarks } from './pdf/marks.ts'
import { NOTES } from './pdf/notes.ts'
import { closePaper, openPaper } from './pdf/paper.ts'
import { PARTIES } from './pdf/parties.ts'
import { PAYERS_AND_YEAR } from './pdf/payers-and-year.ts'
import { drawSections } from './pdf/section.ts'
import { stepSections } from './pdf/steps.ts'
import { drawTitle, TITLE } from './pdf/title.ts'
import type { Statement } from './statement.ts'

/** The statement on A4, in one language. The same statement gives the same bytes: its date is the settlement's. */
export async function statementPdf(statement: Statement, lang: Lang): Promise<Uint8Array> {
  const { settlementId, verification, policy, settledOn } = statement
  const paper = openPaper(lang, {
    title: `${TITLE[lang]} ${settlementId}`,
    subject: verification.url,
    keywords: `policy ${policy.version ?? '-'} ${policy.hash ?? '-'}`,
    dated: settledOn,
  })
  drawTitle(paper, statement)
  drawSections(paper, statement, [
    PARTIES,
    AMOUNTS_SECTION,
    PAYERS_AND_YEAR,
    ...feeSections(statement),
    ...stepSections(statement),
    NOTES,
  ])
  drawMarks(paper, statement)
  return closePaper(paper)
}
