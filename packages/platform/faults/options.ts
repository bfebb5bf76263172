export type Options = {
  readonly short: boolean
  readonly seed: string
  /** Names of scenarios; empty: all. */
  readonly only: readonly string[]
}

/** Reads `--short --seed S --only killed,bank`. Throws a RangeError for what it does not know. */
export function readOptions(argv: readonly string[], names: readonly string[]): Options {
  let [short, seed, only]: [boolean, string, readonly string[]] = [false, 'yibao', []]
  for (let i = 0; i < argv.length; i++) {
    const [name, value] = [argv[i]!, argv[i + 1]]
    if (name === '--short') short = true
    else if (name === '--seed' && value !== undefined) seed = value
    else if (name === '--only' && value !== undefined) only = value.split(',')
    else throw new RangeError(`${name}: give --short, --seed S, --only ${names.join(',')}`)
    if (name !== '--short') i += 1
  }
  const unknown = only.find((one) => !names.includes(one))
  if (unknown !== undefined) throw new RangeError(`--only ${unknown}: there are ${names.join(', ')}`)
  return { short, seed, only }
}
