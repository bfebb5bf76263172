import { type Answer, type Case, type Lang, type PolicySet, valueWord } from '@yibao/engine'
import { nameOfPlace } from '../policies/places.ts'
import { grouped } from './words.ts'

/** What matters most, in one sentence. */
export function headline({ status, complete, reason, amounts }: Answer, lang: Lang): string {
  const [person, funds] = [grouped(amounts.personTotal), grouped(amounts.fundTotal)]
  if (status === 'not-payable') {
    return lang === 'zh'
      ? `医保不予支付：${reason ?? ''}，您预计自付 ${person} 元`
      : `the insurance does not pay: ${reason ?? ''}; you pay ${person} yuan`
  }
  if (status === 'not-established') {
    return lang === 'zh'
      ? '算不出来：统筹基金支付所需的规定尚未确定'
      : 'no amount can be told: a figure that the pooled fund needs is not established'
  }
  if (lang === 'zh') {
    return `您预计自付 ${person} 元，医保支付 ${funds} 元${complete ? '' : '（尚有未确定的部分，见下）'}`
  }
  return `you pay ${person} yuan, the insurance pays ${funds} yuan${complete ? '' : ' (part is not established, see below)'}`
}

/** Whose bill: `大连市 · 职工 · 退休 · 三级 门诊 · 2025-03-01` */
export function caseWords({ insured, visit }: Case, set: PolicySet, lang: Lang): string {
  const home = nameOfPlace(set, insured.region, lang)
  const where =
    visit.region === insured.region ? [] : [(lang === 'zh' ? '在' : 'in ') + nameOfPlace(set, visit.region, lang)]
  return [
    home,
    [valueWord('scheme', insured.scheme, lang), insured.plan ? valueWord('plan', insured.plan, lang) : '']
      .filter(Boolean)
      .join(' '),
    valueWord('category', insured.category, lang),
    ...where,
    `${valueWord('level', visit.level, lang)} ${valueWord('care', visit.care, lang)}`,
    visit.settledOn,
  ].join(' · ')
}
