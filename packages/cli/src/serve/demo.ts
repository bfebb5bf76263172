import type { Desk } from '@yibao/platform'
import type { Context } from '../command.ts'
import type { Reached } from '../database/reach.ts'

export type DemoWish = {
  readonly wanted: boolean
  readonly directory: string
  readonly people: number
  readonly seed: string
}

/** A sign-in of the demo city. */
export type DemoSignIn = { readonly login: string; readonly role: string; readonly password: string }

export async function prepareDemo(
  _desk: Desk,
  _reached: Reached,
  _context: Context,
  _wish: DemoWish,
): Promise<readonly DemoSignIn[]> {
  return []
}
