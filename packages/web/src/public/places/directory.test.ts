import { describe, expect, it } from 'vitest'
import { policies } from '../policies.ts'
import { directoryOf, filtered } from './directory.ts'

const entries = directoryOf(policies, 'zh')
const all = { region: '', kind: '', words: '' }

describe('the directory', () => {
  it('has Dalian’s service centre with its address and its hotline', () => {
    const dalian = filtered(entries, { ...all, region: '210200' })
    expect(dalian).toContainEqual(expect.objectContaining({ kind: 'hotline', phone: '0411-83709222' }))
    expect(dalian).toContainEqual(
      expect.objectContaining({ title: '大连市医疗保障事务服务中心', address: '大连市西岗区高尔基路18-1号4楼' }),
    )
  })

  it('finds an institution by a word of its name', () => {
    const found = filtered(entries, { ...all, kind: 'institution', words: '中山医院' })
    expect(found.map(({ region }) => region)).toEqual(['210200'])
  })

  it('shows the nation’s ways to apply with every region', () => {
    const kinds = filtered(entries, { ...all, region: '420100', kind: 'channel' })
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds.every(({ region }) => region === '000000')).toBe(true)
  })

  it('tells the source of every entry', () => {
    expect(entries.every(({ source }) => source.document.title.zh !== '')).toBe(true)
  })
})
