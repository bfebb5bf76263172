import { useParams } from 'react-router'
import { type Account, type Bond, useAccount } from '../use-account.ts'

/** The bond in the address along which the reader may pay; null where there is none, or it is no longer shared. */
export function usePayableBond() {
  const { bondId } = useParams()
  const account = useAccount()
  const payableIn = ({ bonds }: Account): Bond | null =>
    bonds.find((bond) => bond.bondId === bondId && bond.side === 'payer' && bond.state === 'bound') ?? null
  return { account, payableIn }
}
