import { KIN } from '@yibao/engine'
import { expect, it } from 'vitest'
import { kinOf, otherWay } from './relatives.ts'

it.each(KIN)('%s, seen from the other side and back, is the same', (kin) => {
  expect(otherWay(otherWay(kin))).toBe(kin)
})

it('a mother who pays sees a child, the child sees a parent', () => {
  expect(kinOf({ side: 'payer', relation: 'parent' })).toBe('child')
  expect(kinOf({ side: 'member', relation: 'parent' })).toBe('parent')
})
