import { expect, it } from 'vitest'
import { invitationBody } from './written-invitation.ts'

const WRITTEN = { region: '210200', idType: '01', idNumber: ' 21020219850612041x', name: ' 演示女儿 ', kin: 'child' }

it('a mother who writes that her relative is her child is the parent in the request', () => {
  expect(invitationBody({ ...WRITTEN, limit: ' 3000 ' })).toEqual({
    member: { region: '210200', idType: '01', idNumber: '21020219850612041X', name: '演示女儿' },
    relation: 'parent',
    limit: '3000',
  })
})

it('no limit is told apart from a limit of nothing', () => {
  expect(invitationBody({ ...WRITTEN, limit: ' ' }).limit).toBeNull()
  expect(invitationBody({ ...WRITTEN, limit: '0' }).limit).toBe('0')
})
