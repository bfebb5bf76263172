import type { Lang, Text } from '@yibao/engine'
import type { OptionSpecs } from './args/options.ts'
import type { Parsed } from './args/parse.ts'
import type { Paper } from './print/paper.ts'
import type { World } from './world.ts'

/** What a command works with. */
export type Context = {
  readonly world: World
  readonly lang: Lang
  /** Where the answer is printed for people. */
  readonly paper: Paper
  /** One line of JSON, for programs. */
  readonly json: (value: unknown) => void
  /** Runs another command line, as the tour does. */
  readonly run: (argv: readonly string[]) => Promise<number>
}

/** One command: what it takes, how it is explained, what it does. */
export type Command = {
  readonly name: string
  readonly summary: Text
  /** After the name, `REGION|ID`; several where there are several ways. */
  readonly usage: readonly string[]
  readonly options: OptionSpecs
  /** How many words beside options it takes at most. */
  readonly words: number
  readonly examples: readonly Example[]
  readonly notes?: readonly Text[]
  /** Gives the exit code. */
  readonly run: (args: Parsed, context: Context) => Promise<number>
}

export type Example = { readonly command: string; readonly says: Text }
