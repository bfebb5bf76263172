import { describe, expect, it } from 'vitest'
import { answering } from './plan.ts'

const ORIGIN = 'https://yibao.example'
const precache = { version: '1', paths: ['/', '/assets/public-1.js'] }

const how = (path: string, { method = 'GET', mode = 'cors' } = {}) =>
  answering({ method, mode, url: new URL(path, ORIGIN).href }, ORIGIN, precache)

describe('without network', () => {
  it('any address of the public pages is answered with their page', () => {
    expect(how('/library/210200', { mode: 'navigate' })).toBe('page')
  })

  it('files that were kept are answered from what was kept', () => {
    expect(how('/assets/public-1.js')).toBe('kept')
  })
})

describe('left to the network', () => {
  it.each(['/api/me', '/agency', '/insured/filings', '/assets/other.js', 'https://other.example/x.js'])(
    '%s',
    (path) => {
      expect(how(path)).toBe('network')
    },
  )

  it('pages of the faces that need the server, and everything that is sent', () => {
    expect(how('/hospital', { mode: 'navigate' })).toBe('network')
    expect(how('/', { method: 'POST' })).toBe('network')
  })
})
