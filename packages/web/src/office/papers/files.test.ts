import { expect, it } from 'vitest'
import { withFile } from './files.ts'

const file = (uploadId: string) => ({ uploadId, fileName: `${uploadId}.png` })

it('of two uploads that end one after the other both are kept; one that is taken away leaves the other', () => {
  const both = withFile('出院记录', file('b'))(withFile('票据', file('a'))({}))
  expect(both).toEqual({ 票据: file('a'), 出院记录: file('b') })
  expect(withFile('票据', null)(both)).toEqual({ 出院记录: file('b') })
})
