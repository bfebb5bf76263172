import { type Text, text } from '../../words/text.ts'
import { describeFiling } from '../describe/describe-filing.ts'
import { describeGuide } from '../describe/describe-guide.ts'
import { describeRegion } from '../describe/describe-region.ts'
import type { Description } from '../describe/description.ts'
import { both } from '../describe/words.ts'
import type { PolicySet } from '../documents.ts'
import { type Change, change } from './change.ts'

/** 地区, 备案规则 and 资料: the lines, as printed, that came and went. */
export function diffTexts(a: PolicySet, b: PolicySet): Change[] {
  const [linesA, linesB] = [printed(a), printed(b)]
  return [...new Set([...linesA.keys(), ...linesB.keys()])].flatMap((id) => {
    const [before, after] = [linesA.get(id) ?? [], linesB.get(id) ?? []]
    return [...told(id, 'removed', missingFrom(after, before)), ...told(id, 'added', missingFrom(before, after))]
  })
}

/** One line of a document as printed, under its title and heading. */
type Line = { readonly title: Text; readonly heading: Text; readonly line: Text }

function missingFrom(lines: readonly Line[], of: readonly Line[]): Line[] {
  const known = new Set(lines.map(({ heading, line }) => `${heading.zh}|${line.zh}|${line.en}`))
  return of.filter(({ heading, line }) => !known.has(`${heading.zh}|${line.zh}|${line.en}`))
}

const told = (id: string, kind: 'added' | 'removed', lines: readonly Line[]): Change[] =>
  lines.map(({ title, heading, line }) =>
    change({
      kind,
      document: id,
      documentName: title,
      step: '',
      stepName: heading,
      when: text('', ''),
      before: kind === 'removed' ? line : null,
      after: kind === 'added' ? line : null,
      from: null,
      to: null,
    }),
  )

function printed(set: PolicySet): Map<string, Line[]> {
  return new Map([
    ...set.regions.map((each) => [`${each.region}/region`, lines((lang) => describeRegion(each, { lang }))] as const),
    ...set.filings.map((each) => [each.id, lines((lang) => describeFiling(each, { lang }))] as const),
    ...set.guides.map((each) => [each.id, lines((lang) => describeGuide(each, { lang }))] as const),
  ])
}

/** Both languages are described alike, so that lines pair by their place. */
function lines(describe: (lang: 'zh' | 'en') => Description): Line[] {
  const [zh, en] = [describe('zh'), describe('en')]
  const title = text(zh.title, en.title)
  const meta = zh.meta.map((line, index) => ({
    title,
    heading: text('', ''),
    line: text(line, en.meta[index] ?? line),
  }))
  const rows = zh.sections.flatMap((section, at) => {
    const other = en.sections[at] ?? section
    const heading = text(section.heading, other.heading)
    return section.rows.map((row, index) => {
      const pair = both((lang) => joined(lang === 'zh' ? row : (other.rows[index] ?? row)))
      return { title, heading, line: pair }
    })
  })
  return [...meta, ...rows]
}

/** Without the last two cells, source and confidence. */
const joined = (cells: readonly string[]): string =>
  cells
    .slice(0, -2)
    .filter((cell) => cell !== '')
    .join(' | ')
