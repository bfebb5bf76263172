import fc from 'fast-check'
import { expect, it } from 'vitest'
import { WORKED_CASES } from '../worked-cases.fixture.ts'
import { formOf } from './case-to-form.ts'
import { anyForm, tidyForm } from './form.fixture.ts'
import { blankForm } from './form.ts'
import { caseOf } from './form-to-case.ts'
import { formOfLink, linkOf } from './link.ts'

const TODAY = '2026-11-25'

it('a link gives back every field as it was typed, on whatever day it is opened', () => {
  fc.assert(
    fc.property(anyForm, (form) => {
      expect(formOfLink(`#${linkOf(form)}`, TODAY)).toEqual(form)
    }),
  )
})

it('a case becomes fields and a case again, unchanged', () => {
  fc.assert(
    fc.property(tidyForm, (form) => {
      const written = caseOf(form)
      expect(caseOf(formOf(written))).toEqual(written)
    }),
  )
})

it('every worked case goes through the fields and a link and comes back as it was written', () => {
  for (const { name, case: written } of WORKED_CASES) {
    const back = caseOf(formOfLink(linkOf(formOf(written)), TODAY))
    expect({ filings: [], ...back }, name).toEqual({ filings: [], ...written })
  }
})

it('an empty link is an empty form on the day it is opened', () => {
  expect(formOfLink('', TODAY)).toEqual(blankForm(TODAY))
})

it('what a link names and the page does not know is left aside', () => {
  expect(formOfLink('#region=210200&from-the-future=yes&signed=maybe', TODAY)).toEqual({
    ...blankForm(TODAY),
    home: '210200',
  })
})
