import { expect, it } from 'vitest'
import { firstWrong } from './first-wrong.ts'

const FIELDS = [
  { path: 'relation', id: 'kin' },
  { path: 'member.name', id: 'name' },
]
const at = (path: string) => ({ code: 'YB-H001', path, message: { zh: '', en: '' }, remedy: { zh: '', en: '' } })

it('the cursor goes to the field that comes first on the page, whatever the server named first', () => {
  expect(firstWrong([at('member.name'), at('relation')], FIELDS)).toBe('kin')
  expect(firstWrong([at('personId')], FIELDS)).toBeNull()
})
