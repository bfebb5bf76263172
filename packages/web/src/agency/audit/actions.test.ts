import { expect, it } from 'vitest'
import { actionInWords } from './actions.ts'

it('acts of the trail are told in words, unknown ones by their names', () => {
  expect(actionInWords('person.reveal', 'zh')).toBe('参保人：查看完整信息')
  expect(actionInWords('filing.approve', 'en')).toBe('filing: approved')
  expect(actionInWords('hold.unheard-of', 'zh')).toBe('共济预留：unheard-of')
})
