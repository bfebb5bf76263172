import { expect, it } from 'vitest'
import { AGENCY_WORDS } from '../../agency/words.ts'
import { HOSPITAL_WORDS } from '../../hospital/words.ts'
import type { FaceWords } from '../../i18n/i18n.ts'
import { INSURED_WORDS } from '../../insured/words.ts'
import { OFFICE_WORDS } from './words.ts'

const FACES: Readonly<Record<string, FaceWords>> = {
  office: OFFICE_WORDS,
  hospital: HOSPITAL_WORDS,
  agency: AGENCY_WORDS,
  insured: INSURED_WORDS,
}

it.each(Object.entries(FACES))('the texts of %s are there in both languages, with the same values', (_, pages) => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
  for (const words of Object.values(pages))
    for (const [name, { zh, en }] of Object.entries(words)) {
      expect([zh, en], name).not.toContain('')
      expect(values(en), name).toEqual(values(zh))
    }
})
