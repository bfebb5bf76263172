import { mapped } from '../../office/api/problem.ts'
import type { StatementAct } from '../clearing/statements/statement.ts'
import type { Ask } from './asked.ts'
import { daysSince, waitingOf } from './waiting.ts'

/** The server lists months by their newest; as many are looked at. */
const LOOKED_AT = '100'

/** Declarations of institutions in a state, by how long they have been in it. */
export const declarationsIn =
  (state: 'declared' | 'confirmed'): Ask =>
  async ({ api, region, now }) => {
    const path = '/api/v1/regions/{region}/declarations'
    const asked = await api.get(path, { path: { region }, query: { limit: LOOKED_AT } })
    return mapped(asked, ({ declarations, next }) =>
      waitingOf(
        declarations.filter((one) => one.state === state).map(({ changedAt }) => daysSince(changedAt, now)),
        next !== null,
      ),
    )
  }

/** Clearing statements that wait for an act of this region. */
export const clearingsFor =
  (act: StatementAct): Ask =>
  async ({ api, region, now }) => {
    const path = '/api/v1/regions/{region}/clearings'
    const asked = await api.get(path, { path: { region }, query: { limit: LOOKED_AT } })
    return mapped(asked, ({ clearings, next }) =>
      waitingOf(
        clearings.filter(({ actions }) => actions.includes(act)).map(({ changedAt }) => daysSince(changedAt, now)),
        next !== null,
      ),
    )
  }
