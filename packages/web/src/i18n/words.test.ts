import { describe, expect, it } from 'vitest'
import { WORDS } from './words.ts'

const ENTRIES = Object.entries(WORDS).flatMap(([page, words]) =>
  Object.entries<{ readonly zh: string; readonly en: string }>(words).map(([name, text]) => ({
    key: `${page}.${name}`,
    ...text,
  })),
)

describe('the texts of the pages', () => {
  it('are there in both languages', () => {
    expect(ENTRIES.filter(({ zh, en }) => zh === '' || en === '').map(({ key }) => key)).toEqual([])
  })

  it('take the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const { key, zh, en } of ENTRIES) expect(values(en), key).toEqual(values(zh))
  })
})
