import { type Lang, type PolicySet, type ValueSet, valueWord } from '@yibao/engine'
import { nameOf } from '../../places-of-china.ts'
import type { Form } from '../form/form.ts'

/** Whose bill, and where: `大连市 · 职工 · 退休 · 在北京市 · 三级 住院 · 2025-03-01`. For fields that have been read without a problem. */
export function caseWords(form: Form, set: PolicySet, lang: Lang): string {
  const word = (vocabulary: ValueSet, value: string): string => (value === '' ? '' : valueWord(vocabulary, value, lang))
  const where = form.place === null ? '' : `${lang === 'zh' ? '在' : 'in '}${nameOf(set, form.place, lang)}`
  return [
    nameOf(set, form.home, lang),
    [word('scheme', form.scheme), word('plan', form.plan)].filter(Boolean).join(' '),
    word('category', form.category),
    where,
    `${word('level', form.level)} ${word('care', form.care)}`,
    form.settledOn,
  ]
    .filter(Boolean)
    .join(' · ')
}
