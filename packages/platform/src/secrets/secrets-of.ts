import { personIdOf } from './blind-index.ts'
import { cipherOf, type RandomBytes } from './cipher.ts'
import type { Keys } from './keys.ts'
import type { Secrets } from './secrets.ts'

/** The secrets that casework asks for, over the keys of the installation. `random` gives the nonces. */
export function secretsOf(keys: Keys, random?: RandomBytes): Secrets {
  const cipher = cipherOf(keys.keys, random)
  return {
    seal: cipher.encrypt,
    unseal: cipher.decrypt,
    personIdOf: (idType, idNumber) => personIdOf(idType, idNumber, keys.indexKey),
    statementKey: keys.statementKey,
  }
}
