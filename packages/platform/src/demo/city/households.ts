import type { IsoDate, Kin } from '@yibao/engine'
import type { Sex } from '../../secrets/id-number.ts'
import { chance, integer, pick, type Stream, stream, weighted } from './random.ts'

/** The day on which the demo city stands: ages, categories and enrolments are those of this day. */
export const CITY_DAY: IsoDate = '2026-01-01'

/** People come in blocks of four, some of which live together, so that a family is found without looking at the city. */
export const BLOCK = 4

export type Role = 'grandparent' | 'father' | 'mother' | 'child' | 'alone'

/** One of a block. `age`: full years on `CITY_DAY`. */
export type Member = { readonly role: Role; readonly sex: Sex; readonly age: number; readonly surname: string }

export type Household = { readonly region: string; readonly members: readonly Member[] }

export type Relative = { readonly index: number; readonly relation: Kin }

/** The block in which person `index` lives. */
export function householdOf(seed: string, index: number): Household {
  const source = stream(seed, 'households', Math.floor(index / BLOCK))
  const region = weighted(source, REGIONS)
  return { region, members: weighted(source, SHAPES)(source) }
}

/** The relatives of person `index` who live in the same block, and what each is to that person. */
export function familyOf(seed: string, index: number): readonly Relative[] {
  const { members } = householdOf(seed, index)
  const own = members[index % BLOCK]!.role
  return members.flatMap(({ role }, at) => {
    const relation = at === index % BLOCK ? undefined : RELATIONS[own][role]
    return relation ? [{ index: index - (index % BLOCK) + at, relation }] : []
  })
}

/** Dalian, Anshan and Shenzhen. */
const REGIONS = [
  ['210200', 70],
  ['210300', 15],
  ['440300', 15],
] as const

/** What the second is to the first. The grandparent is the father's parent, and no kin of the mother's (医保共济: 近亲属). */
const RELATIONS: Readonly<Record<Role, Partial<Record<Role, Kin>>>> = {
  grandparent: { father: 'child', child: 'grandchild' },
  father: { grandparent: 'parent', mother: 'spouse', child: 'child' },
  mother: { father: 'spouse', child: 'child' },
  child: { grandparent: 'grandparent', father: 'parent', mother: 'parent', child: 'sibling' },
  alone: {},
}

type Shape = (source: Stream) => readonly Member[]

const threeGenerations: Shape = (source) => {
  const [father, mother] = couple(source, 28, 52)
  return [grandparentOf(source, father), father, mother, childOf(source, father)]
}

const twoChildren: Shape = (source) => {
  const [father, mother] = couple(source, 28, 52)
  const elder = childOf(source, father)
  const age = Math.max(2, elder.age)
  const younger = { ...childOf(source, father), age: age - integer(source, 2, Math.min(5, age)) }
  return [father, mother, { ...elder, age }, younger]
}

const oneChild: Shape = (source) => {
  const [father, mother] = couple(source, 28, 52)
  return [father, mother, childOf(source, father), alone(source)]
}

const oldCouple: Shape = (source) => {
  const [father, mother] = couple(source, 60, 88)
  return [father, mother, childOf(source, father), alone(source)]
}

const fourAlone: Shape = (source) => Array.from({ length: BLOCK }, () => alone(source))

const SHAPES: readonly (readonly [Shape, number])[] = [
  [threeGenerations, 20],
  [twoChildren, 25],
  [oneChild, 20],
  [oldCouple, 15],
  [fourAlone, 20],
]

function couple(source: Stream, from: number, to: number): readonly [Member, Member] {
  const age = integer(source, from, to)
  const mother = { role: 'mother', sex: 'female', age: age - integer(source, -2, 3), surname: surname(source) } as const
  return [{ role: 'father', sex: 'male', age, surname: surname(source) }, mother]
}

function childOf(source: Stream, father: Member): Member {
  const age = Math.max(0, father.age - integer(source, 24, 34))
  return { role: 'child', sex: sex(source), age, surname: father.surname }
}

function grandparentOf(source: Stream, father: Member): Member {
  const own = sex(source)
  const age = father.age + integer(source, 22, 34)
  return { role: 'grandparent', sex: own, age, surname: own === 'male' ? father.surname : surname(source) }
}

function alone(source: Stream): Member {
  const age = chance(source, 100) ? integer(source, 3, 17) : integer(source, 18, 92)
  return { role: 'alone', sex: sex(source), age, surname: surname(source) }
}

const sex = (source: Stream): Sex => pick(source, ['male', 'female'])

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧']

const surname = (source: Stream): string => pick(source, SURNAMES)
