/** The name nearest to what was written, for "did you mean". The engine is loaded only when somebody slips. */
export async function meant(written: string, names: readonly string[]): Promise<string | undefined> {
  const { nearest } = await import('@yibao/engine')
  const sameLetters = names.find((name) => sorted(name) === sorted(written))
  const startsWith = written.length >= 2 ? names.filter((name) => name.startsWith(written)) : []
  return sameLetters ?? (startsWith.length === 1 ? startsWith[0] : nearest(written, names))
}

/** Letters in the wrong order are the commonest slip: `tets`. */
const sorted = (name: string): string => [...name.toLowerCase()].sort().join('')
