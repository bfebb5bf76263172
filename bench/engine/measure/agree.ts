import type { BenchCase } from '../cases/bench-case.ts'
import { AMOUNTS } from '../rules/amounts.ts'

type Answering = { readonly name: string; answers(cases: readonly BenchCase[]): Promise<ArrayLike<number>> }

/** Throws at the first amount on which two contenders differ: rates of different answers cannot be compared. */
export const mustAgree = async (contenders: readonly Answering[], cases: readonly BenchCase[]): Promise<void> => {
  const [first, ...others] = contenders
  if (first === undefined) return
  const expected = await first.answers(cases)
  for (const other of others) {
    const found = await other.answers(cases)
    for (let i = 0; i < cases.length * AMOUNTS.length; i++) {
      if (found[i] === expected[i]) continue
      const index = Math.floor(i / AMOUNTS.length)
      throw new Error(
        `${other.name} says ${found[i]} fen, ${first.name} ${expected[i]} fen for ${AMOUNTS[i % AMOUNTS.length]} ` +
          `of case ${index}: ${cases[index]?.line} ${JSON.stringify(cases[index]?.facts)}`,
      )
    }
  }
}
