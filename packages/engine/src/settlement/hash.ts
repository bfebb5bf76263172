import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ChosenDocuments } from '../plan/choose.ts'

/**
 * What settled a bill, as 64 hex digits: SHA-256 over the versions in force and all else that decides the money (reference
 * values of the year, levels, filing and catalogue rules); places in files are left out. The same rules give the same hash
 * wherever they are read; a changed figure, date or source changes it.
 */
export function policyHash(chosen: ChosenDocuments): string {
  const known = hashes.get(chosen)
  if (known !== undefined) return known
  const layers = Object.values(chosen.layers).map((layer) => layer && { path: layer.path, version: layer.version })
  const accounts = [chosen.account, chosen.sharedAccount].map((one) => one && { path: one.path, version: one.version })
  const content = {
    benefit: { path: chosen.benefit.path, version: chosen.benefit.version },
    layers,
    accounts,
    year: chosen.year,
    around: chosen.around,
  }
  const text = JSON.stringify(content, (key, value: unknown) => (key === 'at' ? undefined : value))
  const hash = bytesToHex(sha256(utf8ToBytes(text)))
  hashes.set(chosen, hash)
  return hash
}

const hashes = new WeakMap<ChosenDocuments, string>()
