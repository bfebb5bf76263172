import { ageOn, CATEGORIES_OF, isIsoDate } from '@yibao/engine'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthDateOf, findIdNumbers, parseIdNumber, sexOf } from '../../secrets/id-number.ts'
import { CITY_DAY, familyOf, householdOf } from './households.ts'
import { MOST_PEOPLE, personAt } from './people.ts'

const SEED = '演示'
const city = Array.from({ length: 20_000 }, (_, index) => personAt(SEED, index))
const anyone = fc.integer({ min: 0, max: MOST_PEOPLE - 1 })
const share = (count: number): number => Math.round((count * 100) / city.length)

describe('the people of the city', () => {
  it('are the same for the same seed, and others for another', () => {
    fc.assert(
      fc.property(fc.string(), anyone, (seed, index) => {
        expect(personAt(seed, index)).toEqual(personAt(seed, index))
      }),
    )
    const other = city.slice(0, 100).map(({ index }) => personAt('另一座', index))
    expect(other.filter((person, at) => person.idNumber === city[at]!.idNumber)).toEqual([])
  })

  it('live in Dalian, Anshan and Shenzhen, about 70, 15 and 15 in a hundred', () => {
    const of = (region: string): number => share(city.filter((person) => person.region === region).length)
    expect(Math.abs(of('210200') - 70)).toBeLessThanOrEqual(2)
    expect(Math.abs(of('210300') - 15)).toBeLessThanOrEqual(2)
    expect(Math.abs(of('440300') - 15)).toBeLessThanOrEqual(2)
  })

  it('have identity numbers that are valid, say what the person says, and stand in a county that exists nowhere', () => {
    fc.assert(
      fc.property(anyone, (index) => {
        const { idNumber, birthDate, sex, region } = personAt(SEED, index)
        expect(parseIdNumber(idNumber, CITY_DAY)).toEqual({ ok: true, value: idNumber })
        expect([birthDateOf(idNumber), sexOf(idNumber)]).toEqual([birthDate, sex])
        expect(idNumber.slice(0, 5)).toBe(`${region.slice(0, 4)}9`)
        expect(findIdNumbers(`log ${idNumber}`)).toEqual([idNumber])
      }),
    )
  })

  it('have each a number of their own, also those who share the count of the day', () => {
    expect(new Set(city.map(({ idNumber }) => idNumber)).size).toBe(city.length)
    const apart = Array.from({ length: MOST_PEOPLE / 5_000 }, (_, n) => personAt(SEED, 1_234 + n * 5_000))
    expect(new Set(apart.map(({ birthDate }) => birthDate.slice(5))).size).toBe(apart.length)
  })

  it('look made up: the word in the name, a phone from 000, an account from 0000', () => {
    for (const { name, phone, bankAccount } of city.slice(0, 1_000)) {
      expect(name).toMatch(/^\p{Script=Han}演示[零一二三四五六七八九]+$/u)
      expect(phone).toMatch(/^000\d{8}$/)
      expect(bankAccount).toMatch(/^0000\d{15}$/)
    }
    expect(personAt(SEED, 1_203).name.slice(1)).toBe('演示一二零三')
  })

  it('are insured as their age allows', () => {
    for (const person of city) {
      const age = ageOn(person.birthDate, CITY_DAY)
      expect(isIsoDate(person.birthDate) && age >= 0 && age < 125).toBe(true)
      expect(CATEGORIES_OF[person.scheme]).toContain(person.category)
      if (person.category === 'newborn') expect(age).toBe(0)
      if (person.category === 'minor') expect(age > 0 && age < 18).toBe(true)
      if (person.category === 'student') expect(age >= 18 && age < 23).toBe(true)
      if (person.category === 'working') expect(age >= 18 && age < 63).toBe(true)
      if (person.category === 'retired') expect(age).toBeGreaterThanOrEqual(55)
      expect(person.contributionBase !== null).toBe(person.category === 'working')
      expect(person.plan !== null).toBe(person.region === '440300' && person.scheme === 'employee')
      expect(person.enrolledSince >= person.birthDate && person.enrolledSince <= CITY_DAY).toBe(true)
    }
    expect(new Set(city.map(({ category }) => category)).size).toBe(6)
  })

  it('belong to a special group seldom, an orphan living without parents', () => {
    const special = city.filter(({ groups }) => groups.length > 0)
    expect(special.length).toBeGreaterThan(100)
    expect(share(special.length)).toBeLessThanOrEqual(4)
    const orphans = city.filter(({ groups }) => groups.includes('orphan'))
    expect(orphans.length).toBeGreaterThan(0)
    for (const { index } of orphans) expect(familyOf(SEED, index)).toEqual([])
  })

  it('end where numbers would come twice', () => {
    for (const nobody of [-1, 0.5, MOST_PEOPLE]) expect(() => personAt(SEED, nobody)).toThrow(RangeError)
  })
})

describe('families', () => {
  const CONVERSE = {
    spouse: 'spouse',
    sibling: 'sibling',
    parent: 'child',
    child: 'parent',
    grandparent: 'grandchild',
    grandchild: 'grandparent',
  } as const

  it('are kin to each other both ways, in one region', () => {
    fc.assert(
      fc.property(anyone, (index) => {
        for (const { index: other, relation } of familyOf(SEED, index)) {
          expect(familyOf(SEED, other)).toContainEqual({ index, relation: CONVERSE[relation] })
          expect(personAt(SEED, other).region).toBe(personAt(SEED, index).region)
        }
      }),
    )
  })

  it('have parents old enough to be parents, and children with the name of the father', () => {
    for (const { index, birthDate, name } of city.slice(0, 4_000)) {
      for (const { index: other, relation } of familyOf(SEED, index)) {
        if (relation !== 'child') continue
        expect(ageOn(birthDate, personAt(SEED, other).birthDate)).toBeGreaterThanOrEqual(20)
        if (householdOf(SEED, index).members[index % 4]!.role === 'father') expect(city[other]!.name[0]).toBe(name[0])
      }
    }
  })

  it('are common: most people have a relative whose account they may share', () => {
    const withKin = city.slice(0, 4_000).filter(({ index }) => familyOf(SEED, index).length > 0)
    expect(withKin.length).toBeGreaterThan(2_000)
  })
})
