import { wordFor } from '../../office/words/word-for.ts'
import { useInsuredWords } from '../words.ts'
import type { Bond } from './use-account.ts'

/** Who a relative is, seen from the other end. */
const OTHER_WAY: Readonly<Record<string, string>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
}

/** The same relation from the other side: who calls somebody their child is that one's parent. */
export const otherWay = <Kin extends string>(relation: Kin): Kin => (OTHER_WAY[relation] ?? relation) as Kin

/** What the other person of a bond is to the reader; bonds keep what the payer is to the member. */
export const kinOf = ({ side, relation }: Pick<Bond, 'side' | 'relation'>): string =>
  side === 'payer' ? otherWay(relation) : relation

type Other = Pick<Bond, 'other' | 'otherName'>

/** Tells who somebody is that the account is shared with: 子女（演***）. The relation comes from the bonds. */
export function useWhoIs(bonds: readonly Bond[]): (other: Other) => string {
  const { say, lang } = useInsuredWords()
  return ({ other, otherName }) => {
    const bond = bonds.find((one) => one.other.region === other.region && one.other.personId === other.personId)
    const relation = bond ? wordFor('kin', kinOf(bond), lang) : say('account.someone')
    return otherName === null ? relation : say('account.who', { relation, name: otherName })
  }
}
