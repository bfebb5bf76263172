import { expect, it } from 'vitest'
import { storedWorklist, storeWorklist, withVisit } from './worklist.ts'

const visit = (encounterId: string) => ({
  region: '210200',
  personId: 'p',
  encounterId,
  name: '测*',
  idNumber: '2102**',
})

function tab() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

it('the visits of a window stand newest first, each once, over a reload', () => {
  const storage = tab()
  const list = ['a', 'b', 'a'].reduce(
    (now, id) => withVisit(now, visit(id)),
    storedWorklist(storage, '2025-03-03', 'c1'),
  )
  storeWorklist(storage, list)
  expect(storedWorklist(storage, '2025-03-03', 'c1').visits.map(({ encounterId }) => encounterId)).toEqual(['a', 'b'])
})

it('another cashier and another day begin with an empty list', () => {
  const storage = tab()
  storeWorklist(storage, withVisit(storedWorklist(storage, '2025-03-03', 'c1'), visit('a')))
  expect(storedWorklist(storage, '2025-03-03', 'c2').visits).toEqual([])
  expect(storedWorklist(storage, '2025-03-04', 'c1').visits).toEqual([])
})
