import { ok } from '@yibao/engine'
import { handler } from '../../outbox/deliver.ts'
import { BOND_BY_ID, type BondNews, type BondRow, insertBond, keepBondState } from './bond.ts'
import { afterNews } from './transitions.ts'

/** Keeps one side's copy of a bond in step with the other's, in whatever order the news comes. */
export const bondTold = handler<BondRow | null>(
  ({ payload }) => (payload as BondNews).to,
  (_desk, { payload }) => {
    const { to, bond } = payload as BondNews
    return {
      load: async (read) => (await read<BondRow>(BOND_BY_ID, [to.region, to.personId, bond.bond_id]))[0] ?? null,
      decide: (kept, { at }) => {
        const changed_at = new Date(at)
        const row: BondRow =
          kept === null
            ? { ...bond, invited_at: new Date(bond.invited_at), changed_at }
            : { ...kept, state: afterNews(kept.state, bond.state), changed_at }
        return ok({
          answer: null,
          writes: [kept === null ? insertBond(to, row) : keepBondState(to, row)],
          audit: [{ action: 'bond.told', target: `bond/${bond.bond_id}` }],
        })
      },
    }
  },
)
