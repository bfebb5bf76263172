import { CARES, type Care, createEngine, type Diagnosis, formatYuan, LEVELS, type Level } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billAt, type DemoBill, type DemoVisit } from './bills.ts'
import { personAt } from './people.ts'
import { stream } from './random.ts'

const DAY = '2026-03-02'
const visitOf = (care: Care, level: Level | null = 'level3', diagnosis: Diagnosis = 'none', to = DAY): DemoVisit => ({
  care,
  level,
  diagnosis,
  from: DAY,
  to: care === 'inpatient' ? to : DAY,
})
const billsOf = (visit: DemoVisit, count = 400): readonly DemoBill[] =>
  Array.from({ length: count }, (_, n) => billAt(stream('演示', 'bills', visit.care, n), visit))

const anyVisit = fc
  .record({
    care: fc.constantFrom(...CARES),
    level: fc.constantFrom(...LEVELS),
    diagnosis: fc.constantFrom<Diagnosis>('none', 'hypertension', 'transplant', 'malignant-tumour', 'pku'),
    to: fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-12', '2026-06-30'),
  })
  .map(({ care, level, diagnosis, to }) => visitOf(care, care === 'pharmacy' ? null : level, diagnosis, to))

describe('every bill', () => {
  it('adds up: each line is price times quantity, half up to the fen, and the lines are the total', () => {
    fc.assert(
      fc.property(fc.string(), anyVisit, (seed, visit) => {
        const { lines, total } = billAt(stream(seed), visit)
        for (const { price, quantity, amount } of lines)
          expect(BigInt(amount)).toBe((BigInt(price) * BigInt(quantity) * 2n + 10_000n) / 20_000n)
        expect(lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n)).toBe(BigInt(total))
        expect(lines.length).toBeGreaterThan(0)
        for (const { quantity, price } of lines) expect(quantity > 0 && price > 0).toBe(true)
      }),
    )
  })

  it('lies within its days, in their order', () => {
    fc.assert(
      fc.property(fc.string(), anyVisit, (seed, visit) => {
        const dates = billAt(stream(seed), visit).lines.map(({ date }) => date)
        expect(dates).toEqual([...dates].sort())
        expect(dates[0]! >= visit.from && dates.at(-1)! <= visit.to).toBe(true)
      }),
    )
    expect(() => billAt(stream('a'), { ...visitOf('inpatient'), to: '2026-03-01' })).toThrow(RangeError)
    expect(() => billAt(stream('a'), { ...visitOf('outpatient'), to: '2026-03-03' })).toThrow(RangeError)
  })

  it('is the same from the same stream, and another from another', () => {
    const visit = visitOf('inpatient', 'level2', 'none', '2026-03-09')
    expect(billAt(stream('演示', 1), visit)).toEqual(billAt(stream('演示', 1), visit))
    expect(billAt(stream('演示', 1), visit)).not.toEqual(billAt(stream('演示', 2), visit))
  })

  it('is one that the engine takes line by line, to the same total', () => {
    const engine = createEngine(shippedPolicies())
    fc.assert(
      fc.property(fc.nat(100_000), anyVisit, (index, visit) => {
        const person = personAt('演示', index)
        const bill = billAt(stream('演示', 'bills', index), visit)
        const read = engine.read({
          insured: {
            region: person.region,
            scheme: person.scheme,
            plan: person.plan,
            category: person.category,
            groups: person.groups,
            birthDate: person.birthDate,
          },
          visit: { care: visit.care, region: person.region, level: visit.level ?? 'community', settledOn: visit.to },
          bill: { lines: bill.lines.map(written) },
        })
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        expect(read.value.bill.total).toBe(bill.total)
      }),
    )
  })
})

/** A line in the words of a case (`docs/case.md`). */
const written = (line: DemoBill['lines'][number]) => ({
  name: line.name,
  class: line.class,
  price: formatYuan(line.price),
  quantity: line.quantity % 10_000 === 0 ? String(line.quantity / 10_000) : `${Math.floor(line.quantity / 10_000)}.5`,
  limitPrice: line.limitPrice === null ? null : formatYuan(line.limitPrice),
  selfPayRate: line.selfPayBp === null ? null : `${line.selfPayBp / 100}%`,
  item: line.item,
})

