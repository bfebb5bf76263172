import { grouped } from '../../../public/amounts.ts'
import { useInsuredWords } from '../../words.ts'

/** How much bills may take through a bond in a year. */
export function BondLimit({ limit }: { readonly limit: string | null }) {
  const { say } = useInsuredWords()
  return limit === null ? say('account.noLimit') : say('account.limitOf', { amount: grouped(limit) })
}
