import { addDays } from '../../calendar/date.ts'
import type { Problem } from '../../problem/problem.ts'
import { text } from '../../words/text.ts'
import type { VersionShape } from '../describe/shape.ts'
import { periodWords } from '../describe/words.ts'
import type { Reading } from './checked-table.ts'
import { CHECK_CODES } from './codes.ts'
import { errorAt, readingName } from './report.ts'

/** Versions follow one another day by day: none reversed, no two on one day, no day between two without any. */
export function versionDates(reading: Reading): Problem[] {
  const { versions, document, path } = reading
  if (versions.length === 0) return [withoutVersion(reading)]
  const reversed = versions.filter(({ from, to }) => to !== null && to < from)
  const sorted = versions.filter((each) => !reversed.includes(each)).sort((a, b) => (a.from < b.from ? -1 : 1))
  const problems = reversed.map(({ from, to, at }) =>
    errorAt(
      CHECK_CODES.datesReversed,
      path,
      at,
      text(
        `${document.name.zh}：版本的“至 ${to}”早于“自 ${from}”`,
        `${document.name.en}: the version ends (${to}) before it begins (${from})`,
      ),
      text('改正其中一个日期', 'correct one of the dates'),
    ),
  )
  return [...problems, ...sorted.slice(1).flatMap((next, index) => between(reading, sorted[index]!, next))]
}

function between(reading: Reading, before: VersionShape, next: VersionShape): Problem[] {
  const lastDay = addDays(next.from, -1)
  if (before.to === lastDay) return []
  const name = { zh: readingName(reading, 'zh'), en: readingName(reading, 'en') }
  if (before.to === null || before.to >= next.from) {
    const end = before.to === null ? next.to : next.to === null || before.to < next.to ? before.to : next.to
    return [
      errorAt(
        CHECK_CODES.versionsOverlap,
        reading.path,
        next.at,
        text(
          `${name.zh}：${periodWords(next.from, end, 'zh')} 有两个版本（第 ${before.at.line} 行和第 ${next.at.line} 行）`,
          `${name.en}: two versions hold ${periodWords(next.from, end, 'en')} (lines ${before.at.line} and ${next.at.line})`,
        ),
        text(
          `在第 ${before.at.line} 行的版本写 至: ${lastDay}`,
          `write to: ${lastDay} in the version at line ${before.at.line}`,
        ),
      ),
    ]
  }
  const [first, last] = [addDays(before.to, 1), lastDay]
  return [
    errorAt(
      CHECK_CODES.versionsGap,
      reading.path,
      next.at,
      text(
        `${name.zh}：${periodWords(first, last, 'zh')} 没有任何版本`,
        `${name.en}: no version holds ${periodWords(first, last, 'en')}`,
      ),
      text(
        `把前一版本的 至 改为 ${last}，或把这一版本的 自 改为 ${first}，或补上这段时间的版本`,
        `let the version before it end on ${last}, let this one begin on ${first}, or add the version of these days`,
      ),
    ),
  ]
}

function withoutVersion(reading: Reading): Problem {
  return errorAt(
    CHECK_CODES.noVersion,
    reading.path,
    reading.document.at,
    text(`${readingName(reading, 'zh')} 没有任何版本`, `${readingName(reading, 'en')} has no version`),
    text('至少写一个版本，或删去该文件', 'write at least one version, or delete the file'),
  )
}
