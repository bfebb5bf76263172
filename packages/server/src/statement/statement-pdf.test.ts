import { fen, formatYuanGrouped, type Lang } from '@yibao/engine'
import QRCode from 'qrcode'
import { beforeAll, describe, expect, test } from 'vitest'
import { QR_BOX } from './pdf/title.ts'
import { darkness, pageTexts, pdfInfo, popplerHere } from './poppler.fixture.ts'
import { reversalFacts, statementFacts } from './statement.fixture.ts'
import { statementOf } from './statement-of.ts'
import { statementPdf } from './statement-pdf.ts'

const statement = statementOf(statementFacts())
const flat = (text: string): string => text.replaceAll(/\s+/g, '')

test('a statement is a PDF of modest size, its fonts embedded by the glyphs used', async () => {
  const pdf = await statementPdf(statement, 'zh')
  expect(Buffer.from(pdf.subarray(0, 5)).toString('latin1')).toBe('%PDF-')
  expect(pdf.length).toBeLessThan(600_000)
})

test('the same statement gives the same bytes', async () => {
  expect(Buffer.from(await statementPdf(statement, 'zh')).equals(await statementPdf(statement, 'zh'))).toBe(true)
})

describe.skipIf(!popplerHere())('as poppler reads it', () => {
  const pages: Record<Lang, readonly string[]> = { zh: [], en: [] }
  beforeAll(async () => {
    for (const lang of ['zh', 'en'] as const) pages[lang] = pageTexts(await statementPdf(statement, lang))
  })

  test('it says whose bill it is, where, when, and under which filing', () => {
    const first = flat(pages.zh[0]!)
    const said = ['医疗保障基金结算单', statement.settlementId, '张*三', '210202********1234', '大连市（210200）']
    const visit = [
      '北京市（110000）省外',
      '北京示例医院',
      '2025-02-20',
      '转诊备案在有效期内',
      '冠状动脉粥样硬化性心脏病（I25.103）',
    ]
    for (const part of [...said, ...visit]) expect(first).toContain(flat(part))
  })

  test('every amount stands on the first page, in figures and the two that are paid out in capital numerals', () => {
    for (const amount of Object.values(statement.amounts)) expect(pages.zh[0]).toContain(formatYuanGrouped(amount))
    expect(pages.zh[0]).toContain('基金支付总额（大写）伍万陆仟陆佰伍拾玖元捌角整')
    expect(pages.zh[0]).toMatch(/104,111\.57\s*=\s*56,659\.80\s*\+\s*0\.00\s*\+\s*47,451\.77/)
  })

  test('all forty lines are there in order, whatever the length of their names', () => {
    const whole = flat(pages.zh.join(''))
    let from = 0
    for (const { code, amount } of statement.lines) {
      const at = whole.indexOf(code, from)
      expect(at, code).toBeGreaterThan(from)
      expect(whole).toContain(formatYuanGrouped(amount))
      from = at
    }
  })

  test('a table that goes over the page repeats its header, and every page tells its number and the code', () => {
    expect(pages.zh).toHaveLength(4)
    for (const page of pages.zh.slice(0, 3)) expect(flat(page)).toContain('序项目（编码）类别单价数量金额')
    pages.zh.forEach((page, i) => {
      expect(page).toContain(`第 ${i + 1} 页，共 4 页`)
      expect(page).toContain('GU3B-EP5O-V7ZN')
    })
  })

  test('every step names its grounds and how sure they are', () => {
    const whole = flat(pages.zh.join(''))
    for (const { rule, label } of statement.steps) {
      expect(whole).toContain(label.zh)
      expect(whole).toContain(rule)
    }
    expect(whole).toContain('国办发〔2021〕14号')
    expect(whole).toContain('（官方文件）')
  })

  test('the policy and its hash are told', () => {
    expect(flat(pages.zh.join(''))).toContain(`版本2023-01-01，内容摘要${statement.policy.hash}`)
  })

  test('in English the words are English and the figures are the same', () => {
    const whole = pages.en.join('')
    expect(pages.en[0]).toContain('Medical Insurance Fund Settlement Statement')
    for (const words of ['Out of catalogue', 'Pooled fund', 'Inpatient', 'Retired', 'Page 1 of 4', 'Clerk']) {
      expect(whole).toContain(words)
    }
    for (const amount of Object.values(statement.amounts)) expect(pages.en[0]).toContain(formatYuanGrouped(amount))
    expect(whole).not.toMatch(/\[U\+/)
  })

  test('a reversal is negative and names the settlement it takes back; the reversed one is void', async () => {
    const reversal = pageTexts(await statementPdf(statementOf(reversalFacts()), 'zh'))
    expect(reversal[0]).toContain(`冲销原结算单：${statement.settlementId}`)
    expect(reversal[0]).toContain('-104,111.57')
    expect(reversal.at(-1)).toContain('计算过程与依据见原结算单')
    const { settlementId, settledOn } = reversalFacts()
    const reversed = { ...statementFacts(), state: 'reversed' as const, counterpart: { settlementId, settledOn } }
    const english = pageTexts(await statementPdf(statementOf(reversed), 'en'))
    expect(flat(english[0]!)).toContain(flat(`the statement is void. Reversal: ${settlementId}`))
    expect(english[0]).toContain('104,111.57')
  })

  test('the largest amounts stay in one piece, and a long name of an institution leaves the number legible', async () => {
    const largest = fen(-9_999_999_999)
    const lines = statement.lines.map((line) => ({ ...line, price: largest, amount: largest, inScope: largest }))
    const institution = { code: 'H1', name: '某省某市某区名字非常长的示例医疗机构'.repeat(4) }
    const second = pageTexts(await statementPdf({ ...statement, lines, institution }, 'zh'))[1]!
    expect(flat(second)).toContain(`医疗保障基金结算单${statement.settlementId}张*三某省`)
    expect(second.match(/-99,999,999\.99/g)!.length).toBeGreaterThanOrEqual(30)
  })

  test('what is not established is told on the paper', async () => {
    const missing = [{ rule: 'r', ask: { zh: '大病起付线：某局', en: 'x' }, effect: { zh: '大病保险未计入', en: 'y' } }]
    const pdf = await statementPdf({ ...statement, complete: false, missing }, 'zh')
    expect(flat(pageTexts(pdf).join(''))).toContain('大病起付线：某局。大病保险未计入。')
  })

  test('a character that the font has not got is told by its number, and a line break does not break the table', async () => {
    const insured = { ...statement.insured, name: '\u{2b9ff}\n*' }
    expect(pageTexts(await statementPdf({ ...statement, insured }, 'zh'))[0]).toContain('[U+2B9FF] *')
  })

  test('the file carries its title and the date of settlement, not of printing', async () => {
    const info = pdfInfo(await statementPdf(statement, 'zh'))
    expect(info).toMatchObject({
      Title: `医疗保障基金结算单 ${statement.settlementId}`,
      CreationDate: 'D:20250301000000Z',
    })
    expect(info['Page size']).toContain('A4')
  })

  test('the QR code on the paper is that of the verification address, module by module', async () => {
    const { modules } = QRCode.create(statement.verification.url, { errorCorrectionLevel: 'M' })
    const dark = darkness(await statementPdf(statement, 'zh'))
    const side = QR_BOX.side / modules.size
    for (let row = 0; row < modules.size; row++) {
      for (let column = 0; column < modules.size; column++) {
        const seen = dark(QR_BOX.x + (column + 0.5) * side, QR_BOX.y + (row + 0.5) * side)
        expect(seen, `module ${row}, ${column}`).toBe(modules.get(row, column) === 1)
      }
    }
  })
})
