import { type Category, type Diagnosis, type Fen, fen, type Group, type IsoDate, type Scheme } from '@yibao/engine'
import { checkCharacterOf, type IdNumber, type Sex } from '../../secrets/id-number.ts'
import { BLOCK, householdOf, type Member } from './households.ts'
import { chance, integer, pick, type Stream, stream, weighted } from './random.ts'

/** A person who does not exist, and looks it: see `nameOf`, `idNumberOf`, phone `000…`, account `0000…`. */
export type DemoPerson = {
  readonly index: number
  /** Pooling region, six digits. */
  readonly region: string
  readonly name: string
  readonly idNumber: IdNumber
  readonly sex: Sex
  readonly birthDate: IsoDate
  readonly phone: string
  readonly bankAccount: string
  readonly scheme: Scheme
  /** 档次 of employees in Shenzhen; elsewhere null. */
  readonly plan: 'tier1' | 'tier2' | null
  readonly category: Category
  readonly groups: readonly Group[]
  /** The chronic disease the person is certified for. */
  readonly chronic: Diagnosis | null
  /** Contribution base of people at work, fen a month; null for all others. */
  readonly contributionBase: Fen | null
  /** First day of unbroken enrolment. */
  readonly enrolledSince: IsoDate
}

/** Up to here every identity number is another; `personAt` knows nobody beyond. */
export const MOST_PEOPLE = 1_620_000

/** Person `index` of the city, from 0: a function of seed and index alone. Throws a RangeError from `MOST_PEOPLE` on. */
export function personAt(seed: string, index: number): DemoPerson {
  if (!Number.isInteger(index) || index < 0 || index >= MOST_PEOPLE) throw new RangeError(`no person ${index}`)
  const { region, members } = householdOf(seed, index)
  const member = members[index % BLOCK]!
  const source = stream(seed, 'people', index)
  const birthDate = birthDateAt(seed, index, member.age)
  const insurance = insuranceOf(source, region, member)
  return {
    index,
    region,
    name: nameOf(member.surname, index),
    idNumber: idNumberOf(region, birthDate, member.sex, index),
    sex: member.sex,
    birthDate,
    phone: `000${String(index).padStart(8, '0')}`,
    bankAccount: `0000${String(index).padStart(15, '0')}`,
    ...insurance,
    groups: groupsOf(source, member, insurance.scheme),
    chronic: chronicOf(source, member.age),
    enrolledSince: enrolledSince(source, birthDate, insurance.scheme),
  }
}

/** `张演示一二三`: a surname, the word for “demonstration”, and the index in Chinese digits. */
const nameOf = (surname: string, index: number): string =>
  `${surname}演示${[...String(index)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')}`

/** County parts 90 to 99 of the three cities stand in no edition of GB/T 2260; 500 orders for each sex under each. */
const IDS_A_DAY = 5_000
/** Days 2 to 28 of twelve months: never 1 January, so that the age on `CITY_DAY` follows from the year. */
const DAYS_A_MONTH = 27

/**
 * No two people share a birthday and the 5,000 numbers of that day: those 5,000 apart have the same number of the day
 * and take the next birthday. Which is the first is drawn.
 */
