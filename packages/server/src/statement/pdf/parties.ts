import { carePlace, type Text, text, valueWord } from '@yibao/engine'
import type { CodedName, Statement } from '../statement.ts'
import { capitalised, SCHEME_WORDS } from '../words.ts'
import { CONTENT_WIDTH, heightOf, INK, PAGE, type Paper, type Style, say, write } from './paper.ts'
import type { Section } from './section.ts'

/** Who was insured, where the care was given, and what was filed. */
export const PARTIES: Section = {
  title: text('参保与就医', 'Insured person and visit'),
  firstHeight: () => 60,
  draw: (paper, statement) => {
    for (const row of partyRows(paper, statement)) drawFields(paper, row)
  },
}

type Field = { readonly label: Text; readonly value: string }

function partyRows(paper: Paper, statement: Statement): readonly (readonly Field[])[] {
  const { insured, institution, place, diagnosis, filing } = statement
  const field = (zh: string, en: string, value: string): Field => ({ label: text(zh, en), value })
  const word = (set: Parameters<typeof valueWord>[0], value: string): string =>
    capitalised(valueWord(set, value, paper.lang))
  const coded = (named: CodedName): string => inBrackets(paper, named)
  const where = word('place', carePlace(insured.region.code, place.code))
  return [
    [
      field('姓名', 'Name', insured.name),
      field('证件号码', 'ID number', insured.idNumber),
      field('人员类别', 'Category', word('category', insured.category)),
    ],
    [
      field('险种', 'Scheme', say(paper, SCHEME_WORDS[insured.scheme])),
      field('参保地', 'Insured in', coded(insured.region)),
      field('就医地', 'Place of care', `${coded(place)} ${where}`),
    ],
    [
      field('定点医药机构', 'Institution', coded(institution)),
      field('结算方式', 'Settlement', say(paper, KINDS[statement.kind])),
    ],
    [
      field('医疗类别', 'Care', word('care', statement.care)),
      field('入院（就诊）', 'Admitted', statement.admittedOn),
      field('出院', 'Discharged', statement.dischargedOn ?? '—'),
      field('结算日期', 'Settled on', statement.settledOn),
    ],
    [field('诊断', 'Diagnosis', diagnosis === null ? '—' : coded(diagnosis))],
    [field('备案', 'Filing', `${word('filing', filing.applied)} · ${say(paper, filing.because)}`)],
  ]
}

const KINDS: Readonly<Record<Statement['kind'], Text>> = {
  direct: text('直接结算', 'Direct'),
  manual: text('手工报销', 'By claim'),
}

const inBrackets = ({ lang }: Paper, { code, name }: CodedName): string =>
  lang === 'zh' ? `${name}（${code}）` : `${name} (${code})`

/** One row of label and value pairs of equal width; a row of two gives the first two thirds. */
function drawFields(paper: Paper, fields: readonly Field[]): void {
  const widths =
    fields.length === 2 ? [(CONTENT_WIDTH * 2) / 3, CONTENT_WIDTH / 3] : fields.map(() => CONTENT_WIDTH / fields.length)
  const height =
    Math.max(...fields.map(({ value }, i) => heightOf(paper, value, widths[i]! - LABEL_WIDTH - 2 * PAD, VALUE))) + 5
  const { doc, y } = paper
  let x: number = PAGE.left
  fields.forEach((field, i) => {
    doc.rect(x, y, LABEL_WIDTH, height).fill(INK.fill)
    doc.rect(x, y, widths[i]!, height).lineWidth(0.5).stroke(INK.rule)
    write(paper, say(paper, field.label), { x: x + PAD, y: y + 2.5, width: LABEL_WIDTH - PAD }, LABEL)
    write(
      paper,
      field.value,
      { x: x + LABEL_WIDTH + PAD, y: y + 2.5, width: widths[i]! - LABEL_WIDTH - 2 * PAD },
      VALUE,
      120,
    )
    x += widths[i]!
  })
  paper.y = y + height
}

const LABEL: Style = { size: 7.5, colour: INK.faint }
const VALUE: Style = { size: 8 }
const PAD = 4
const LABEL_WIDTH = 62
