/** Money code refuses what is not an integer at once: a wrong number must not travel. */
export function badInput(what: string): never {
  throw new RangeError(`not a whole number of fen: ${what}`)
}