function birthDateAt(seed: string, index: number, age: number): IsoDate {
  const first = integer(stream(seed, 'birthdays', index % IDS_A_DAY), 0, 12 * DAYS_A_MONTH - 1)
  const day = (first + Math.floor(index / IDS_A_DAY)) % (12 * DAYS_A_MONTH)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${2025 - age}-${two(Math.floor(day / DAYS_A_MONTH) + 1)}-${two((day % DAYS_A_MONTH) + 2)}`
}

function idNumberOf(region: string, birthDate: IsoDate, sex: Sex, index: number): IdNumber {
  const ofTheDay = index % IDS_A_DAY
  const county = 90 + Math.floor(ofTheDay / 500)
  const order = String((ofTheDay % 500) * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')
  const first17 = `${region.slice(0, 4)}${county}${birthDate.replaceAll('-', '')}${order}`
  return `${first17}${checkCharacterOf(first17)}` as IdNumber
}

type Insurance = Pick<DemoPerson, 'scheme' | 'category' | 'plan' | 'contributionBase'>

function insuranceOf(source: Stream, region: string, { age, sex }: Member): Insurance {
  const category = categoryOf(source, region, age, sex)
  const employee = category === 'working' || category === 'retired'
  return {
    scheme: employee ? 'employee' : 'resident',
    category,
    plan: employee && region === '440300' ? weighted(source, TIERS) : null,
    contributionBase: category === 'working' ? fen(weighted(source, BASES)(source) * 100) : null,
  }
}

const TIERS = [
  ['tier1', 60],
  ['tier2', 40],
] as const

/** Yuan a month, drawn figures of the demonstration. */
const BASES = [
  [(source: Stream) => integer(source, 4_500, 8_000), 50],
  [(source: Stream) => integer(source, 8_001, 15_000), 35],
  [(source: Stream) => integer(source, 15_001, 25_000), 15],
] as const

function categoryOf(source: Stream, region: string, age: number, sex: Sex): Category {
  if (age === 0) return 'newborn'
  if (age < 18) return 'minor'
  if (age < 23) return weighted(source, YOUNG)
  if (!chance(source, region === '440300' ? 8_500 : 7_000)) return 'adult'
  return isRetired(source, age, sex) ? 'retired' : 'working'
}

const YOUNG = [
  ['student', 60],
  ['working', 25],
  ['adult', 15],
] as const

/** From 2025 on the retirement age rises by months a year (渐进式延迟法定退休年龄): within its range the city has both. */
function isRetired(source: Stream, age: number, sex: Sex): boolean {
  const [never, always] = sex === 'male' ? [60, 63] : [55, 58]
  return age >= always || (age >= never && chance(source, 5_000))
}

function groupsOf(source: Stream, { age, role }: Member, scheme: Scheme): readonly Group[] {
  if (role === 'alone' && age < 18) return ['orphan']
  if (role === 'alone' && age >= 60 && scheme === 'resident' && chance(source, 300)) return ['extreme-poverty']
  if (age < 18 && chance(source, 30)) return [pick(source, ['child-serious-illness', 'pku-child'] as const)]
  if (!chance(source, 200)) return []
  return [weighted(source, POOR)]
}

const POOR = [
  ['minimum-living', 60],
  ['minimum-living-edge', 25],
  ['poverty-by-illness', 15],
] as const satisfies readonly (readonly [Group, number])[]

/** Per 10,000 people of an age, drawn figures of the demonstration. */
function chronicOf(source: Stream, age: number): Diagnosis | null {
  if (!chance(source, age < 45 ? 150 : age < 65 ? 2_000 : 4_500)) return null
  return weighted(source, age < 45 ? YOUNGER_ILLS : OLDER_ILLS)
}

const YOUNGER_ILLS = [
  ['viral-hepatitis', 30],
  ['psychiatric', 25],
  ['diabetes', 20],
  ['ankylosing-spondylitis', 15],
  ['malignant-tumour', 10],
] as const

const OLDER_ILLS = [
  ['hypertension', 50],
  ['diabetes', 25],
  ['coronary-disease', 12],
  ['copd', 5],
  ['malignant-tumour', 4],
  ['rheumatoid-arthritis', 2],
  ['dialysis', 1],
  ['transplant', 1],
] as const

/** Residents are enrolled by calendar years, employees from any month; nobody before birth. */
function enrolledSince(source: Stream, birthDate: IsoDate, scheme: Scheme): IsoDate {
  const born = Number(birthDate.slice(0, 4))
  const employee = scheme === 'employee'
  const year = integer(source, Math.min(2025, Math.max(2010, employee ? born + 18 : born)), 2025)
  const month = employee ? integer(source, 1, 12) : 1
  const since = `${year}-${String(month).padStart(2, '0')}-01`
  return since < birthDate ? birthDate : since
}
