import { expect, it } from 'vitest'
import { measureBundle } from './measure.ts'

it('the engine and all policies fit a phone: under 120 kB gzip in a browser bundle', async () => {
  expect(await measureBundle()).toBeLessThan(120_000)
})