describe('what care costs in the city', () => {
  const range = (visit: DemoVisit) => {
    const totals = billsOf(visit).map(({ total }) => total / 100)
    return [Math.min(...totals), Math.max(...totals)] as const
  }
  const lengths = (visit: DemoVisit) => {
    const counts = billsOf(visit).map(({ lines }) => lines.length)
    return [Math.min(...counts), Math.max(...counts)]
  }

  it('a visit: 80 to 2,000 yuan on 3 to 12 lines, at a community centre too', () => {
    for (const level of ['community', 'level3'] as const) {
      const [least, most] = range(visitOf('outpatient', level))
      expect(least >= 80 && most <= 2_000 && most > 1_500).toBe(true)
      expect(lengths(visitOf('outpatient', level))).toEqual([3, 12])
    }
  })

  it('a stay: from 4,000 yuan, nineteen in twenty below 80,000, seldom up to 300,000, on 15 to 60 lines', () => {
    const stay = visitOf('inpatient', 'level3', 'none', '2026-03-10')
    const [least, most] = range(stay)
    expect(least >= 4_000 && most > 80_000 && most <= 300_000).toBe(true)
    expect(billsOf(stay).filter(({ total }) => total > 8_000_000).length).toBeLessThan(20)
    expect(lengths(stay)).toEqual([15, 60])
  })

  it('a pharmacy sells drugs and home supplies only', () => {
    const lines = billsOf(visitOf('pharmacy', null)).flatMap((bill) => bill.lines)
    expect(new Set(lines.map(({ kind }) => kind))).toEqual(new Set(['drug', 'consumable']))
  })

  it('a chronic patient buys what treats the disease', () => {
    const names = billsOf(visitOf('chronic', 'level3', 'transplant')).flatMap((bill) =>
      bill.lines.map(({ name }) => name),
    )
    expect(names).toContain('他克莫司胶囊')
    expect(names).not.toContain('二甲双胍片')
  })

  it('a stay has its bed, doctor and nursing for every night, and often an operation with what belongs to it', () => {
    const bills = billsOf(visitOf('inpatient', 'level3', 'none', '2026-03-10'))
    for (const { lines } of bills) {
      const nights = lines.filter(({ code }) => code.startsWith('F992')).map(({ quantity }) => quantity)
      expect(nights).toEqual([80_000, 80_000, 80_000])
    }
    const withStent = bills.filter(({ lines }) => lines.some(({ name }) => name === '冠状动脉药物洗脱支架'))
    expect(withStent.length).toBeGreaterThan(0)
    for (const { lines } of withStent) expect(lines.map(({ name }) => name)).toContain('经皮冠状动脉支架置入术')
  })

  it('no large equipment and no operation at a community centre', () => {
    for (const care of ['outpatient', 'inpatient'] as const) {
      const lines = billsOf(visitOf(care, 'community', 'none', '2026-03-06')).flatMap((bill) => bill.lines)
      expect(lines.filter(({ item, code }) => item === 'large-equipment' || /^(F997|C994)/.test(code))).toEqual([])
    }
  })

  it('bills show every part of the catalogue split: class C, prices above the limit, class B, and halves of a unit', () => {
    const lines = billsOf(visitOf('inpatient', 'level3', 'none', '2026-03-10')).flatMap((bill) => bill.lines)
    expect(new Set(lines.map((line) => line.class))).toEqual(new Set(['A', 'B', 'C']))
    const over = lines.filter(({ price, limitPrice }) => limitPrice !== null && price > limitPrice)
    expect(over.length).toBeGreaterThan(lines.length / 200)
    expect(over.length).toBeLessThan(lines.length / 20)
    expect(lines.some(({ quantity }) => quantity % 10_000 === 5_000)).toBe(true)
  })
})
