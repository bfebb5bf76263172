import { addDays } from '@yibao/engine'
import { IDENTITY_CARD } from '../../../people/document-kinds.ts'
import type { Desk, Who } from '../../../work/desk.ts'
import { BLOCK, familyOf, householdOf } from '../../city/households.ts'
import { type DemoPerson, MOST_PEOPLE, personAt } from '../../city/people.ts'
import { absenceOf } from '../life/absence.ts'
import { periodsOf } from '../life/insurance.ts'
import { visitsSettled } from '../life/live.ts'
import { type CityPlan, todayOf, yearOfBills } from '../plan.ts'

/** Somebody of the city who is on stage. */
export type Player = { readonly person: DemoPerson; readonly who: Who }

export const playerOf = ({ secrets }: Desk, person: DemoPerson): Player => ({
  person,
  who: { region: person.region, personId: secrets.personIdOf(IDENTITY_CARD, person.idNumber) },
})

/** Gives the next people who are free for a story, nobody twice: in force, at home, and not treated in the last weeks. */
export function castOf(desk: Desk, plan: CityPlan): (suits: (person: DemoPerson) => boolean) => Player | null {
  const taken = new Set<number>()
  const year = yearOfBills(plan)
  const lately = addDays(todayOf(plan), -31)
  const isFree = (person: DemoPerson): boolean =>
    person.enrolledSince < year.from &&
    absenceOf(plan.seed, person, year) === null &&
    periodsOf(plan.seed, person, year).every(
      ({ state, from_date, benefits_from }) => state === 'active' && benefits_from <= from_date,
    ) &&
    visitsSettled(desk, plan, person).every(({ to }) => to < lately)
  return (suits) => {
    for (let index = 0; index < plan.people; index++) {
      if (taken.has(index)) continue
      const person = personAt(plan.seed, index)
      if (!suits(person) || !isFree(person)) continue
      taken.add(index)
      return playerOf(desk, person)
    }
    return null
  }
}

/** The people whom visitors of the demonstration sign in as. */
export type Leads = { readonly mother: Player; readonly daughter: Player; readonly worker: Player }

/** A retired mother in Dalian with a daughter at work, and a worker in Anshan: the last ones that the seed knows, beyond any city. */
export function leadsOf(desk: Desk, seed: string): Leads {
  const pairs = lastBlocks((first) => {
    if (householdOf(seed, first).region !== '210200') return []
    const block = Array.from({ length: BLOCK }, (_, i) => personAt(seed, first + i))
    return block.filter(isRetiredWoman).flatMap((mother) => {
      const daughter = familyOf(seed, mother.index)
        .filter(({ relation }) => relation === 'child')
        .map(({ index }) => personAt(seed, index))
        .find((child) => child.sex === 'female' && isAtWork(child))
      return daughter ? [{ mother, daughter }] : []
    })
  })
  const worker = lastBlocks((first) =>
    householdOf(seed, first).region === '210300'
      ? Array.from({ length: BLOCK }, (_, i) => personAt(seed, first + i)).filter(isAtWork)
      : [],
  )
  return {
    mother: playerOf(desk, pairs.mother),
    daughter: playerOf(desk, pairs.daughter),
    worker: playerOf(desk, worker),
  }
}

const isRetiredWoman = ({ sex, category, enrolledSince }: DemoPerson): boolean =>
  sex === 'female' && category === 'retired' && enrolledSince < '2024'

const isAtWork = ({ category, enrolledSince }: DemoPerson): boolean => category === 'working' && enrolledSince < '2024'

/** The first find, going back from the last block. */
function lastBlocks<T>(found: (first: number) => readonly T[]): T {
  for (let first = MOST_PEOPLE - BLOCK; first >= 0; first -= BLOCK) {
    const [one] = found(first)
    if (one !== undefined) return one
  }
  throw new Error('nobody in all of the city suits')
}
