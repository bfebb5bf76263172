import type { Town } from './town.ts'

/** What the database has under each key: which settlement its answer names, and how often the key's work was booked. */
export async function settledByKey(town: Pick<Town, 'rows'>): Promise<ReadonlyMap<string, string>> {
  const rows = await town.rows<{ key: string; settlement: string }>(
    `SELECT k.key, k.answer ->> 'settlementId' AS settlement FROM request_key k
     JOIN settlement s ON s.region = k.region AND s.person_id = k.person_id
       AND s.settlement_id = (k.answer ->> 'settlementId')::uuid`,
  )
  return new Map(rows.map(({ key, settlement }) => [key, settlement]))
}

export const settlementsIn = async (town: Pick<Town, 'rows'>): Promise<number> =>
  (await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM settlement'))[0]!.n
