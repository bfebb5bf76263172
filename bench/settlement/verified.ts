import { openDatabase, openPolicyShelf, serverAt, type Verified, verify } from '@yibao/platform'

/** Proves the books of a database; reading goes on over many round trips, which a pipelined connection cannot hold open. */
export async function verified(url: string): Promise<Verified> {
  const reader = openDatabase({ ...serverAt(url, 1), pipeline: false })
  try {
    return await verify(reader, await openPolicyShelf(reader, new Date()))
  } finally {
    await reader.close()
  }
}
