import { text } from '@yibao/engine'
import { groupedCode } from '../check-code.ts'
import type { Statement } from '../statement.ts'
import { capitalised } from '../words.ts'
import { CONTENT_WIDTH, heightOf, INK, keepTogether, PAGE, type Paper, type Style, say, write } from './paper.ts'
import type { Section } from './section.ts'

/** What is not counted, what was taken as given, which rules were used, and how to check the paper. */
export const NOTES: Section = {
  title: text('说明', 'Notes'),
  firstHeight: () => 60,
  draw: (paper, statement) => {
    for (const note of notesOf(paper, statement)) drawNote(paper, note)
    drawSignatures(paper)
  },
}

type Note = { readonly words: string; readonly alert: boolean }

function notesOf(paper: Paper, statement: Statement): readonly Note[] {
  const { policy, verification, missing, complete, assumptions } = statement
  const plain = (zh: string, en: string): Note => ({ words: say(paper, text(zh, en)), alert: false })
  const alert = (zh: string, en: string): Note => ({ words: say(paper, text(zh, en)), alert: true })
  const code = groupedCode(verification.code)
  return [
    ...(complete
      ? []
      : [
          alert(
            '本结算尚有未确定的政策参数，下列事项未计入：',
            'Figures of the policy are not established; not counted:',
          ),
        ]),
    ...missing.map(({ ask, effect, rule }) =>
      alert(`${ask.zh}。${effect.zh}。[${rule}]`, `${ask.en}. ${capitalised(effect.en)}. [${rule}]`),
    ),
    ...assumptions.map(({ zh, en }) => plain(`按下列情况计算：${zh}`, `Taken as given: ${en}`)),
    ...(statement.state === 'reversal'
      ? [plain('计算过程与依据见原结算单。', 'How it was computed: see the original.')]
      : []),
    plain(
      `执行政策：${policy.benefit ?? '—'}，版本 ${policy.version ?? '—'}，内容摘要 ${policy.hash ?? '—'}`,
      `Policy: ${policy.benefit ?? '—'}, version ${policy.version ?? '—'}, content hash ${policy.hash ?? '—'}`,
    ),
    plain(
      `核验：${verification.url} ，校验码 ${code}。金额或状态与系统记录不符的，以系统记录为准。`,
      `To verify: ${verification.url} with check code ${code}. Where paper and records differ, the records hold.`,
    ),
  ]
}

function drawNote(paper: Paper, { words, alert }: Note): void {
  const style: Style = { size: 7.5, colour: alert ? INK.alert : INK.text }
  const width = CONTENT_WIDTH - 10
  const height = heightOf(paper, words, width, style) + 2
  keepTogether(paper, height)
  write(paper, '·', { x: PAGE.left, y: paper.y, width: 8 }, style)
  write(paper, words, { x: PAGE.left + 8, y: paper.y, width }, style)
  paper.y += height
}

/** Places to sign: the person, the clerk, the institution's seal, the date. */
function drawSignatures(paper: Paper): void {
  keepTogether(paper, 46)
  const width = CONTENT_WIDTH / SIGNERS.length
  const y = paper.y + 24
  SIGNERS.forEach((signer, i) => {
    const x = PAGE.left + i * width
    write(paper, say(paper, signer), { x, y, width: width - 8 }, { size: 7.5, colour: INK.faint })
    paper.doc
      .moveTo(x, y - 2)
      .lineTo(x + width - 14, y - 2)
      .lineWidth(0.5)
      .stroke(INK.rule)
  })
  paper.y = y + 14
}

const SIGNERS = [
  text('参保人（代办人）签字', 'Insured person or agent'),
  text('经办人', 'Clerk'),
  text('定点医药机构（盖章）', 'Institution (seal)'),
  text('日期', 'Date'),
]
